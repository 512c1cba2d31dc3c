// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

namespace itinera {

/// Two assessments side by side (S2): both matrices, the factors with their levels then and later, and what
/// changed in words.
class RiskCompare : public ScrollColumn {
    Q_OBJECT
public:
    RiskCompare(UiContext &context, QWidget *parent = nullptr);
    void compare(const RiskAssessment &earlier, const RiskAssessment &later);

private:
    QWidget *side(const RiskAssessment &a, const std::vector<std::optional<RiskFactor>> &factors,
                  const QString &matrixName);
    QString changeInWords(const std::optional<RiskFactor> &earlier,
                          const std::optional<RiskFactor> &later) const;
    UiContext &m_ui;
    CodeList m_list;
};

} // namespace itinera
