// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include <QWidget>

namespace itinera {

class PlanDesk;

/// A version of the plan as it was agreed, to read.
class VersionView : public QWidget {
    Q_OBJECT
public:
    VersionView(const PlanDesk &desk, const PlanVersion &version, QWidget *parent = nullptr);
};

} // namespace itinera
