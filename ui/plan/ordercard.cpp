// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ordercard.h"
#include "ui/plan/plandesk.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textkeeper.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

OrderCard::OrderCard(PlanDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"orderCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_agreed = new QCheckBox(tr("We agreed on another order than that of her needs"));
    m_agreed->setObjectName(u"agreedOrder"_s);
    connect(m_agreed, &QCheckBox::clicked, this, [this](bool on) {
        commit();
        m_desk.ui().attempt(this, [&] {
            m_desk.changePlan([on](Plan &p) { p.order = on ? GoalOrder::AgreedOtherwise : GoalOrder::Hers; });
        });
        showOrder();
        if (m_agreed->isChecked())
            m_reason->setFocus();
    });
    layout->addWidget(m_agreed);
    m_reasonLine = new QWidget;
    auto *line = new QHBoxLayout(m_reasonLine);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Why she agreed"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"orderReason"_s);
    m_reason->setAccessibleName(label->text());
    label->setBuddy(m_reason);
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    layout->addWidget(m_reasonLine);
    m_departs = quietLabel({});
    m_departs->setObjectName(u"orderDeparts"_s);
    m_departs->setTextFormat(Qt::PlainText);
    layout->addWidget(m_departs);
}

void OrderCard::showOrder()
{
    if (!m_desk.plan())
        return;
    const Plan &plan = *m_desk.plan();
    if (!m_keeper) {
        m_keeper = new TextKeeper(m_desk.ui(), m_desk.form(), this);
        m_keeper->watch(m_reason, u"orderreason"_s, [this](const QString &text) {
            m_desk.changePlan([&](Plan &p) { p.orderReason = text; });
        });
        m_keeper->load(m_reason, plan.orderReason);
        m_shownReason = plan.orderReason;
        m_keeper->restore();
    } else if (m_shownReason != plan.orderReason) {
        m_shownReason = plan.orderReason;
        if (m_reason->text() != plan.orderReason)
            m_keeper->load(m_reason, plan.orderReason);
    }
    const bool agreed = plan.order == GoalOrder::AgreedOtherwise;
    m_agreed->setChecked(agreed);
    m_reasonLine->setVisible(agreed);
    if (!agreed) {
        m_departs->setText(tr("The goals follow her order of needs."));
        return;
    }
    if (!m_desk.departs()) {
        m_departs->setText(
            tr("The goals stand in her order so far. Drag a goal by its dots, use its arrows, or "
               "Alt+Shift+Up and Alt+Shift+Down."));
        return;
    }
    QStringList names;
    for (const NeedRating &rating : m_desk.herNeeds())
        names += tr("%1. %2").arg(rating.herRank).arg(m_desk.nameOf(rating.need.id));
    m_departs->setText(tr("The goals stand in another order than her needs. Her order is: %1")
                           .arg(m_desk.ui().locale().createSeparatedList(names)));
}

void OrderCard::commit()
{
    if (m_keeper)
        m_keeper->commitAll();
}

void OrderCard::forget()
{
    if (!m_keeper)
        return;
    m_keeper->forget();
    m_keeper->deleteLater();
    m_keeper = nullptr;
}

} // namespace itinera
