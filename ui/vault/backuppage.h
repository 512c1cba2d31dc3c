// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/backuprules.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace itinera {

class BackupList;
class NoticeBar;

/// Where backups go and how often, the newest one, one made now, and those that are there.
class BackupPage : public Page {
    Q_OBJECT
public:
    explicit BackupPage(UiContext &context, QWidget *parent = nullptr);
    void refresh() override;
    QString guidance() const override { return QStringLiteral("backups"); }

signals:
    void restoreRequested(); ///< The vault has to be closed first; the start page goes on.

private:
    QWidget *makeStateCard();
    QWidget *makePlanCard();
    QWidget *makeListCard();
    void chooseFolder();
    void storePlan(const QString &folder);
    void showProgress();
    NoticeBar *m_notice = nullptr;
    QLabel *m_newest = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_bar = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QSpinBox *m_hours = nullptr;
    QSpinBox *m_days = nullptr;
    BackupList *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_restore = nullptr;
};

/// "5 days ago" and the like are said the same on this page and on Today.
QString backupWarning(const backuprules::BackupPlan &plan, const QDateTime &now);

} // namespace itinera
