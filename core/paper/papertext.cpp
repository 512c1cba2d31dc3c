// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papertext.h"
#include <QDir>
#include <QHash>
#include <QMutex>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// Reading a translation costs more than composing a page, so each language is read once. Never changed after
/// that.
std::shared_ptr<const QTranslator> shippedWords(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const QTranslator>> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(language);
    if (found != known.constEnd())
        return *found;
    auto translator = std::make_shared<QTranslator>();
    std::shared_ptr<const QTranslator> words;
    if (translator->load(u":/i18n/itinera_%1.qm"_s.arg(language)))
        words = translator;
    known.insert(language, words);
    return words;
}

QLocale localeOf(const QString &language)
{
    // Plain "en" would write American dates; the offices are in Europe.
    return language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

/// The long pattern of a language without the day of the week and what ties it to the date.
QString longPattern(const QLocale &locale)
{
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    const qsizetype at = pattern.indexOf(u"dddd"_s);
    if (at < 0)
        return pattern;
    qsizetype from = at;
    qsizetype to = at + 4;
    const auto isTie = [](QChar c) { return c.isSpace() || c == u',' || c == u'،' || c == u'.'; };
    if (from == 0) {
        while (to < pattern.size() && isTie(pattern.at(to)))
            ++to;
    } else {
        while (from > 0 && isTie(pattern.at(from - 1)))
            --from;
    }
    return pattern.remove(from, to - from).trimmed();
}

} // namespace

PaperText::PaperText(const QString &language) : PaperText(language, shippedWords(language)) {}

PaperText::PaperText(const QString &language, std::shared_ptr<const QTranslator> words)
    : m_language(language), m_locale(localeOf(language)), m_words(std::move(words))
{
}

QStringList PaperText::languages()
{
    QStringList all;
    const QString before = u"itinera_"_s;
    for (const QString &name : QDir(u":/i18n"_s).entryList({before + u"*.qm"_s}, QDir::Files, QDir::Name))
        all << name.mid(before.size()).chopped(3);
    return all;
}

bool PaperText::isRightToLeft() const
{
    return m_locale.textDirection() == Qt::RightToLeft;
}

QString PaperText::operator()(const char *source) const
{
    const QString text = m_words ? m_words->translate("Paper", source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString PaperText::operator()(const char *source, int n) const
{
    QString text = m_words ? m_words->translate("Paper", source, nullptr, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return text.replace(u"%n"_s, m_locale.toString(n));
}

QString PaperText::day(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, longPattern(m_locale)) : QString();
}

QString PaperText::shortDay(QDate date) const
{
    if (!date.isValid())
        return {};
    // Languages that put the year first write short dates in their own way; the others all read "2 Mar 2026".
    const QString pattern = longPattern(m_locale);
    if (pattern.startsWith(u'y'))
        return m_locale.toString(date, QLocale::ShortFormat);
    // A date in a narrow column is not torn apart.
    return m_locale.toString(date, u"d MMM yyyy"_s).replace(u' ', QChar::Nbsp);
}

} // namespace itinera
