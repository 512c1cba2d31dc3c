// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caserules.h"
#include "core/base/textfold.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera::caserules {

namespace {

// Without vowels, so that no word comes about, and without 0 1 I L O S U V, which are read or heard as
// others. 23 is prime: the weighted sum then catches every single wrong character and every swap of two
// neighbours.
constexpr QStringView Alphabet = u"23456789BCDFGHJKMNPQRTX";
constexpr int CodeLength = 5;

QChar checkCharacter(QStringView letters)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < letters.size(); ++i)
        sum += (i + 1) * Alphabet.indexOf(letters[i]);
    return Alphabet[sum % Alphabet.size()];
}

QStringList allNames(const Case &c)
{
    QStringList names = c.legalNames + c.aliases;
    if (!c.chosenName.isEmpty())
        names.prepend(c.chosenName);
    return names;
}

/// How alike two names are whose words may stand in any order, and of which one may lack some: the mean
/// likeness of the words of the shorter one to their best partners.
double nameLikeness(const QString &a, const QString &b)
{
    const QStringList first = searchWords(a);
    const QStringList second = searchWords(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    struct Pair {
        double alike;
        QString words; // the same for both directions, so that comparing is the same both ways round
        qsizetype i;
        qsizetype j;
    };
    std::vector<Pair> pairs;
    for (qsizetype i = 0; i < first.size(); ++i) {
        for (qsizetype j = 0; j < second.size(); ++j) {
            pairs.push_back({likeness(first[i], second[j]),
                             std::min(first[i], second[j]) + u' ' + std::max(first[i], second[j]), i, j});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &x, const Pair &y) {
        return x.alike != y.alike ? x.alike > y.alike : x.words < y.words;
    });
    std::vector<bool> usedFirst(static_cast<size_t>(first.size()));
    std::vector<bool> usedSecond(static_cast<size_t>(second.size()));
    double sum = 0;
    for (const Pair &pair : pairs) {
        const auto i = static_cast<size_t>(pair.i);
        const auto j = static_cast<size_t>(pair.j);
        if (usedFirst[i] || usedSecond[j])
            continue;
        usedFirst[i] = true;
        usedSecond[j] = true;
        sum += pair.alike >= 0.85 ? pair.alike : pair.alike / 2;
    }
    const auto shorter = static_cast<double>(std::min(first.size(), second.size()));
    const auto longer = static_cast<double>(std::max(first.size(), second.size()));
    // One word in common is little when the other name has three.
    return sum / shorter * (0.8 + 0.2 * shorter / longer);
}

/// The same words, in whatever order.
bool sameWords(const QString &a, const QString &b)
{
    QStringList first = searchWords(a);
    QStringList second = searchWords(b);
    first.sort();
    second.sort();
    return !first.isEmpty() && first == second;
}

/// May they be the same day? One that is only about right is taken two years wider.
bool overlap(const PartialDate &a, const PartialDate &b)
{
    if (!a.isKnown() || !b.isKnown())
        return false;
    const int slack = (a.isAbout() || b.isAbout()) ? 2 : 0;
    return a.earliest()->addYears(-slack) <= *b.latest() && b.earliest()->addYears(-slack) <= *a.latest();
}

} // namespace

QString makeCode(Random &random)
{
    QString letters;
    for (int i = 0; i < CodeLength; ++i)
        letters += Alphabet[random.below(static_cast<quint32>(Alphabet.size()))];
    letters += checkCharacter(letters);
    return letters.left(3) + u'-' + letters.mid(3);
}

QString normalisedCode(const QString &typed)
{
    QString letters;
    for (const QChar c : typed.toUpper()) {
        if (Alphabet.contains(c))
            letters += c;
        else if (c != u'-' && !c.isSpace())
            return {};
    }
    if (letters.size() != CodeLength + 1 ||
        checkCharacter(QStringView(letters).left(CodeLength)) != letters.back())
        return {};
    return letters.left(3) + u'-' + letters.mid(3);
}

bool isCode(const QString &text)
{
    return !text.isEmpty() && normalisedCode(text) == text;
}

QStringList searchWords(const QString &typed)
{
    QString whole = typed;
    for (const QChar mark : u"'’ʼ`·"_s)
        whole.remove(mark);
    return foldedWords(whole);
}

QString searchText(const Case &c)
{
    QStringList words = foldedWords(c.code);
    words << foldedWords(c.code).join(QString());
    const QStringList texts = allNames(c) + QStringList{c.place};
    for (const QString &text : texts)
        words += foldedWords(text) + searchWords(text);
    words.removeDuplicates();
    return u' ' + words.join(u' ') + u' ';
}

LikelyDuplicate compare(const Case &typed, const Case &existing)
{
    LikelyDuplicate result;
    double best = 0;
    bool sameName = false;
    const QStringList typedNames = allNames(typed);
    const QStringList existingNames = allNames(existing);
    for (const QString &a : typedNames) {
        for (const QString &b : existingNames) {
            const double alike = nameLikeness(a, b);
            best = std::max(best, alike);
            sameName = sameName || sameWords(a, b);
        }
    }
    double score = best * 0.82;
    const bool birth = overlap(typed.birth, existing.birth);
    const bool birthDiffers = typed.birth.isKnown() && existing.birth.isKnown() && !birth;
    bool citizenship = false;
    for (const QString &code : typed.citizenships)
        citizenship = citizenship || existing.citizenships.contains(code);
    const bool citizenshipDiffers =
        !typed.citizenships.isEmpty() && !existing.citizenships.isEmpty() && !citizenship;
    score += birth ? 0.12 : birthDiffers ? -0.15 : 0;
    score += citizenship ? 0.06 : citizenshipDiffers ? -0.1 : 0;
    result.score = std::clamp(score, 0.0, 1.0);
    if (result.score < 0.75)
        return result;
    if (sameName)
        result.because.push_back(LikelyDuplicate::Reason::SameName);
    else if (best >= 0.85)
        result.because.push_back(LikelyDuplicate::Reason::AlikeName);
    if (birth)
        result.because.push_back(LikelyDuplicate::Reason::BornAlike);
    if (citizenship)
        result.because.push_back(LikelyDuplicate::Reason::SameCitizenship);
    return result;
}

QJsonObject toJson(const Case &c)
{
    QJsonArray languages;
    for (const SpokenLanguage &language : c.languages)
        languages.append(QJsonObject{{u"code"_s, language.code}, {u"level"_s, language.level}});
    QJsonArray household;
    for (const HouseholdMember &member : c.household) {
        household.append(QJsonObject{{u"uuid"_s, member.uuid.toString(QUuid::WithoutBraces)},
                                     {u"relation"_s, member.relation},
                                     {u"name"_s, member.name},
                                     {u"birth"_s, member.birth.toStored()},
                                     {u"whereabouts"_s, member.whereabouts},
                                     {u"livesWithHer"_s, member.livesWithHer},
                                     {u"note"_s, member.note}});
    }
    QJsonArray ways;
    for (const ContactWay &way : c.contactWays) {
        ways.append(QJsonObject{{u"uuid"_s, way.uuid.toString(QUuid::WithoutBraces)},
                                {u"kind"_s, way.kind},
                                {u"value"_s, way.value},
                                {u"safety"_s, stored(way.safety)},
                                {u"note"_s, way.note}});
    }
    return {{u"code"_s, c.code},
            {u"status"_s, c.status},
            {u"openedOn"_s, c.openedOn.toString(Qt::ISODate)},
            {u"responsible"_s, c.responsible.value},
            {u"chosenName"_s, c.chosenName},
            {u"legalNames"_s, QJsonArray::fromStringList(c.legalNames)},
            {u"aliases"_s, QJsonArray::fromStringList(c.aliases)},
            {u"birth"_s, c.birth.toStored()},
            {u"gender"_s, c.gender},
            {u"citizenships"_s, QJsonArray::fromStringList(c.citizenships)},
            {u"languages"_s, languages},
            {u"interpreter"_s, stored(c.interpreter)},
            {u"interpreterNote"_s, c.interpreterNote},
            {u"careNote"_s, c.careNote},
            {u"place"_s, c.place},
            {u"legalSituation"_s, c.legalSituation},
            {u"legalNote"_s, c.legalNote},
            {u"reachNote"_s, c.reachNote},
            {u"household"_s, household},
            {u"contactWays"_s, ways}};
}

} // namespace itinera::caserules
