// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/personcards.h"
#include "core/base/languages.h"
#include "ui/cases/casewords.h"
#include <QFormLayout>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

NamesCard::NamesCard(PersonDesk &desk) : PersonCard(desk, tr("Names"))
{
    m_fields->into(addForm());
    m_fields->line({u"chosenName"_s, tr("Name she &chose")}, &Case::chosenName);
    m_fields->lines({u"legalNames"_s, tr("Legal &names"), tr("One per line, in her order")}, 3.6,
                    &Case::legalNames);
    m_fields->lines({u"aliases"_s, tr("&Aliases"), tr("Other names she goes by, one per line")}, 3.6,
                    &Case::aliases);
}

OriginCard::OriginCard(PersonDesk &desk) : PersonCard(desk, tr("Birth, gender, citizenship"))
{
    m_fields->into(addForm());
    m_fields->date({u"birth"_s, tr("&Born")}, &Case::birth)
        ->edit()
        ->setAccessibleName(tr("Born, as far as it is known"));
    m_fields->choice({u"gender"_s, tr("&Gender")}, desk.ui().list(lists::Gender), tr("Not asked"),
                     &Case::gender);
    m_fields->chips({u"citizenships"_s, tr("Citizenships"), tr("Type part of a country’s name")},
                    casewords::countries(desk.ui().language()), &Case::citizenships);
}

LanguagesCard::LanguagesCard(PersonDesk &desk) : PersonCard(desk, tr("Languages"))
{
    QFormLayout *form = addForm();
    m_fields->into(form);
    const QString language = desk.ui().language();
    m_fields
        ->chips(
            {u"languages"_s, tr("She &speaks"), tr("Type part of a language’s name")},
            casewords::languages(language),
            [](const Case &c) {
                QStringList codes;
                for (const SpokenLanguage &spoken : c.languages)
                    codes << spoken.code;
                return codes;
            },
            &LanguagesCard::setLanguages)
        ->edit()
        ->setAccessibleName(tr("Languages she speaks"));
    m_levels = new QWidget;
    auto *levels = new QVBoxLayout(m_levels);
    levels->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("How well"), m_levels);
    // "not asked" is an answer of its own
    m_fields->choice({u"interpreter"_s, tr("&Interpreter")}, casewords::interpreterWishes(language), {},
                     &Case::interpreter);
    m_fields->line({u"interpreterNote"_s, tr("What matters about it"),
                    tr("A dialect, nobody from her community, a name she trusts")},
                   &Case::interpreterNote);
}

void LanguagesCard::showCase()
{
    PersonCard::showCase();
    showLevels();
}

void LanguagesCard::showLevels()
{
    const Case &c = m_desk.person();
    QStringList shown;
    for (const SpokenLanguage &spoken : c.languages)
        shown << spoken.code;
    if (shown == m_shown && m_levelForm) {
        for (const SpokenLanguage &spoken : c.languages) {
            if (auto *box = m_levels->findChild<CodeBox *>(u"level_"_s + spoken.code))
                box->setCode(QString::number(spoken.level));
        }
        return;
    }
    m_shown = shown;
    clearLayout(m_levels->layout());
    auto *rows = new QWidget;
    m_levelForm = new QFormLayout(rows);
    m_levelForm->setContentsMargins(0, 0, 0, 0);
    const CodeList levels = m_desk.ui().list(lists::LanguageLevel);
    const QString language = m_desk.ui().language();
    for (const SpokenLanguage &spoken : c.languages) {
        auto *box = new CodeBox(levels, language, {});
        box->removeItem(0); // a language that she speaks has a level
        box->setObjectName(u"level_"_s + spoken.code);
        box->setCode(QString::number(spoken.level));
        m_levelForm->addRow(languageName(spoken.code, language), box);
        connect(box, &CodeBox::codeChosen, this, [this, code = spoken.code](const QString &level) {
            m_desk.choose(this, [&](Case &changed) {
                for (SpokenLanguage &one : changed.languages) {
                    if (one.code == code)
                        one.level = level.toInt();
                }
            });
        });
    }
    m_levels->layout()->addWidget(rows);
    m_levels->setVisible(!c.languages.empty());
}

void LanguagesCard::setLanguages(Case &c, const QStringList &codes)
{
    constexpr int everyday = 2;
    std::vector<SpokenLanguage> spoken;
    for (const QString &code : codes) {
        const auto known = std::ranges::find(c.languages, code, &SpokenLanguage::code);
        spoken.push_back(known == c.languages.end() ? SpokenLanguage{code, everyday} : *known);
    }
    c.languages = spoken;
}

LegalCard::LegalCard(PersonDesk &desk) : PersonCard(desk, tr("Legal situation"))
{
    m_fields->into(addForm());
    m_fields->choice({u"legalSituation"_s, tr("Situation")}, desk.ui().list(lists::LegalSituation),
                     tr("Not asked"), &Case::legalSituation);
    noteField(u"legalNote"_s, tr("Dates, lawyer, what she waits for"), &Case::legalNote);
}

CareCard::CareCard(PersonDesk &desk) : PersonCard(desk, tr("What matters for her care"))
{
    noteField(u"careNote"_s,
              tr("Meals, prayer, mourning, who may touch or examine her: what she wants us to know"),
              &Case::careNote);
}

ReferenceCard::ReferenceCard(PersonDesk &desk) : PersonCard(desk, tr("How we accompany her"))
{
    QFormLayout *form = addForm();
    m_fields->into(form);
    std::vector<std::pair<QString, QString>> members;
    for (const Member &member : desk.ui().session.members())
        members.emplace_back(QString::number(member.id.value), member.name);
    // Without an empty choice: somebody always is, and it always stands somehow.
    m_fields->choice({u"responsible"_s, tr("&Professional of reference")},
                     fixedAnswers(members, desk.ui().language()), {}, &Case::responsible);
    m_fields->choice({u"status"_s, tr("How the case stands")}, desk.ui().list(lists::CaseStatus), {},
                     &Case::status);
    auto *opened = new QLabel;
    opened->setObjectName(u"openedOn"_s);
    form->addRow(tr("Opened on"), opened);
    m_fields->alsoShow(
        [opened](const Case &c) { opened->setText(QLocale().toString(c.openedOn, QLocale::LongFormat)); });
    body()->addWidget(
        quietLabel(tr("No case closes by itself. Closing is agreed with her, and she can come back.")));
}

} // namespace itinera
