// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/cooperationcard.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/safety/riskdraft.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace itinera {

CooperationCard::CooperationCard(UiContext &context, RiskDraft &draft, TextKeeper &keeper, QWidget *parent)
    : Card(tr("The authorities"), parent), m_draft(draft), m_keeper(keeper), m_group(new QButtonGroup(this))
{
    Q_UNUSED(context)
    setObjectName(u"cooperationCard"_s);
    body()->addWidget(
        wrappingLabel(tr("Does she cooperate with the authorities, or is she thinking of it? It can make "
                         "reprisals more likely. Whether she does is her decision alone."),
                      this));
    const std::pair<Cooperation, QString> answers[] = {
        {Cooperation::Yes, u"cooperationYes"_s},
        {Cooperation::Considering, u"cooperationConsidering"_s},
        {Cooperation::No, u"cooperationNo"_s},
        {Cooperation::PrefersNotToSay, u"cooperationPrefersNotToSay"_s},
        {Cooperation::NotAsked, u"cooperationNotAsked"_s},
    };
    for (const auto &[answer, name] : answers) {
        auto *button = new QRadioButton(riskwords::cooperationName(answer), this);
        button->setObjectName(name);
        m_group->addButton(button, static_cast<int>(answer));
        body()->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_draft.choose([id](RiskAssessment &a) { a.cooperation = static_cast<Cooperation>(id); });
    });

    auto *label = new QLabel(tr("How this was weighed"), this);
    m_weighed = new QPlainTextEdit(this);
    m_weighed->setObjectName(u"cooperationWeighed"_s);
    m_weighed->setTabChangesFocus(true);
    m_weighed->setFixedHeight(m_weighed->fontMetrics().lineSpacing() * 3 + theme::em(1));
    label->setBuddy(m_weighed);
    m_needed = quietLabel({}, this);
    m_effect = wrappingLabel({}, this);
    m_effect->setObjectName(u"cooperationEffect"_s);
    body()->addWidget(label);
    body()->addWidget(m_needed);
    body()->addWidget(m_weighed);
    body()->addWidget(m_effect);

    m_keeper.watch(m_weighed, u"cooperationWeighed"_s, [this](const QString &text) {
        m_draft.write([&](RiskAssessment &a) { a.cooperationWeighed = text.trimmed(); });
    });
    connect(&m_draft, &RiskDraft::changed, this, &CooperationCard::showChoice);
}

void CooperationCard::load()
{
    m_keeper.load(m_weighed, m_draft.assessment().cooperationWeighed);
    showChoice();
}

void CooperationCard::showChoice()
{
    const RiskAssessment &a = m_draft.assessment();
    m_group->button(static_cast<int>(a.cooperation))->setChecked(true);
    const bool needed = a.cooperation == Cooperation::Yes || a.cooperation == Cooperation::Considering;
    m_needed->setText(
        needed ? tr("Needed before signing: who could learn of it, and what has been done about that.")
               : tr("Not needed for this answer; write what helps."));
    const riskrules::Overall overall = riskrules::overall(a);
    if (overall.raisedForCooperation)
        m_effect->setText(
            tr("The rule raises the level from %1 to %2 because she cooperates.")
                .arg(riskwords::levelName(overall.highest), riskwords::levelName(overall.byRule)));
    else if (overall.cooperationWeighedInFactor)
        m_effect->setText(tr(
            "The rule does not raise the level again: a factor of reprisal rated likely or very likely has "
            "weighed it already."));
    else if (a.cooperation == Cooperation::Yes && overall.highest == RiskLevel::None)
        m_effect->setText(tr(
            "The rule raises the level by one step, unless a factor of reprisal rated likely or very likely "
            "weighs it. No factor is rated yet."));
    else if (a.cooperation == Cooperation::Yes)
        m_effect->setText(tr("The level is at its highest already."));
    else
        m_effect->setText(tr("With this answer the rule leaves the level as it is."));
}

} // namespace itinera
