// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casewords.h"
#include "core/base/languages.h"
#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace itinera::casewords {

using namespace Qt::StringLiterals;

namespace {

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

void sortByName(std::vector<ChipsEdit::Choice> &choices)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(choices.begin(), choices.end(), [&](const ChipsEdit::Choice &a, const ChipsEdit::Choice &b) {
        return collator.compare(a.name, b.name) < 0;
    });
}

QString number(int n)
{
    return QString::number(n);
}

} // namespace

std::vector<ChipsEdit::Choice> countries(const QString &language)
{
    std::vector<ChipsEdit::Choice> choices;
    for (const QString &code : countryCodes())
        choices.push_back({code, countryName(code, language)});
    sortByName(choices);
    choices.insert(choices.begin(), {u"XX"_s, CaseText::tr("No citizenship")});
    return choices;
}

std::vector<ChipsEdit::Choice> languages(const QString &language)
{
    std::vector<ChipsEdit::Choice> choices;
    for (const QString &code : languageCodes())
        choices.push_back({code, languageName(code, language)});
    sortByName(choices);
    return choices;
}

CodeList interpreterWishes(const QString &language)
{
    using Wish = InterpreterWish;
    const auto code = [](Wish wish) { return number(static_cast<int>(wish)); };
    return fixedAnswers({{code(Wish::NotAsked), CaseText::tr("Not asked")},
                         {code(Wish::Wanted), CaseText::tr("She wants an interpreter")},
                         {code(Wish::WantedWoman), CaseText::tr("She wants an interpreter, a woman")},
                         {code(Wish::NotNeeded), CaseText::tr("She needs none")},
                         {code(Wish::Refused), CaseText::tr("She does not want one")},
                         {code(Wish::PrefersNotToSay), CaseText::tr("She prefers not to say")}},
                        language);
}

CodeList contactKinds(const QString &language)
{
    return fixedAnswers({{u"phone"_s, CaseText::tr("Phone")},
                         {u"message"_s, CaseText::tr("Messages")},
                         {u"email"_s, CaseText::tr("E-mail")},
                         {u"address"_s, CaseText::tr("Address")},
                         {u"person"_s, CaseText::tr("Through a person")},
                         {u"other"_s, CaseText::tr("Another way")}},
                        language);
}

CodeList contactSafeties(const QString &language)
{
    const auto code = [](ContactSafety safety) { return number(static_cast<int>(safety)); };
    return fixedAnswers({{code(ContactSafety::Safe), CaseText::tr("Safe")},
                         {code(ContactSafety::OnlyAsAgreed), CaseText::tr("Only as agreed with her")},
                         {code(ContactSafety::Never), CaseText::tr("Never")}},
                        language);
}

} // namespace itinera::casewords
