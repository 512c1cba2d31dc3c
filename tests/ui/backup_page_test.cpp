// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/vault/backups.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/scriptedasker.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/vault/backupkeeper.h"
#include "ui/vault/backuppage.h"
#include "ui/vault/restoreform.h"
#include "ui/vault/startpage.h"
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/resource.h>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct BackupPageFixture : OfficeFixture {
    BackupPageFixture()
    {
        REQUIRE(QDir().mkdir(disk));
        openCase(u"Amina"_s);
        window = std::make_unique<MainWindow>(asker, env, Preferences());
        window->setLife({[] { return true; }, [] {}});
        window->resize(1366, 768);
        window->show();
        window->enter(std::move(vault));
        QCoreApplication::processEvents(); // the new central widget is shown by the event loop
    }
    ~BackupPageFixture() { window.reset(); }
    template <class T>
    T *find(const QString &object)
    {
        T *found = window->findChild<T *>(object);
        REQUIRE(found);
        return found;
    }
    void chooseDisk()
    {
        backuprules::BackupPlan plan = Backups(*window->vault()).plan();
        plan.folder = disk;
        Backups(*window->vault()).setPlan(plan);
    }
    void waitForBackup()
    {
        REQUIRE(
            QTest::qWaitFor([&] { return !window->backups() || !window->backups()->isRunning(); }, 20000));
        QCoreApplication::processEvents();
    }
    std::vector<BackupFile> made() const { return backupsIn(disk); }
    QString disk = folder.filePath(u"disk"_s);
    ScriptedAsker asker;
    std::unique_ptr<MainWindow> window;
};

std::vector<AuditEntry> entriesOf(OfficeFixture &f, const QString &prefix)
{
    AuditFilter filter;
    filter.prefixes = {prefix};
    return f.session().audit().entries(filter);
}

} // namespace

TEST_CASE("backups: she chooses a folder, makes one, sees it in the list; Today stops warning",
          "[ui][backup]")
{
    BackupPageFixture f;
    f.window->shell()->show(u"today"_s);
    auto *warning = f.find<QWidget>(u"todayBackup"_s);
    CHECK(warning->isVisibleTo(f.window.get()));
    QTest::mouseClick(warning->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(f.find<QWidget>(u"backupPage"_s)->isVisible());
    CHECK(f.find<QWidget>(u"backupNotice"_s)->isVisible());

    f.asker.folders = {f.disk};
    f.find<QPushButton>(u"backupNow"_s)->click(); // none is chosen yet: it asks
    CHECK(Backups(*f.window->vault()).plan().folder == f.disk);
    f.waitForBackup();
    REQUIRE(f.made().size() == 1);
    CHECK(f.find<QListWidget>(u"backupList"_s)->count() == 1);
    CHECK_FALSE(f.find<QWidget>(u"backupNotice"_s)->isVisible());
    CHECK(f.find<QLabel>(u"backupWhere"_s)->text().contains(QDir::toNativeSeparators(f.made().front().path)));
    CHECK(f.find<QPushButton>(u"backupNow"_s)->isEnabled());
    f.window->shell()->show(u"today"_s);
    CHECK_FALSE(warning->isVisible());
    CHECK(f.asker.tells.isEmpty());
}

TEST_CASE("backups: hours and days are stored; who may not change them sees them only", "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    f.window->shell()->show(u"backups"_s);
    auto *hours = f.find<QSpinBox>(u"backupHours"_s);
    hours->setFocus();
    hours->setValue(9);
    QTest::keyClick(hours, Qt::Key_Return);
    CHECK(Backups(*f.window->vault()).plan().everyHours == 9);
    CHECK(Backups(*f.window->vault()).plan().folder == f.disk);

    f.asker.folders = {f.path()};
    f.find<QPushButton>(u"backupChoose"_s)->click();
    CHECK(f.asker.tells.size() == 1); // within the vault
    CHECK(Backups(*f.window->vault()).plan().folder == f.disk);

    f.window->lock();
    f.at.clear();
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    f.hire(u"Rosa Pi"_s, {Role::Caseworker});
    f.switchTo(u"Rosa Pi"_s);
    f.window->enter(std::move(f.vault));
    f.window->shell()->show(u"backups"_s);
    CHECK_FALSE(f.find<QSpinBox>(u"backupHours"_s)->isEnabled());
    CHECK_FALSE(f.find<QPushButton>(u"backupChoose"_s)->isEnabled());
    CHECK_FALSE(f.find<QPushButton>(u"backupRestore"_s)->isEnabled());
    CHECK(f.find<QPushButton>(u"backupNow"_s)->isEnabled()); // keeping what is there is everybody's
}

TEST_CASE("backups by themselves: when due, when the disk is plugged in, not when nothing changed; a failure "
          "is said "
          "and not tried again at once",
          "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    REQUIRE(QDir().rename(f.disk, f.disk + u"-away"_s));
    f.window->backups()->look();
    CHECK_FALSE(f.window->backups()->isRunning());
    f.window->shell()->show(u"backups"_s);
    CHECK(f.find<QLabel>(u"backupNone"_s)->text().contains(u"plugged in"_s));
    REQUIRE(QDir().rename(f.disk + u"-away"_s, f.disk));
    f.window->backups()->look();
    CHECK(f.window->backups()->isRunning());
    f.waitForBackup();
    CHECK(f.made().size() == 1);
    f.clock.advanceMs(5 * 3600 * 1000);
    f.window->backups()->look();
    CHECK_FALSE(f.window->backups()->isRunning()); // nothing was written since
    Case later;
    later.chosenName = u"Later"_s;
    CaseStore(f.window->vault()->session()).create(later);
    // Something stands where the backup is built, which cannot be cleared away.
    const QString away = f.disk + u"-away"_s;
    REQUIRE(QDir().rename(f.disk, away));
    f.window->backups()->start();
    f.waitForBackup();
    CHECK_FALSE(f.window->backups()->lastFailure().isEmpty());
    CHECK(f.find<QWidget>(u"backupNotice"_s)->isVisible());
    REQUIRE(QDir().rename(away, f.disk));
    f.window->backups()->look();
    CHECK_FALSE(f.window->backups()->isRunning());
    f.clock.advanceMs(3601 * 1000);
    f.window->backups()->look();
    f.waitForBackup();
    CHECK(f.window->backups()->lastFailure().isEmpty());
    CHECK_FALSE(Backups(*f.window->vault()).plan().changed);
}

TEST_CASE("backups by themselves: the keeper looks again and again, and nobody has to ask it", "[ui][backup]")
{
    BackupPageFixture f;
    f.window->backups()->setLookEveryMs(5);
    const auto changed = [&] { return Backups(*f.window->vault()).plan().changed; };
    const auto kept = [&] {
        return QTest::qWaitFor([&] { return !changed() && !f.window->backups()->isRunning(); }, 20000);
    };
    REQUIRE(changed());
    f.chooseDisk();
    REQUIRE(kept());
    CHECK(f.made().size() == 1);
    const QDateTime first = f.made().front().at;
    Case later;
    later.chosenName = u"Later"_s;
    CaseStore(f.window->vault()->session()).create(later);
    REQUIRE(changed());
    f.clock.advanceMs(5 * 3600 * 1000);
    REQUIRE(kept());
    CHECK(f.made().front().at > first);
}

TEST_CASE("locking while a backup is made gives it up and leaves nothing half", "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    f.window->backups()->start();
    CHECK(f.window->backups()->isRunning());
    f.window->lock();
    CHECK(f.window->vault() == nullptr);
    CHECK(QDir(f.disk).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() ==
          static_cast<qsizetype>(f.made().size()));
    const auto vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(vault->check().isEmpty());
}

TEST_CASE("closing makes a backup first and then closes; it can be waived; without changes it just closes",
          "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    CHECK_FALSE(f.window->close());
    REQUIRE(f.window->findChild<QProgressDialog *>(u"leavingDialog"_s));
    REQUIRE(QTest::qWaitFor([&] { return !f.window->isVisible(); }, 20000));
    CHECK(f.made().size() == 1);
    CHECK_FALSE(Backups(*f.window->vault()).plan().changed);

    BackupPageFixture waived;
    waived.chooseDisk();
    CHECK_FALSE(waived.window->close());
    emit waived.window->findChild<QProgressDialog *>(u"leavingDialog"_s)->canceled();
    REQUIRE(QTest::qWaitFor([&] { return !waived.window->isVisible(); }, 20000));

    BackupPageFixture unplugged;
    CHECK(unplugged.window->close()); // no folder: nothing to wait for
}

TEST_CASE("closing while the disk fails says so and closes all the same; given up, it closes, too",
          "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    CHECK_FALSE(f.window->close());
    f.window->backups()->cancel();
    REQUIRE(QTest::qWaitFor([&] { return !f.window->isVisible(); }, 20000));
    CHECK(f.asker.informs.isEmpty());
    CHECK(f.made().empty()); // given up, and not only not waited for
    CHECK(QDir(f.disk).isEmpty());

    BackupPageFixture failing;
    failing.chooseDisk();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit little = before;
    little.rlim_cur = 65536;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
    failing.window->close();
    const bool closed = QTest::qWaitFor([&] { return !failing.window->isVisible(); }, 20000);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    CHECK(closed);
    CHECK(failing.asker.informs.size() == 1);
    CHECK(failing.made().empty());
}

TEST_CASE("restore: from the page to the start page, looked into, put in the vault's place, opened",
          "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    f.window->backups()->start();
    f.waitForBackup();
    Case later;
    later.chosenName = u"Later"_s;
    CaseStore(f.window->vault()->session()).create(later);
    f.window->shell()->show(u"backups"_s);
    f.asker.confirms = {false, true};
    f.find<QPushButton>(u"backupRestore"_s)->click();
    QCoreApplication::processEvents();
    CHECK(f.window->vault() != nullptr);
    f.find<QPushButton>(u"backupRestore"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return f.window->startPage() != nullptr; }));
    RestoreForm *form = f.window->startPage()->restoreForm();
    form->start(f.path(), f.name);
    auto *list = f.find<QListWidget>(u"restoreList"_s);
    REQUIRE(list->count() == 1);
    auto *look = f.find<QPushButton>(u"restoreLook"_s);
    auto *put = f.find<QPushButton>(u"restoreButton"_s);
    CHECK_FALSE(look->isEnabled());
    CHECK_FALSE(put->isEnabled());
    auto *passphrase = f.find<QLineEdit>(u"restorePassphrase"_s);
    passphrase->setText(u"another one"_s);
    look->click();
    auto *failure = f.find<QLabel>(u"restoreFailure"_s);
    REQUIRE(QTest::qWaitFor([&] { return !failure->text().isEmpty(); }));
    CHECK_FALSE(put->isEnabled());
    passphrase->setText(GoodPassphrase);
    look->click();
    REQUIRE(QTest::qWaitFor([&] { return put->isEnabled(); }));
    CHECK(passphrase->text().isEmpty());
    CHECK(f.find<QLabel>(u"restorePreview"_s)->text().contains(u"1 open case"_s));
    CHECK(failure->text().isEmpty());
    put->click();
    CHECK(f.find<QLabel>(u"restorePreview"_s)->text().contains(u"set-aside"_s));
    CHECK_FALSE(put->isVisible());
    const auto vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(CaseStore(vault->session()).count({}).count == 1);
}

TEST_CASE("restore: over a vault that is open elsewhere it is refused with words", "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    f.window->backups()->start();
    f.waitForBackup();
    f.window->lock();
    const auto elsewhere = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    f.window->startPage()->showRestore();
    f.window->restoreVault(f.made().front().path, f.path());
    CHECK(f.find<QLabel>(u"restoreFailure"_s)->text().contains(u"open"_s));
    CHECK(CaseStore(elsewhere->session()).count({}).count == 1);
}

TEST_CASE("what a role does not allow is told and written into the audit trail", "[ui][team]")
{
    BackupPageFixture f;
    f.window->lock();
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    f.hire(u"Rosa Pi"_s, {Role::Caseworker});
    f.switchTo(u"Rosa Pi"_s);
    UiContext context(f.session(), f.asker, f.vault.get());
    CHECK_FALSE(context.attempt(nullptr, [&] { Backups(*f.vault).setPlan({}); }));
    CHECK(f.asker.tells.size() == 1);
    f.switchTo(f.name);
    const auto entries = entriesOf(f, u"access."_s);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().after.value(u"permission"_s) == u"backups.manage"_s);
}

TEST_CASE("a damaged page met in the midst of work: the message names the newest backup", "[ui][backup]")
{
    BackupPageFixture f;
    f.chooseDisk();
    f.window->backups()->start();
    f.waitForBackup();
    UiContext context(f.window->vault()->session(), f.asker, f.window->vault());
    CHECK_FALSE(context.attempt(nullptr, [] {
        throw StorageError(StorageError::Fault::Damaged, u"Damaged."_s, u"Kept."_s, u"Do this."_s);
    }));
    REQUIRE(f.asker.tells.size() == 1);
    CHECK(f.asker.tells.front().contains(QDir::toNativeSeparators(f.made().front().path)));
    CHECK_FALSE(context.attempt(nullptr, [] {
        throw StorageError(StorageError::Fault::DiskFull, u"Full."_s, u"Kept."_s, u"Do this."_s);
    }));
    CHECK_FALSE(f.asker.tells.back().contains(f.disk));
}
