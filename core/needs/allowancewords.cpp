// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/allowancewords.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace itinera::allowancewords {

namespace {

struct AllowanceText {
    Q_DECLARE_TR_FUNCTIONS(Allowances)
};

QString day(QDate day, const QLocale &locale)
{
    return locale.toString(day, QLocale::ShortFormat);
}

} // namespace

QString periodName(Period period)
{
    switch (period) {
    case Period::Once:
        return AllowanceText::tr("once");
    case Period::Week:
        return AllowanceText::tr("every week");
    case Period::Month:
        return AllowanceText::tr("every month");
    case Period::Year:
        return AllowanceText::tr("every year");
    }
    return {};
}

QString typedAmount(qint64 cents, const QLocale &locale)
{
    if (cents == 0)
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator); // Qt 6.4 groups in Spain from the wrong end
    return plain.toString(static_cast<double>(cents) / 100, 'f', cents % 100 == 0 ? 0 : 2);
}

QString amount(const Allowance &allowance, const QLocale &locale)
{
    if (allowance.cents == 0)
        return {};
    return AllowanceText::tr("%1 %2 %3", "amount, currency, how often")
        .arg(typedAmount(allowance.cents, locale), allowance.currency, periodName(allowance.period));
}

QString summary(const Allowance &allowance, const QLocale &locale)
{
    const QString much = amount(allowance, locale);
    QString text = much.isEmpty() ? QString(allowance.what)
                                  : AllowanceText::tr("%1: %2", "what, how much").arg(allowance.what, much);
    if (allowance.endedOn.isValid())
        text = AllowanceText::tr("%1, ended on %2").arg(text, day(allowance.endedOn, locale));
    else if (allowance.until.isValid())
        text = AllowanceText::tr("%1, until %2").arg(text, day(allowance.until, locale));
    return text;
}

std::optional<qint64> centsFrom(const QString &typed)
{
    // Whatever the locale: a sign before the last one or two digits begins the hundredths, and those before
    // three are for the eye. People type both ways on one keyboard.
    QString text;
    for (const QChar c : typed) {
        if (c.isDigit())
            text += QChar(u'0' + c.digitValue());
        else if (c == u',' || c == u'\u066b' || c == u'\u066c')
            text += u'.';
        else if (!c.isSpace() && c != u'\'' && c != u'\u2019')
            text += c;
    }
    if (text.isEmpty())
        return 0;
    static const QRegularExpression amount(u"^(\\d{1,12}|\\d{1,3}(?:\\.\\d{3}){1,3})(?:\\.(\\d{1,2}))?$"_s);
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 units = match.captured(1).remove(u'.').toLongLong();
    return units * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

std::pair<QString, QString> splitAmount(const QString &typed)
{
    static const QRegularExpression behind(u"^(.*\\d)\\s*(€|£|[A-Za-z]{3})$"_s);
    const QRegularExpressionMatch match = behind.match(typed.trimmed());
    if (!match.hasMatch())
        return {typed, {}};
    const QString sign = match.captured(2);
    return {match.captured(1), sign == u'€' ? u"EUR"_s : sign == u'£' ? u"GBP"_s : sign.toUpper()};
}

QStringList said(const std::vector<allowancerules::Wrong> &wrong)
{
    using allowancerules::Wrong;
    QStringList sentences;
    for (const Wrong one : wrong) {
        switch (one) {
        case Wrong::NothingSaid:
            sentences << AllowanceText::tr("Say what she gets.");
            break;
        case Wrong::NegativeAmount:
            sentences << AllowanceText::tr("Enter the amount as a number, such as 430.");
            break;
        case Wrong::Currency:
            sentences << AllowanceText::tr("Enter the currency in three letters, such as EUR.");
            break;
        case Wrong::EndsBefore:
            sentences << AllowanceText::tr("It would end before it began. Look at both days.");
            break;
        case Wrong::EndedBefore:
            sentences << AllowanceText::tr("It cannot have ended before it began. Look at both days.");
            break;
        }
    }
    return sentences;
}

} // namespace itinera::allowancewords
