// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/vault/memberadmin.h"
#include "ui/platform/cupsprinters.h"
#include "ui/shell/i18n.h"
#include "ui/shell/namefields.h"
#include "ui/shell/shell.h"
#include "ui/vault/backupkeeper.h"
#include "ui/vault/firstloginpage.h"
#include "ui/vault/restoreform.h"
#include "ui/vault/startpage.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLayout>
#include <QProgressDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace itinera {

MainWindow::MainWindow(Asker &asker, VaultEnvironment environment, Preferences preferences, QWidget *parent)
    : QMainWindow(parent), m_asker(asker), m_environment(std::move(environment)),
      m_preferences(std::move(preferences)), m_printers(std::make_unique<CupsPrinters>())
{
    applyName();
    resize(1280, 720);
    m_idle.setLimitMs(m_preferences.lockMinutes * 60000LL);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    m_life.end = [] { QCoreApplication::quit(); };
    m_fresh.setSingleShot(true);
    m_fresh.setInterval(15 * 60000);
    connect(&m_fresh, &QTimer::timeout, this, [this] {
        // Qt's copies of shown text cannot be wiped; they end with their process.
        if (!m_vault && m_heldData && m_life.startFresh && m_life.startFresh())
            m_life.end();
    });
    m_diskWatch.setInterval(1000);
    connect(&m_diskWatch, &QTimer::timeout, this, &MainWindow::watchDisk);
    qApp->installEventFilter(this);
    showStart();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    if (m_shell)
        m_shell->commit();
    delete m_shell; // pages hold references to the context and the session
}

void MainWindow::setPrinters(std::unique_ptr<Printers> printers)
{
    m_printers = std::move(printers);
}

void MainWindow::showStart()
{
    m_start =
        new StartPage(m_asker, m_preferences.lastVault, m_preferences.shownName(), m_preferences.shownIcon());
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openVault);
    connect(m_start, &StartPage::recoverRequested, this, &MainWindow::recoverVault);
    connect(m_start, &StartPage::restoreRequested, this, &MainWindow::restoreVault);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createVault);
    auto *names = new NameFields(m_preferences);
    connect(names, &NameFields::nameChanged, this, &MainWindow::applyName);
    m_start->addChoice(names);
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
    whenPainted([this, path, member, secret] { return Vault::create(path, member, *secret, m_environment); });
}

void MainWindow::enter(std::unique_ptr<Vault> vault)
{
    m_vault = std::move(vault);
    m_fresh.stop();
    m_diskWatch.start();
    m_idle.touch();
    m_preferences.lastVault = m_vault->session().isDemo() ? m_preferences.lastVault : m_vault->path();
    m_preferences.save();
    m_backups = std::make_unique<BackupKeeper>(*m_vault);
    m_context = std::make_unique<UiContext>(m_vault->session(), m_asker, m_vault.get(), m_backups.get());
    m_context->printers = m_printers.get();
    if (MemberAdministration(*m_vault).mustChangePassphrase()) {
        showFirstLogin();
        return;
    }
    buildShell();
    tellNews();
}

void MainWindow::watchDisk()
{
    const Syncer *syncer = m_vault ? m_vault->database().syncer() : nullptr;
    if (!syncer || !syncer->failed())
        return;
    m_diskWatch.stop(); // once; whatever must not be lost says it again
    m_asker.tell(this, Syncer::failure());
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
    connect(m_shell, &Shell::lockMinutesChanged, this,
            [this] { m_idle.setLimitMs(m_preferences.lockMinutes * 60000LL); });
    connect(m_shell, &Shell::nameChanged, this, &MainWindow::applyName);
    connect(
        m_shell, &Shell::restoreRequested, this,
        [this] {
            lock();
            if (m_start)
                m_start->showRestore();
        },
        Qt::QueuedConnection);
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

void MainWindow::applyName()
{
    setWindowTitle(m_preferences.shownName());
    setWindowIcon(theme::icon(m_preferences.shownIcon()));
    QGuiApplication::setApplicationDisplayName(m_preferences.shownName());
}

void MainWindow::closeDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    // The innermost first. Whoever waits for an answer gets "cancelled" and returns.
    for (int i = 0; i < 20; ++i) {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        dialog->hide();
        if (auto *answering = qobject_cast<QDialog *>(dialog))
            answering->reject();
        else
            dialog->close();
    }
}

void MainWindow::lock()
{
    m_clipboard.clear();
    if (!m_vault)
        return;
    // A dialog that waits for an answer stands on our stack: it has to return before what it belongs to is
    // closed.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        closeDialogs();
        QTimer::singleShot(0, this, &MainWindow::lock);
        return;
    }
    if (m_context)
        m_context->beQuiet();
    if (m_shell) {
        try {
            m_shell->commit();
        } catch (const std::exception &) {
            // What could not be stored is kept as a draft; locking waits for nothing.
            qWarning("A form could not be stored while locking; its draft is kept.");
        }
    }
    showStart();
    delete m_leaving;
    const bool backsUp = m_backups && m_backups->isRunning();
    if (backsUp || (m_context && m_context->isWaitingForDisk())) {
        // Giving it up may wait for a slow disk: nothing of the vault stays on the screen meanwhile.
        if (backsUp)
            m_backups->cancel();
        m_start->show();
        if (layout())
            layout()->activate();
        repaint();
    }
    m_diskWatch.stop();
    m_context.reset();
    m_backups.reset(); // one under way is given up; its copy of the key goes with it
    m_vault.reset();
    m_heldData = true;
    m_fresh.start();
}

void MainWindow::panic()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->hide();
    lock();
    // After what lock() itself left to the event loop.
    QTimer::singleShot(0, this, [this] {
        if (m_vault)
            QTimer::singleShot(0, this, &MainWindow::panic);
        else
            m_life.end();
    });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F12 &&
        !static_cast<QKeyEvent *>(event)->isAutoRepeat()) {
        panic();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::restoreVault(const QString &backup, const QString &vaultPath)
{
    try {
        const QString aside = restoreBackup(backup, vaultPath, QDateTime::currentDateTime());
        m_start->restoreForm()->showDone(aside.isEmpty()
                                             ? tr("Done. The backup is in the vault's place. Go back and "
                                                  "open it with your passphrase of that day.")
                                             : tr("Done. The backup is in the vault's place; the vault from "
                                                  "before is kept as %1. Go back and open "
                                                  "it with your passphrase of that day.")
                                                   .arg(QDir::toNativeSeparators(aside)));
    } catch (const Error &error) {
        m_start->restoreForm()->showFailure(error.message());
    }
}

bool MainWindow::keepBeforeLeaving()
{
    if (!m_vault || !m_backups || m_vault->session().isDemo() ||
        MemberAdministration(*m_vault).mustChangePassphrase() || qApp->isSavingSession())
        return false;
    try {
        if (!m_backups->isRunning() && !m_backups->hasSomethingToKeep())
            return false;
    } catch (const Error &) {
        return false; // closing goes on; the next login says what is wrong
    }
    if (m_leaving)
        return true;
    m_leaving = new QProgressDialog(tr("One moment: a backup of today's work is being made."),
                                    tr("Close without it"), 0, 100, this);
    m_leaving->setObjectName(u"leavingDialog"_s);
    m_leaving->setWindowTitle(m_preferences.shownName());
    m_leaving->setAutoClose(false);
    m_leaving->setAutoReset(false);
    m_leaving->setMinimumDuration(0);
    m_leaving->setAttribute(Qt::WA_DeleteOnClose);
    const auto leave = [this] {
        delete m_leaving;
        m_backups->disconnect(this);
        m_left = true;
        close();
    };
    connect(m_leaving, &QProgressDialog::canceled, this, leave, Qt::QueuedConnection);
    connect(m_backups.get(), &BackupKeeper::changed, this, [this] {
        if (m_leaving)
            m_leaving->setValue(static_cast<int>(m_backups->progress() * 100));
    });
    connect(
        m_backups.get(), &BackupKeeper::finished, this,
        [this, leave] {
            if (!m_leaving)
                return;
            const QString failure = m_backups->lastFailure();
            if (!failure.isEmpty()) {
                // She is told before the day ends, and leaves all the same.
                delete m_leaving;
                m_asker.inform(this, tr("The backup could not be made"), failure);
            }
            leave();
        },
        Qt::QueuedConnection);
    // Not modal: a modal QProgressDialog runs the event loop within setValue(), in the midst of our own
    // calls.
    if (m_shell)
        m_shell->setEnabled(false);
    m_leaving->show();
    m_backups->start();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_shell)
        m_shell->commit();
    if (!m_left && keepBeforeLeaving()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace itinera
