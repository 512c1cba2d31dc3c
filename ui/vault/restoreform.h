// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/backup.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace itinera {

class Asker;
class BackupList;

/// Choosing a backup, looking into it, and putting it in the place of a vault that is closed, damaged or
/// lost. Emits what was asked; the window does it.
class RestoreForm : public QWidget {
    Q_OBJECT
public:
    explicit RestoreForm(Asker &asker, QWidget *parent = nullptr);
    /// The vault whose place is meant; lists the backups that are known of it.
    void start(const QString &vaultPath, const QString &member);
    void showFailure(const QString &text);
    void showDone(const QString &text); ///< Good news; the buttons are no longer needed.

signals:
    void restoreRequested(const QString &backup, const QString &vaultPath);
    void backRequested();

private:
    void fill(const QString &folder);
    void look();
    void judge();
    Asker &m_asker;
    QLineEdit *m_vault = nullptr;
    QLineEdit *m_folder = nullptr;
    BackupList *m_list = nullptr;
    QLabel *m_none = nullptr;
    QLineEdit *m_member = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QPushButton *m_look = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_restore = nullptr;
    QString m_lookedAt; ///< The backup that opened.
};

} // namespace itinera
