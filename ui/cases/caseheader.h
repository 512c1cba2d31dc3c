// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "ui/widgets/page.h"

class QLabel;
class QToolButton;

namespace itinera {

class LevelBadge;
class TextLink;

/// What is always in sight while a case is open: whose it is, her level of risk, what is out of date and why,
/// what comes next. Small, and wraps where there is little room.
class CaseHeader : public QWidget {
    Q_OBJECT
public:
    CaseHeader(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh(); ///< Throws.

signals:
    void backRequested();
    void tabRequested(const QString &key);

private:
    void buildTop();
    void showRisk(const CaseRow &row);
    void showNext();
    UiContext &m_ui;
    CaseId m_id;
    QWidget *m_top = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_name = nullptr;
    LevelBadge *m_level = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_demo = nullptr;
    QLabel *m_professional = nullptr;
    TextLink *m_risk = nullptr;
    TextLink *m_next = nullptr;
    QString m_nextTab;
    bool m_riskShown = false; ///< The notice says already what is due about the risk.
};

} // namespace itinera
