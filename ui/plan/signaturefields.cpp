// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/signaturefields.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QLabel>

namespace itinera {

using namespace Qt::StringLiterals;

SignatureFields::SignatureFields(UiContext &context, const QString &who, bool mayBeLater, QWidget *parent)
    : QWidget(parent), m_today(context.today())
{
    auto *flow = new FlowLayout(this);
    auto *label = new QLabel(who);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"signatureKind"_s);
    m_kind->setAccessibleName(who);
    label->setBuddy(m_kind);
    if (mayBeLater)
        m_kind->addItem(tr("later"), static_cast<int>(SignatureKind::None));
    m_kind->addItem(tr("on paper"), static_cast<int>(SignatureKind::OnPaper));
    m_kind->addItem(tr("on this screen"), static_cast<int>(SignatureKind::OnScreen));
    m_day = new DayEdit(m_today);
    m_day->setObjectName(u"signatureDay"_s);
    m_day->keepNarrow();
    m_day->edit()->setAccessibleName(tr("Day of the signature"));
    flow->addWidget(label);
    flow->addWidget(m_kind);
    flow->addWidget(m_day);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SignatureFields::showDay);
    reset(kind());
}

SignatureKind SignatureFields::kind() const
{
    return static_cast<SignatureKind>(m_kind->currentData().toInt());
}

QDate SignatureFields::day() const
{
    if (kind() == SignatureKind::None)
        return {};
    return m_day->day().isValid() ? m_day->day() : m_today;
}

void SignatureFields::reset(SignatureKind kind)
{
    const int index = m_kind->findData(static_cast<int>(kind));
    if (index >= 0)
        m_kind->setCurrentIndex(index);
    m_day->setDay(m_today);
    showDay();
}

void SignatureFields::showDay()
{
    m_day->setVisible(kind() != SignatureKind::None);
}

} // namespace itinera
