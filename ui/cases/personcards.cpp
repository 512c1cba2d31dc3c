// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/personcards.h"
#include "core/base/languages.h"
#include "ui/cases/casewords.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

NamesCard::NamesCard(PersonDesk &desk) : PersonCard(desk, tr("Names"))
{
    QFormLayout *form = addForm();
    textField(form, tr("Name she &chose"), u"chosenName"_s, &Case::chosenName);
    linesField(form, tr("Legal &names"), u"legalNames"_s, tr("One per line, in her order"),
               &Case::legalNames);
    linesField(form, tr("&Aliases"), u"aliases"_s, tr("Other names she goes by, one per line"),
               &Case::aliases);
}

OriginCard::OriginCard(PersonDesk &desk) : PersonCard(desk, tr("Birth, gender, citizenship"))
{
    QFormLayout *form = addForm();
    auto *birth = new PartialDateEdit;
    birth->setObjectName(u"birthField"_s);
    birth->edit()->setObjectName(u"birth"_s);
    birth->edit()->setAccessibleName(tr("Born, as far as it is known"));
    form->addRow(tr("&Born"), birth);
    m_draft = new FormDraft(desk.ui(), desk.form(), this);
    keepDateDraft(*m_draft, *birth, u"birth"_s);
    connect(birth, &PartialDateEdit::dateChanged, this,
            [this](const PartialDate &date) { m_desk.choose(this, [&](Case &c) { c.birth = date; }); });
    m_shows.emplace_back([birth](const Case &c) {
        if (!birth->edit()->hasFocus())
            birth->setDate(c.birth);
    });
    choice(form, tr("&Gender"), u"gender"_s, desk.ui().list(lists::Gender), tr("Not asked"), &Case::gender);
    auto *citizenships =
        new ChipsEdit(casewords::countries(desk.ui().language()), tr("Type part of a country’s name"));
    citizenships->setObjectName(u"citizenships"_s);
    citizenships->edit()->setAccessibleName(tr("Citizenships"));
    form->addRow(tr("Citizenships"), citizenships);
    connect(citizenships, &ChipsEdit::codesChanged, this, [this](const QStringList &codes) {
        m_desk.choose(this, [&](Case &c) { c.citizenships = codes; });
    });
    m_shows.emplace_back([citizenships](const Case &c) { citizenships->setCodes(c.citizenships); });
}

bool OriginCard::restore()
{
    const bool texts = PersonCard::restore();
    return m_draft->restore() || texts;
}

void OriginCard::commit()
{
    PersonCard::commit();
    m_draft->keepNow();
}

LanguagesCard::LanguagesCard(PersonDesk &desk) : PersonCard(desk, tr("Languages"))
{
    QFormLayout *form = addForm();
    m_languages =
        new ChipsEdit(casewords::languages(desk.ui().language()), tr("Type part of a language’s name"));
    m_languages->setObjectName(u"languages"_s);
    m_languages->edit()->setAccessibleName(tr("Languages she speaks"));
    form->addRow(tr("She &speaks"), m_languages);
    connect(m_languages, &ChipsEdit::codesChanged, this, &LanguagesCard::setLanguages);
    m_levels = new QWidget;
    auto *levels = new QVBoxLayout(m_levels);
    levels->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("How well"), m_levels);

    auto *wish = new CodeBox(casewords::interpreterWishes(desk.ui().language()), desk.ui().language(), {});
    wish->removeItem(0); // "not asked" is an answer of its own
    wish->setObjectName(u"interpreter"_s);
    form->addRow(tr("&Interpreter"), wish);
    connect(wish, &CodeBox::codeChosen, this, [this](const QString &code) {
        m_desk.choose(this, [&](Case &c) { c.interpreter = static_cast<InterpreterWish>(code.toInt()); });
    });
    m_shows.emplace_back(
        [wish](const Case &c) { wish->setCode(QString::number(static_cast<int>(c.interpreter))); });
    textField(form, tr("What matters about it"), u"interpreterNote"_s, &Case::interpreterNote)
        ->setPlaceholderText(tr("A dialect, nobody from her community, a name she trusts"));
}

void LanguagesCard::showCase()
{
    PersonCard::showCase();
    QStringList codes;
    for (const SpokenLanguage &spoken : m_desk.person().languages)
        codes << spoken.code;
    m_languages->setCodes(codes);
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

void LanguagesCard::setLanguages(const QStringList &codes)
{
    constexpr int everyday = 2;
    m_desk.choose(this, [&](Case &c) {
        std::vector<SpokenLanguage> spoken;
        for (const QString &code : codes) {
            const auto known = std::ranges::find(c.languages, code, &SpokenLanguage::code);
            spoken.push_back(known == c.languages.end() ? SpokenLanguage{code, everyday} : *known);
        }
        c.languages = spoken;
    });
    showLevels();
}

LegalCard::LegalCard(PersonDesk &desk) : PersonCard(desk, tr("Legal situation"))
{
    QFormLayout *form = addForm();
    choice(form, tr("Situation"), u"legalSituation"_s, desk.ui().list(lists::LegalSituation), tr("Not asked"),
           &Case::legalSituation);
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
    const QString language = desk.ui().language();
    std::vector<std::pair<QString, QString>> members;
    for (const Member &member : desk.ui().session.members())
        members.emplace_back(QString::number(member.id.value), member.name);
    auto *professional = new CodeBox(casewords::fixedList(members, language), language, {});
    professional->removeItem(0); // somebody always is
    professional->setObjectName(u"responsible"_s);
    form->addRow(tr("&Professional of reference"), professional);
    connect(professional, &CodeBox::codeChosen, this, [this](const QString &code) {
        m_desk.choose(this, [&](Case &c) { c.responsible = MemberId(code.toLongLong()); });
    });
    m_shows.emplace_back(
        [professional](const Case &c) { professional->setCode(QString::number(c.responsible.value)); });

    auto *status = new CodeBox(desk.ui().list(lists::CaseStatus), language, {});
    status->removeItem(0);
    status->setObjectName(u"status"_s);
    form->addRow(tr("How the case stands"), status);
    connect(status, &CodeBox::codeChosen, this,
            [this](const QString &code) { m_desk.choose(this, [&](Case &c) { c.status = code; }); });
    m_shows.emplace_back([status](const Case &c) { status->setCode(c.status); });
    auto *opened = new QLabel;
    opened->setObjectName(u"openedOn"_s);
    form->addRow(tr("Opened on"), opened);
    m_shows.emplace_back(
        [opened](const Case &c) { opened->setText(QLocale().toString(c.openedOn, QLocale::LongFormat)); });
    body()->addWidget(
        quietLabel(tr("No case closes by itself. Closing is agreed with her, and she can come back.")));
}

} // namespace itinera
