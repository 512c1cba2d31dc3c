// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/factorrow.h"
#include "core/safety/riskrules.h"
#include "ui/safety/factorform.h"
#include "ui/safety/riskdraft.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/parts.h"
#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace itinera {

FactorRow::FactorRow(UiContext &context, RiskDraft &draft, const QUuid &factor, QWidget *parent)
    : QFrame(parent), m_ui(context), m_draft(draft), m_factor(factor)
{
    setObjectName(u"factorRow"_s);
    setFrameShape(QFrame::StyledPanel);
    m_ui.attempt(this, [this] { m_list = m_ui.list(lists::RiskFactor); });

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_line = new QWidget(this);
    m_line->setObjectName(u"factorLine"_s);
    m_line->setCursor(Qt::PointingHandCursor);
    auto *line = new QHBoxLayout(m_line);
    m_toggle = new QToolButton(m_line);
    m_toggle->setObjectName(u"factorToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_name = new QLabel(m_line);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_before = levelBadge(RiskLevel::None, m_line);
    m_before->setObjectName(u"levelBefore"_s);
    m_arrow = new QLabel(m_line);
    m_after = levelBadge(RiskLevel::None, m_line);
    m_after->setObjectName(u"levelAfter"_s);
    line->addWidget(m_toggle);
    line->addWidget(m_name, 1);
    line->addWidget(m_before);
    line->addWidget(m_arrow);
    line->addWidget(m_after);
    m_layout->addWidget(m_line);
    m_line->installEventFilter(this);

    connect(m_toggle, &QToolButton::clicked, this, &FactorRow::toggled);
    connect(&m_draft, &RiskDraft::changed, this, &FactorRow::showFactor);
    showFactor();
}

bool FactorRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        emit toggled(!isOpen());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FactorRow::showFactor()
{
    const RiskFactor *factor = m_draft.factor(m_factor);
    if (!factor)
        return;
    const QString name = factorName(*factor, m_list, m_ui.language());
    const RiskLevel before = riskrules::cell(factor->likelihood, factor->severity);
    const RiskLevel after = riskrules::cell(factor->likelihoodAfter, factor->severityAfter);
    m_name->setText(tr("%1. %2").arg(m_draft.numberOf(m_factor)).arg(name));
    showLevel(m_before, before, tr("As it stands"));
    showLevel(m_after, after, tr("With the safeguards"));
    m_after->setVisible(after != RiskLevel::None);
    m_arrow->setVisible(after != RiskLevel::None);
    m_arrow->setText(isRightToLeft() ? QString(QChar(0x2190)) : QString(QChar(0x2192)));
    m_toggle->setChecked(isOpen());
    m_toggle->setArrowType(isOpen() ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    m_toggle->setToolTip(isOpen() ? tr("Close") : tr("Open"));
    m_toggle->setAccessibleName(isOpen()
                                    ? tr("Close factor %1: %2").arg(m_draft.numberOf(m_factor)).arg(name)
                                    : tr("Open factor %1: %2").arg(m_draft.numberOf(m_factor)).arg(name));
    m_toggle->setAccessibleDescription(
        tr("%1; %2").arg(m_before->accessibleName(), m_after->accessibleName()));
}

void FactorRow::open()
{
    if (!m_form) {
        m_form = new FactorForm(m_ui, m_draft, m_factor, this);
        m_form->setObjectName(u"factorForm"_s);
        connect(m_form, &FactorForm::removeRequested, this, &FactorRow::removeRequested);
        m_layout->addWidget(m_form);
        m_form->show();
        showFactor();
    }
    m_form->focusFirst();
}

void FactorRow::shut()
{
    if (m_form) {
        m_form->commit();
        retire(m_form);
        m_form = nullptr;
    }
    showFactor();
}

void FactorRow::commit()
{
    if (m_form)
        m_form->commit();
}

} // namespace itinera
