// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace itinera {

class Asker;
class NewPassphrase;
class RestoreForm;

/// Before a vault is open: name and passphrase, or a new vault. Emits what was asked; the window opens the
/// vault and tells how it went.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(Asker &asker, const QString &vaultPath, const QString &programName, const QString &programIcon,
              QWidget *parent = nullptr);
    /// What went wrong, in a calm box above the button; the passphrase field is emptied.
    void showFailure(const QString &text);
    /// Puts a further choice into the form for a new vault, above its button.
    void addChoice(QWidget *choice);
    void setBusy(bool busy);
    void focusFirst();
    /// The form for putting a backup in the place of the vault that is named.
    void showRestore();
    RestoreForm *restoreForm() const { return m_restoreForm; }

signals:
    void openRequested(const QString &path, const QString &member, const QString &passphrase);
    void recoverRequested(const QString &path, const QString &code, const QString &member,
                          const QString &passphrase);
    void restoreRequested(const QString &backup, const QString &vaultPath);
    void createRequested(const QString &path, const QString &member, const QString &passphrase);

private:
    QWidget *makeOpenForm();
    QWidget *makeCreateForm();
    enum class Form { Open, Create, Recover, Restore };
    QWidget *makeRecoverForm();
    void submitRecover();
    void showForm(Form form);
    void judge();
    void submitOpen();
    void submitCreate();
    Asker &m_asker;
    QWidget *m_openForm = nullptr;
    QWidget *m_createForm = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_member = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_openFailure = nullptr;
    QLineEdit *m_newFolder = nullptr;
    QLineEdit *m_newName = nullptr;
    QLineEdit *m_newMember = nullptr;
    QLineEdit *m_newPassphrase = nullptr;
    QLineEdit *m_newAgain = nullptr;
    QProgressBar *m_quality = nullptr;
    QLabel *m_qualityText = nullptr;
    QPushButton *m_create = nullptr;
    QVBoxLayout *m_createBody = nullptr;
    QLabel *m_createFailure = nullptr;
    QWidget *m_recoverForm = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_recoverMember = nullptr;
    NewPassphrase *m_recoverPassphrase = nullptr;
    QPushButton *m_recover = nullptr;
    QLabel *m_recoverFailure = nullptr;
    RestoreForm *m_restoreForm = nullptr;
};

} // namespace itinera
