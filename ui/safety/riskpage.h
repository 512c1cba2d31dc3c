// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include <optional>

class QStackedWidget;
class QTabBar;

namespace itinera {

class EmptyState;
class NoticeBar;
class RiskEditor;
class RiskHistory;
class RiskView;

/// The tab "Risk": what stands, what is being worked on, and what was (S1, S2).
class RiskPage : public Page {
    Q_OBJECT
public:
    RiskPage(UiContext &context, CaseId caseId, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("risk"); }

private:
    enum class View { Standing, Draft, Earlier };
    void showViews();
    void showPage();
    void showState();
    void choose(View view);
    void start();
    CaseId m_case;
    std::optional<RiskAssessment> m_standing;
    bool m_hasDraft = false;
    bool m_shownBefore = false;
    View m_view = View::Standing;
    RiskOccasion m_nextOccasion = RiskOccasion::Entry;
    NoticeBar *m_state = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RiskView *m_standingView = nullptr;
    RiskEditor *m_editor = nullptr;
    RiskHistory *m_history = nullptr;
};

} // namespace itinera
