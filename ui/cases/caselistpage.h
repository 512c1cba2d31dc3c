// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace itinera {

class CaseListModel;
class EmptyState;

/// The cases: search as you type, sort, open, begin a new one.
class CaseListPage : public Page {
    Q_OBJECT
public:
    explicit CaseListPage(UiContext &context, QWidget *parent = nullptr);
    void refresh() override;
    QString guidance() const override { return QStringLiteral("cases"); }

signals:
    void caseOpened(itinera::CaseId id);
    void newCaseRequested(const QString &typedName); ///< Empty, or what was searched for and not found.

private:
    void buildTable();
    void filter();
    void showState();
    void ensureCurrent();
    void openCurrent();
    void rememberSort();
    void layoutColumns();
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    CaseListModel *m_model = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_openOnly = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_notFound = nullptr;
    EmptyState *m_onlyClosed = nullptr;
    CaseId m_current; ///< Kept over a new reading of the list.
};

} // namespace itinera
