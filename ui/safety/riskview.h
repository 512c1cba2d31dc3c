// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

namespace itinera {

/// A signed assessment to read.
class RiskView : public ScrollColumn {
    Q_OBJECT
public:
    RiskView(UiContext &context, QWidget *parent = nullptr);
    void show(const RiskAssessment &assessment);
    using QWidget::show;

private:
    QWidget *factorsTable(const RiskAssessment &assessment, RiskQuestion question, const CodeList &list);
    UiContext &m_ui;
};

} // namespace itinera
