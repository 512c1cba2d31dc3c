// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>

namespace itinera {

/// A date as far as it is known: a day, a month, a season, a year, or not at all.
/// Stored as in ISO 8601-2 (EDTF): "2019-04-30", "2019-04", "2019-21" (spring), "2019", "" (unknown);
/// a tilde at the end says "about".
class PartialDate {
public:
    enum class Precision { Unknown, Year, Season, Month, Day };
    enum class Season { Spring = 21, Summer = 22, Autumn = 23, Winter = 24 };

    PartialDate() = default;
    static PartialDate year(int y, bool about = false);
    static PartialDate season(int y, Season s, bool about = false);
    static PartialDate month(int y, int m, bool about = false);
    static PartialDate day(QDate d, bool about = false);

    /// Reads the stored form; std::nullopt where it is none.
    static std::optional<PartialDate> fromStored(const QString &text);
    QString toStored() const;

    /// Reads what a person types in the given language: "2019", "about 2019", "04/2019", "spring 2019",
    /// "primavera 2019", "30.4.2019", "abril de 2019", "2019-04-30". An empty text is Unknown;
    /// std::nullopt where it cannot be understood.
    static std::optional<PartialDate> fromText(const QString &text, const QLocale &locale);
    /// The words for it in the given language, for screens and paper. Empty when unknown.
    QString toText(const QLocale &locale) const;

    Precision precision() const { return m_precision; }
    bool isKnown() const { return m_precision != Precision::Unknown; }
    bool isAbout() const { return m_about; }
    std::optional<QDate> earliest() const; ///< First day that it may be.
    std::optional<QDate> latest() const;   ///< Last day that it may be.
    /// Age in whole years on that day, where the date allows one to be said: lowest and highest possible.
    std::optional<std::pair<int, int>> ageOn(QDate day) const;

    bool operator==(const PartialDate &) const = default;

private:
    Precision m_precision = Precision::Unknown;
    int m_year = 0;
    int m_part = 0; // month 1-12 or season 21-24
    int m_day = 0;
    bool m_about = false;
};

} // namespace itinera
