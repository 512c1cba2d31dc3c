// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "ui/widgets/casesection.h"
#include <vector>

class QTabWidget;

namespace itinera {

class CaseHeader;

/// One case: a header that never scrolls (code, chosen name, level of risk, what is missing or due), and
/// a tab for each section that her roles let her see. It only composes; the pages are made when first shown.
class CaseWorkspace : public Page {
    Q_OBJECT
public:
    CaseWorkspace(UiContext &context, CaseId id, const std::vector<CaseSection> &sections,
                  QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override; ///< Of the tab shown.
    CaseId caseId() const { return m_id; }
    void showTab(const QString &key);
    QString currentTab() const;
    Page *page(const QString &key) const; ///< Null where it was not shown yet.
signals:
    void backRequested(); ///< To the list.
    void tabChanged();    ///< Guidance beside it changes.
private:
    void makePage(int index);
    void showCurrent();
    void tabChosen(int index);
    void caseChanged();
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    CaseId m_id;
    std::vector<CaseSection> m_tabs; ///< Those that she is shown.
    std::vector<Page *> m_pages;
    CaseHeader *m_header = nullptr;
    QTabWidget *m_tabWidget = nullptr;
    int m_shown = 0;     ///< The tab on which something may have been typed.
    bool m_left = false; ///< Left and not yet come back to: coming back is another opening.
};

} // namespace itinera
