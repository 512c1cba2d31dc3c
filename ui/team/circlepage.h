// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

class QVBoxLayout;

namespace itinera {

/// The people who assist her, and who else sees the case and why (C1).
class CirclePage : public Page {
    Q_OBJECT
public:
    CirclePage(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh() override;
    QString guidance() const override { return QStringLiteral("circle"); }

private:
    void showCircle();
    void showSeeing();
    CaseId m_case;
    QVBoxLayout *m_rows = nullptr;
    QVBoxLayout *m_seeing = nullptr;
};

} // namespace itinera
