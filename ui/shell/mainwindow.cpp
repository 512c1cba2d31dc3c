// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "core/base/error.h"
#include "core/vault/passphrase.h"
#include "ui/shell/i18n.h"
#include "ui/shell/shell.h"
#include "ui/vault/firstloginpage.h"
#include "ui/vault/startpage.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QCloseEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace itinera {

MainWindow::MainWindow(Asker &asker, VaultEnvironment environment, Preferences preferences, QWidget *parent)
    : QMainWindow(parent), m_asker(asker), m_environment(std::move(environment)),
      m_preferences(std::move(preferences))
{
    setWindowTitle(u"Itinera"_s);
    setWindowIcon(theme::icon(u"app"_s));
    resize(1280, 720);
    showStart();
}

MainWindow::~MainWindow()
{
    if (m_shell)
        m_shell->commit();
    delete m_shell; // pages hold references to the context and the session
}

void MainWindow::showStart()
{
    m_start = new StartPage(m_asker, m_preferences.lastVault);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openVault);
    connect(m_start, &StartPage::recoverRequested, this, &MainWindow::recoverVault);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createVault);
    replaceCentral(m_start);
    m_shell = nullptr;
    m_start->focusFirst();
}

void MainWindow::replaceCentral(QWidget *widget)
{
    // At once: setCentralWidget() would leave the old pages to the event loop, and they must not outlive the
    // vault.
    delete takeCentralWidget();
    setCentralWidget(widget);
}

void MainWindow::whenPainted(const std::function<std::unique_ptr<Vault>()> &work)
{
    m_start->setBusy(true);
    m_start->showFailure({});
    QTimer::singleShot(50, this, [this, work] {
        try {
            enter(work());
        } catch (const Error &error) {
            m_start->setBusy(false);
            m_start->showFailure(error.message());
        }
    });
}

void MainWindow::openVault(const QString &path, const QString &member, const QString &passphrase)
{
    auto secret = std::make_shared<SecureBytes>(passphraseFromText(passphrase));
    whenPainted([this, path, member, secret] { return Vault::open(path, member, *secret, m_environment); });
}

void MainWindow::recoverVault(const QString &path, const QString &code, const QString &member,
                              const QString &passphrase)
{
    auto secret = std::make_shared<SecureBytes>(passphraseFromText(passphrase));
    whenPainted([this, path, code, member, secret] {
        return Vault::recover(path, code, member, *secret, m_environment);
    });
}

void MainWindow::createVault(const QString &path, const QString &member, const QString &passphrase)
{
    auto secret = std::make_shared<SecureBytes>(passphraseFromText(passphrase));
    whenPainted([this, path, member, secret] {
        VaultEnvironment environment = m_environment;
        if (environment.cost == KdfCost())
            environment.cost = KdfCost::calibrated();
        return Vault::create(path, member, *secret, environment);
    });
}

void MainWindow::enter(std::unique_ptr<Vault> vault)
{
    m_vault = std::move(vault);
    m_preferences.lastVault = m_vault->session().isDemo() ? m_preferences.lastVault : m_vault->path();
    m_preferences.save();
    m_context = std::make_unique<UiContext>(m_vault->session(), m_asker, m_vault.get());
    if (m_vault->mustChangePassphrase()) {
        showFirstLogin();
        return;
    }
    buildShell();
    tellNews();
}

void MainWindow::showFirstLogin()
{
    auto *page = new FirstLoginPage(*m_vault);
    connect(page, &FirstLoginPage::left, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(
        page, &FirstLoginPage::done, this,
        [this] {
            buildShell();
            tellNews();
        },
        Qt::QueuedConnection);
    replaceCentral(page);
    m_start = nullptr;
}

void MainWindow::tellNews()
{
    QStringList news = m_vault->news();
    if (!m_vault->warning().isEmpty())
        news.prepend(m_vault->warning());
    if (!news.isEmpty())
        m_asker.inform(this, tr("Please look at this"), news.join(u"\n\n"_s));
}

void MainWindow::buildShell()
{
    m_shell = new Shell(*m_context, m_preferences);
    connect(m_shell, &Shell::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_shell, &Shell::preferencesChanged, this, &MainWindow::applyPreferences, Qt::QueuedConnection);
    replaceCentral(m_shell);
    m_start = nullptr;
}

void MainWindow::applyPreferences()
{
    m_shell->commit();
    installLanguage(*qApp, m_preferences.shownLanguage());
    theme::apply(*qApp, m_preferences.scheme, m_preferences.textPercent);
    buildShell();
    m_shell->show(u"settings"_s);
}

void MainWindow::lock()
{
    if (!m_vault)
        return;
    // A dialog that is open belongs to what is being closed. Whoever waits for its answer gets "cancelled"
    // and returns first; then it locks.
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->close();
        QTimer::singleShot(0, this, &MainWindow::lock);
        return;
    }
    if (m_shell)
        m_shell->commit();
    showStart();
    m_context.reset();
    m_vault.reset();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_shell)
        m_shell->commit();
    QMainWindow::closeEvent(event);
}

} // namespace itinera
