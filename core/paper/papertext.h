// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

namespace itinera {

/// The words of printed pages in one language, whatever language the screen has.
/// Source texts stand in QT_TRANSLATE_NOOP("Paper", "…") where they are used, so that they are found for
/// translation.
class PaperText {
public:
    /// With the words that ship for that language; English where there are none.
    explicit PaperText(const QString &language);
    /// With other words, for a test or a preview of a translation.
    PaperText(const QString &language, std::shared_ptr<const QTranslator> words);

    /// Those that ship with words, in the order of their codes: "en", "es".
    static QStringList languages();

    const QString &language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }
    bool isRightToLeft() const;

    QString operator()(const char *source) const;
    /// With a number in it: %n, in the right plural form. English has one form here, so word the source for
    /// any number.
    QString operator()(const char *source, int n) const;

    QString day(QDate date) const;      ///< "2 March 2026"; empty for an invalid date.
    QString shortDay(QDate date) const; ///< "2 Mar 2026", for tables.

private:
    QString m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace itinera
