// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partialdate.h"
#include "core/base/textfold.h"
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(PartialDate)
};

constexpr int FirstYear = 1850;
constexpr int LastYear = 2200;

bool isYear(int y)
{
    return y >= FirstYear && y <= LastYear;
}

/// Words for seasons and "about" in the languages of the offices and of many of the women.
const QHash<QString, int> &seasonWords()
{
    static const QHash<QString, int> words{
        {u"spring"_s, 21},   {u"summer"_s, 22},    {u"autumn"_s, 23},  {u"fall"_s, 23},
        {u"winter"_s, 24},   {u"primavera"_s, 21}, {u"verano"_s, 22},  {u"otono"_s, 23},
        {u"invierno"_s, 24}, {u"estiu"_s, 22},     {u"tardor"_s, 23},  {u"hivern"_s, 24},
        {u"estate"_s, 22},   {u"autunno"_s, 23},   {u"inverno"_s, 24}, {u"printemps"_s, 21},
        {u"ete"_s, 22},      {u"automne"_s, 23},   {u"hiver"_s, 24},   {u"verao"_s, 22},
        {u"outono"_s, 23},   {u"fruhling"_s, 21},  {u"sommer"_s, 22},  {u"herbst"_s, 23}};
    return words;
}

bool isAboutWord(const QString &word)
{
    static const QStringList words{u"about"_s,     u"around"_s,  u"c"_s,
                                   u"ca"_s,        u"circa"_s,   u"hacia"_s,
                                   u"sobre"_s,     u"aprox"_s,   u"aproximadamente"_s,
                                   u"alrededor"_s, u"cap"_s,     u"verso"_s,
                                   u"vers"_s,      u"environ"_s, u"um"_s,
                                   u"etwa"_s};
    return words.contains(word);
}

bool isFillWord(const QString &word)
{
    static const QStringList words{u"de"_s, u"del"_s, u"of"_s, u"the"_s, u"in"_s,
                                   u"en"_s, u"d"_s,   u"di"_s, u"a"_s,   u"al"_s};
    return words.contains(word);
}

int monthNamed(const QString &word, const QLocale &locale)
{
    const QList<QLocale> locales{locale,
                                 QLocale(QLocale::English),
                                 QLocale(QLocale::Spanish),
                                 QLocale(QLocale::Catalan),
                                 QLocale(QLocale::Italian),
                                 QLocale(QLocale::French),
                                 QLocale(QLocale::Portuguese)};
    for (const QLocale &candidate : locales) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name :
                     {candidate.monthName(month, format), candidate.standaloneMonthName(month, format)}) {
                    const QStringList words = foldedWords(name);
                    if (words.contains(word) && !isFillWord(word))
                        return month;
                }
            }
        }
    }
    return 0;
}

bool monthComesFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype month = format.indexOf(u'M');
    const qsizetype day = format.indexOf(u'd');
    return month >= 0 && day >= 0 && month < day && !format.startsWith(u'y');
}

} // namespace

PartialDate PartialDate::year(int y, bool about)
{
    PartialDate d;
    d.m_precision = Precision::Year;
    d.m_year = y;
    d.m_about = about;
    return d;
}

PartialDate PartialDate::season(int y, Season s, bool about)
{
    PartialDate d = year(y, about);
    d.m_precision = Precision::Season;
    d.m_part = static_cast<int>(s);
    return d;
}

PartialDate PartialDate::month(int y, int m, bool about)
{
    PartialDate d = year(y, about);
    d.m_precision = Precision::Month;
    d.m_part = m;
    return d;
}

PartialDate PartialDate::day(QDate date, bool about)
{
    if (!date.isValid())
        return {};
    PartialDate d = month(date.year(), date.month(), about);
    d.m_precision = Precision::Day;
    d.m_day = date.day();
    return d;
}

QString PartialDate::toStored() const
{
    const auto two = [](int n) { return u"%1"_s.arg(n, 2, 10, QLatin1Char('0')); };
    QString text;
    switch (m_precision) {
    case Precision::Unknown:
        return {};
    case Precision::Year:
        text = QString::number(m_year);
        break;
    case Precision::Season:
    case Precision::Month:
        text = QString::number(m_year) + u'-' + two(m_part);
        break;
    case Precision::Day:
        text = QString::number(m_year) + u'-' + two(m_part) + u'-' + two(m_day);
        break;
    }
    return m_about ? text + u'~' : text;
}

std::optional<PartialDate> PartialDate::fromStored(const QString &text)
{
    if (text.isEmpty())
        return PartialDate();
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || !isYear(match.captured(1).toInt()))
        return std::nullopt;
    const int y = match.captured(1).toInt();
    const bool about = !match.captured(4).isEmpty();
    if (match.captured(2).isEmpty())
        return year(y, about);
    const int part = match.captured(2).toInt();
    if (!match.captured(3).isEmpty()) {
        const QDate date(y, part, match.captured(3).toInt());
        return date.isValid() ? std::optional(day(date, about)) : std::nullopt;
    }
    if (part >= 21 && part <= 24)
        return season(y, static_cast<Season>(part), about);
    if (part >= 1 && part <= 12)
        return month(y, part, about);
    return std::nullopt;
}

std::optional<PartialDate> PartialDate::fromText(const QString &text, const QLocale &locale)
{
    if (text.trimmed().isEmpty())
        return PartialDate();
    if (const auto stored = fromStored(text.trimmed()))
        return stored;
    bool about = text.contains(u'~');
    int part = 0;
    QList<int> numbers;
    QList<qsizetype> lengths;
    static const QRegularExpression tokens(u"\\d+|[^\\d\\W_]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString folded = fold(text);
    for (QRegularExpressionMatchIterator it = tokens.globalMatch(folded); it.hasNext();) {
        const QString token = it.next().captured();
        bool isNumber = false;
        const int number = token.toInt(&isNumber);
        if (isNumber) {
            numbers << number;
            lengths << token.size();
        } else if (isAboutWord(token)) {
            about = true;
        } else if (seasonWords().contains(token) && part == 0) {
            part = seasonWords().value(token);
        } else if (!isFillWord(token)) {
            const int month = monthNamed(token, locale);
            if (month == 0 || part != 0)
                return std::nullopt;
            part = month;
        }
    }
    // The year is the number with four digits; without one, nobody can tell.
    qsizetype yearAt = -1;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (lengths[i] == 4 && isYear(numbers[i])) {
            if (yearAt >= 0)
                return std::nullopt;
            yearAt = i;
        } else if (lengths[i] > 2) {
            return std::nullopt;
        }
    }
    if (yearAt < 0)
        return std::nullopt;
    const int y = numbers.takeAt(yearAt);
    if (part >= 21)
        return numbers.isEmpty() ? std::optional(season(y, static_cast<Season>(part), about)) : std::nullopt;
    if (part > 0 && numbers.isEmpty())
        return month(y, part, about);
    if (part > 0 && numbers.size() == 1) {
        const QDate date(y, part, numbers[0]);
        return date.isValid() ? std::optional(day(date, about)) : std::nullopt;
    }
    if (numbers.isEmpty())
        return year(y, about);
    if (numbers.size() == 1)
        return numbers[0] >= 1 && numbers[0] <= 12 ? std::optional(month(y, numbers[0], about))
                                                   : std::nullopt;
    if (numbers.size() == 2) {
        const bool yearFirst = yearAt == 0;
        const bool monthFirst = yearFirst || monthComesFirst(locale);
        const QDate date(y, monthFirst ? numbers[0] : numbers[1], monthFirst ? numbers[1] : numbers[0]);
        return date.isValid() ? std::optional(day(date, about)) : std::nullopt;
    }
    return std::nullopt;
}

QString PartialDate::toText(const QLocale &locale) const
{
    QString text;
    switch (m_precision) {
    case Precision::Unknown:
        return {};
    case Precision::Year:
        text = QString::number(m_year);
        break;
    case Precision::Season: {
        const QString pattern = m_part == 21   ? DateText::tr("spring %1")
                                : m_part == 22 ? DateText::tr("summer %1")
                                : m_part == 23 ? DateText::tr("autumn %1")
                                               : DateText::tr("winter %1");
        text = pattern.arg(m_year);
        break;
    }
    case Precision::Month:
        text = DateText::tr("%1 %2", "month and year").arg(locale.standaloneMonthName(m_part)).arg(m_year);
        break;
    case Precision::Day:
        text = locale.toString(QDate(m_year, m_part, m_day), QLocale::ShortFormat);
        // A birth date needs its century.
        if (!text.contains(QString::number(m_year)))
            text = locale.toString(QDate(m_year, m_part, m_day), u"d MMM yyyy"_s);
        break;
    }
    return m_about ? DateText::tr("about %1").arg(text) : text;
}

std::optional<QDate> PartialDate::earliest() const
{
    switch (m_precision) {
    case Precision::Unknown:
        return std::nullopt;
    case Precision::Year:
        return QDate(m_year, 1, 1);
    case Precision::Season:
        // Winter is taken with the December before it, so that nobody is ruled out wrongly.
        return m_part == 24 ? QDate(m_year - 1, 12, 1) : QDate(m_year, 3 * (m_part - 20), 1);
    case Precision::Month:
        return QDate(m_year, m_part, 1);
    case Precision::Day:
        return QDate(m_year, m_part, m_day);
    }
    return std::nullopt;
}

std::optional<QDate> PartialDate::latest() const
{
    switch (m_precision) {
    case Precision::Unknown:
        return std::nullopt;
    case Precision::Year:
        return QDate(m_year, 12, 31);
    case Precision::Season:
        return m_part == 24 ? QDate(m_year + 1, 3, 1).addDays(-1)
                            : QDate(m_year, 3 * (m_part - 20), 1).addMonths(3).addDays(-1);
    case Precision::Month:
        return QDate(m_year, m_part, 1).addMonths(1).addDays(-1);
    case Precision::Day:
        return QDate(m_year, m_part, m_day);
    }
    return std::nullopt;
}

std::optional<std::pair<int, int>> PartialDate::ageOn(QDate on) const
{
    const auto first = earliest();
    const auto last = latest();
    if (!first || !last || *first > on)
        return std::nullopt;
    const auto years = [on](QDate birth) {
        const int full = on.year() - birth.year();
        return birth.addYears(full) > on ? full - 1 : full;
    };
    return std::pair(std::max(0, years(*last)), years(*first));
}

} // namespace itinera
