// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/goalproposals.h"
#include "ui/plan/plandesk.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

GoalProposals::GoalProposals(PlanDesk &desk, QWidget *parent) : Card(tr("A new goal"), parent), m_desk(desk)
{
    setObjectName(u"goalProposals"_s);
    m_rows = new QWidget;
    m_rowsLayout = new QVBoxLayout(m_rows);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_rows);
    m_for = new QLabel;
    m_for->setObjectName(u"newGoalFor"_s);
    m_for->setTextFormat(Qt::PlainText);
    m_for->setWordWrap(true);
    body()->addWidget(m_for);
    auto *line = new QHBoxLayout;
    m_text = new QLineEdit;
    m_text->setObjectName(u"newGoal"_s);
    m_text->setPlaceholderText(tr("What she wants to reach, as she says it; Enter adds it"));
    m_text->setAccessibleName(tr("A new goal, in her own words"));
    m_for->setBuddy(m_text);
    connect(m_text, &QLineEdit::returnPressed, this, &GoalProposals::add);
    line->addWidget(m_text, 1);
    auto *button = new QPushButton(tr("Add goal"));
    button->setObjectName(u"addGoal"_s);
    connect(button, &QPushButton::clicked, this, &GoalProposals::add);
    line->addWidget(button);
    body()->addLayout(line);
}

void GoalProposals::showProposals()
{
    if (!m_desk.plan())
        return;
    if (m_form != m_desk.form()) {
        m_form = m_desk.form();
        delete m_draft;
        m_draft = new FieldDraft(m_desk.ui(), m_form, u"newgoal"_s, m_text);
    }
    std::vector<NeedId> offered;
    std::vector<NeedRating> ratings;
    for (const NeedRating &rating : m_desk.herNeeds()) {
        const bool served =
            std::any_of(m_desk.plan()->goals.begin(), m_desk.plan()->goals.end(), [&](const Goal &g) {
                return std::find(g.needs.begin(), g.needs.end(), rating.need.id) != g.needs.end();
            });
        if (!served) {
            offered.push_back(rating.need.id);
            ratings.push_back(rating);
        }
    }
    if (m_chosen.isValid() && std::find(offered.begin(), offered.end(), m_chosen) == offered.end())
        m_chosen = {};
    m_for->setText(m_chosen.isValid() ? tr("A goal for “%1”, in her own words").arg(m_desk.nameOf(m_chosen))
                                      : tr("In her own words"));
    if (offered == m_offered && m_rowsLayout->count() > 0)
        return;
    m_offered = offered;
    clearLayout(m_rowsLayout);
    if (ratings.empty()) {
        m_rowsLayout->addWidget(quietLabel(
            m_desk.herNeeds().empty()
                ? tr("She has not put any need in order yet; goals can follow her needs once she has.")
                : tr("Every need that she placed has a goal.")));
        return;
    }
    m_rowsLayout->addWidget(quietLabel(tr("Her needs without a goal yet, in her order. She picks:")));
    for (const NeedRating &rating : ratings) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = new QLabel(tr("%1. %2").arg(rating.herRank).arg(m_desk.nameOf(rating.need.id)));
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        if (!rating.herWords.isEmpty())
            name->setToolTip(u"<qt>%1</qt>"_s.arg(rating.herWords.toHtmlEscaped()));
        line->addWidget(name, 1);
        auto *button = new QPushButton(tr("A goal for this"));
        button->setObjectName(u"goalForNeed"_s);
        button->setAccessibleName(tr("A goal for “%1”").arg(m_desk.nameOf(rating.need.id)));
        connect(button, &QPushButton::clicked, this,
                [this, need = rating.need.id, words = rating.herWords] { choose(need, words); });
        line->addWidget(button);
        m_rowsLayout->addWidget(row);
    }
}

void GoalProposals::choose(NeedId need, const QString &herWords)
{
    m_chosen = need;
    m_for->setText(tr("A goal for “%1”, in her own words").arg(m_desk.nameOf(need)));
    // What she said about the need is where her goal may start from; never words of ours.
    if (m_text->text().isEmpty() && !herWords.isEmpty()) {
        m_text->setText(herWords.simplified());
        m_text->selectAll();
    }
    m_text->setFocus();
}

void GoalProposals::add()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        m_text->setFocus();
        return;
    }
    Goal added;
    std::vector<NeedId> needs;
    if (m_chosen.isValid())
        needs.push_back(m_chosen);
    if (!m_desk.ui().attempt(this, [&] { added = m_desk.addGoal(text, needs); }))
        return;
    m_chosen = {};
    m_draft->clear();
    showProposals();
    emit goalAdded(added.id);
}

void GoalProposals::commit()
{
    if (m_draft)
        m_draft->keepNow();
}

void GoalProposals::focusNewGoal()
{
    m_text->setFocus();
}

} // namespace itinera
