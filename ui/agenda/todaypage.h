// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"

class QLabel;
class QListView;
class QStackedWidget;

namespace itinera {

class NoticeBar;
class TodayModel;

/// What is due for the member at work: out of date or overdue, today, this week.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(UiContext &context, QWidget *parent = nullptr);
    void refresh() override;
    QString guidance() const override { return QStringLiteral("today"); }

signals:
    void openRequested(itinera::CaseId id, const QString &tab); ///< The tab on which it is done.
    void backupsRequested();

private:
    void open(const QModelIndex &index);
    void showBackupNotice();
    bool eventFilter(QObject *watched, QEvent *event) override; // Enter in the list
    QLabel *m_date = nullptr;
    QLabel *m_count = nullptr;
    NoticeBar *m_demo = nullptr;
    NoticeBar *m_backup = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_more = nullptr;
    TodayModel *m_model = nullptr;
};

} // namespace itinera
