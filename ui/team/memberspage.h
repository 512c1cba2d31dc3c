// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace itinera {

class NewPassphrase;
class NoticeBar;
class PermissionTable;
class TeamsCard;
enum class Role;

/// Her own passphrase; and, for who manages members: members with their roles, teams, what roles allow, the
/// recovery code, a new key for the vault (C1, P1, P2).
class MembersPage : public Page {
    Q_OBJECT
public:
    explicit MembersPage(UiContext &context, QWidget *parent = nullptr);
    void refresh() override;
    QString guidance() const override { return QStringLiteral("members"); }

signals:
    void codeMade(const QString &code); ///< A recovery code, to be shown once and printed.

private:
    QWidget *makePassphraseCard();
    QWidget *makeAddCard();
    QWidget *makeRecoveryCard();
    QWidget *makeKeyCard();
    void showMembers();
    void showRecovery();
    QPushButton *removeButton(const Member &member);
    int notesOnlySheReads(MemberId id) const; ///< Of so many cases.
    void remove(MemberId id, const QString &name);
    void resetPassphrase(MemberId id, const QString &name);
    bool m_manages = false;
    NoticeBar *m_notice = nullptr;
    QVBoxLayout *m_rows = nullptr;
    TeamsCard *m_teams = nullptr;
    PermissionTable *m_permissions = nullptr;
    QVBoxLayout *m_recovery = nullptr;
};

} // namespace itinera
