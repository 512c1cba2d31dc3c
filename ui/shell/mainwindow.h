// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/vault.h"
#include "ui/platform/clipboardguard.h"
#include "ui/platform/idlewatch.h"
#include "ui/shell/preferences.h"
#include <QMainWindow>
#include <memory>

namespace itinera {

class Asker;
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
    /// So long after a lock the process that held the data ends, and a fresh one waits in its place.
    void setFreshAfterMs(int ms) { m_fresh.setInterval(ms); }
    IdleWatch &idleWatch() { return m_idle; }
    Shell *shell() const { return m_shell; }
    StartPage *startPage() const { return m_start; }
    Vault *vault() const { return m_vault.get(); }
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
    void applyPreferences();
    /// Runs after the window has painted "Opening…"; the key derivation takes about a second.
    void whenPainted(const std::function<std::unique_ptr<Vault>()> &work);
    void closeEvent(QCloseEvent *event) override;
    Asker &m_asker;
    IdleWatch m_idle;
    ClipboardGuard m_clipboard;
    QTimer m_fresh;
    Life m_life;
    bool m_heldData = false;
    VaultEnvironment m_environment;
    Preferences m_preferences;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<UiContext> m_context;
    Shell *m_shell = nullptr;
    StartPage *m_start = nullptr;
};

} // namespace itinera
