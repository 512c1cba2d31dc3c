// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/vault.h"
#include "ui/platform/clipboardguard.h"
#include "ui/platform/idlewatch.h"
#include "ui/shell/preferences.h"
#include <QMainWindow>
#include <QPointer>
#include <memory>

class QProgressDialog;

namespace itinera {

class Asker;
class BackupKeeper;
class Printers;
class Shell;
class StartPage;
class UiContext;

/// The one window: the start page, or the shell while a vault is open. Its title is the program's name and
/// nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Asker &asker, VaultEnvironment environment, Preferences preferences,
               QWidget *parent = nullptr);
    ~MainWindow() override;
    /// Shows the shell of an opened vault.
    void enter(std::unique_ptr<Vault> vault);
    void openVault(const QString &path, const QString &member, const QString &passphrase);
    void recoverVault(const QString &path, const QString &code, const QString &member,
                      const QString &passphrase);
    void createVault(const QString &path, const QString &member, const QString &passphrase);
    /// Puts a backup in a vault's place while none is open, and says on the start page how it went.
    void restoreVault(const QString &backup, const QString &vaultPath);
    /// Writes what is typed, closes the vault and shows the start page. Never asks.
    void lock();
    /// Hides every window, locks and ends the program. Never asks.
    void panic();
    /// How a fresh process takes the place of one that held data, and how the program ends; injectable for
    /// tests.
    struct Life {
        std::function<bool()> startFresh;
        std::function<void()> end;
    };
    void setLife(Life life) { m_life = std::move(life); }
    void setPrinters(std::unique_ptr<Printers> printers); ///< Others than CUPS's; while no vault is open.
    /// So long after a lock the process that held the data ends, and a fresh one waits in its place.
    void setFreshAfterMs(int ms) { m_fresh.setInterval(ms); }
    IdleWatch &idleWatch() { return m_idle; }
    ClipboardGuard &clipboardGuard() { return m_clipboard; }
    Shell *shell() const { return m_shell; }
    StartPage *startPage() const { return m_start; }
    Vault *vault() const { return m_vault.get(); }
    BackupKeeper *backups() const { return m_backups.get(); }
    Preferences &preferences() { return m_preferences; }

private:
    void showStart();
    void replaceCentral(QWidget *widget);
    void buildShell();
    void showFirstLogin();
    void applyName();
    void closeDialogs();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void tellNews();
    void watchDisk();
    void applyPreferences();
    /// Whether closing waits for a backup; it closes by itself then.
    bool keepBeforeLeaving();
    /// Runs after the window has painted "Opening…"; the key derivation takes about a second.
    void whenPainted(const std::function<std::unique_ptr<Vault>()> &work);
    void closeEvent(QCloseEvent *event) override;
    Asker &m_asker;
    IdleWatch m_idle;
    ClipboardGuard m_clipboard;
    QTimer m_fresh;
    QTimer m_diskWatch; ///< Whether it still keeps what is written.
    Life m_life;
    bool m_heldData = false;
    bool m_left = false; ///< The backup on leaving is made or was waived.
    VaultEnvironment m_environment;
    Preferences m_preferences;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<Printers> m_printers; ///< Outlives the context, which may be sending.
    std::unique_ptr<UiContext> m_context;
    QPointer<QProgressDialog> m_leaving; ///< While the last backup of the day is made.
    Shell *m_shell = nullptr;
    StartPage *m_start = nullptr;
};

} // namespace itinera
