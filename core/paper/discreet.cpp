// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/discreet.h"
#include "core/base/textfold.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

const QString Dash = u"—"_s;

bool writtenWithoutSpaces(const QString &text)
{
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            break;
        }
    }
    return false;
}

/// Small words inside names that are everyday words, too.
const QSet<QString> &particles()
{
    static const QSet<QString> words = {u"de"_s,  u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"el"_s,
                                        u"al"_s,  u"da"_s,  u"das"_s, u"do"_s,  u"dos"_s, u"di"_s,
                                        u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"the"_s, u"and"_s,
                                        u"y"_s,   u"i"_s,   u"e"_s,   u"of"_s};
    return words;
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

NameScreen::NameScreen(const QStringList &names, const QStringList &exact)
{
    for (const QString &name : names)
        add(name);
    for (const QString &value : exact) {
        if (value.trimmed().size() >= 5)
            m_literal.append(value.trimmed());
    }
    // The longer first, so that no rest of a longer one is left standing.
    std::sort(m_literal.begin(), m_literal.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void NameScreen::add(const QString &name)
{
    if (writtenWithoutSpaces(name)) {
        m_literal.append(name.trimmed());
        return;
    }
    const QStringList words = foldedWords(name);
    for (const QString &word : words) {
        if (word.size() < 2 || (words.size() > 1 && particles().contains(word)))
            continue;
        if (word.size() == 2)
            m_shortWords.insert(word);
        else
            m_words.insert(word);
    }
}

bool NameScreen::isName(const QString &token) const
{
    const QString folded = fold(token);
    if (m_words.contains(folded))
        return true;
    if (m_shortWords.contains(folded))
        return !token.at(0).isLower();
    // Arabic joins "and", "to", "by", "like", "so" to the word.
    if (token.at(0).script() == QChar::Script_Arabic) {
        static const QString joined = u"وفلبك"_s;
        for (qsizetype n = 1; n <= 2 && folded.size() - n >= 3 && joined.contains(folded.at(n - 1)); ++n) {
            if (m_words.contains(folded.mid(n)))
                return true;
        }
    }
    return false;
}

QString NameScreen::clean(const QString &text) const
{
    QString source = text;
    for (const QString &literal : m_literal)
        source.replace(literal, Dash, Qt::CaseInsensitive);
    QString result;
    qsizetype i = 0;
    while (i < source.size()) {
        if (!isPartOfWord(source.at(i))) {
            result += source.at(i++);
            continue;
        }
        qsizetype end = i;
        while (end < source.size() && isPartOfWord(source.at(end)))
            ++end;
        const QString token = source.mid(i, end - i);
        i = end;
        if (!isName(token)) {
            result += token;
            continue;
        }
        // First name and surname make one dash, not two.
        qsizetype last = result.size();
        while (last > 0 && (result.at(last - 1).isSpace() || result.at(last - 1) == u'-'))
            --last;
        if (last > 0 && result.at(last - 1) == Dash.at(0))
            result.truncate(last);
        else
            result += Dash;
    }
    return result;
}

bool tellsTheSubject(const QString &label)
{
    // Beginnings of words, folded: English, Spanish, Catalan, Italian, French, Portuguese.
    static const QStringList telling = {
        u"asyl"_s,       u"asil"_s,     u"refug"_s,   u"traffick"_s, u"trata"_s,    u"tracta"_s,
        u"tratta"_s,     u"traite"_s,   u"trafic"_s,  u"traffic"_s,  u"exploit"_s,  u"explota"_s,
        u"explora"_s,    u"sfrutta"_s,  u"victim"_s,  u"vittim"_s,   u"surviv"_s,   u"superviv"_s,
        u"violen"_s,     u"abus"_s,     u"shelter"_s, u"acogida"_s,  u"acollida"_s, u"foyer"_s,
        u"police"_s,     u"polic"_s,    u"poliz"_s,   u"court"_s,    u"juzgado"_s,  u"jutjat"_s,
        u"tribunal"_s,   u"juicio"_s,   u"safe"_s,    u"segur"_s,    u"sicur"_s,    u"secur"_s,
        u"risk"_s,       u"riesg"_s,    u"risc"_s,    u"rischi"_s,   u"risque"_s,   u"threat"_s,
        u"amenaza"_s,    u"minacc"_s,   u"protect"_s, u"proteg"_s,   u"protec"_s,   u"danger"_s,
        u"peligr"_s,     u"prostitu"_s, u"sexual"_s,  u"compensa"_s, u"indemni"_s,  u"similar"_s,
        u"trauma"_s,     u"psych"_s,    u"psiq"_s,    u"psic"_s,     u"counsel"_s,  u"residence"_s,
        u"residencia"_s, u"migra"_s,    u"crim"_s,    u"delit"_s};
    for (const QString &word : foldedWords(label)) {
        for (const QString &beginning : telling) {
            if (word.startsWith(beginning))
                return true;
        }
    }
    return false;
}

} // namespace itinera
