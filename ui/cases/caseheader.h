// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/subject/summary.h"
#include "ui/widgets/page.h"
#include <vector>

class QLabel;
class QToolButton;

namespace itinera {

class FlowLayout;
class LevelBadge;
class TextLink;

/// What is always in sight while a case is open: whose it is, what the subjects have to say (a level, what is
/// out of date and why), what comes next. Small, and wraps where there is little room.
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
    void showSummary(const std::vector<SummaryItem> &items);
    void showNext(const std::vector<SummaryItem> &items);
    LevelBadge *badge(size_t index);
    TextLink *notice(size_t index);
    UiContext &m_ui;
    CaseId m_id;
    QWidget *m_top = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_demo = nullptr;
    QLabel *m_professional = nullptr;
    TextLink *m_next = nullptr;
    QString m_nextTab;
    FlowLayout *m_topFlow = nullptr;
    FlowLayout *m_belowFlow = nullptr;
    std::vector<LevelBadge *> m_badges; ///< As many as were ever needed; the others are hidden.
    std::vector<TextLink *> m_notices;
    std::vector<QString> m_noticeTabs;
};

} // namespace itinera
