// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page on the demo caseload and writes a picture of each: English and Spanish, light and dark,
// right-to-left, 1366×768 and 200 %. As a test it fails where a page cannot be shown, where a picture is one
// flat colour, or where an unexpected message was told.
#include "app/common/environment.h"
#include "core/cases/casestore.h"
#include "core/crypto/passphrase.h"
#include "core/vault/backups.h"
#include "tests/support/scriptedasker.h"
#include "ui/cases/caseworkspace.h"
#include "ui/shell/i18n.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/vault/backupkeeper.h"
#include "ui/vault/restoreform.h"
#include "ui/vault/startpage.h"
#include "ui/widgets/theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <cstdio>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name;
    QString language;
    theme::Scheme scheme;
    int percent;
};

bool isFlat(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    int other = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            other += image.pixel(x, y) != first ? 1 : 0;
    }
    return other < 200;
}

class Tour {
public:
    explicit Tour(QString folder) : m_folder(std::move(folder)) {}
    int failures = 0;

    void take(QWidget &window, const QString &name)
    {
        settle();
        const QImage image = window.grab().toImage();
        const QString file = m_folder + u'/' + name + u".png"_s;
        if (isFlat(image) || !image.save(file)) {
            std::fprintf(stderr, "no picture of %s\n", qPrintable(name));
            ++failures;
        }
        ++pictures;
    }
    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 30);
        // What was left with deleteLater() goes only when the main loop is reached, which a tour never does.
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    int pictures = 0;

private:
    QString m_folder;
};

/// Scrolls the largest scroll area that is seen down by pages, taking a picture of each.
void scrollThrough(Tour &tour, MainWindow &window, const QString &name, int most)
{
    QScrollArea *largest = nullptr;
    for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0 &&
            (!largest || area->width() * area->height() > largest->width() * largest->height()))
            largest = area;
    }
    for (int i = 1; largest && i <= most; ++i) {
        QScrollBar *bar = largest->verticalScrollBar();
        if (bar->value() >= bar->maximum())
            break;
        bar->setValue(bar->value() + bar->pageStep() * 9 / 10);
        tour.take(window, name + u'-' + QString::number(i + 1));
    }
}

/// Clicks a button that is seen; false where there is none.
bool click(QWidget &inside, const QString &name)
{
    for (QAbstractButton *button : inside.findChildren<QAbstractButton *>(name)) {
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            Tour::settle();
            return true;
        }
    }
    return false;
}

/// Chooses both signed assessments and compares them.
bool compareRisks(MainWindow &window)
{
    // Pages are made anew while the event loop takes the old ones away: those that are seen count.
    QTabBar *views = nullptr;
    for (QTabBar *candidate : window.findChildren<QTabBar *>(u"riskViews"_s))
        views = candidate->isVisible() ? candidate : views;
    if (!views)
        return false;
    views->setCurrentIndex(views->count() - 1);
    Tour::settle();
    QTableWidget *table = nullptr;
    for (QTableWidget *candidate : window.findChildren<QTableWidget *>(u"historyTable"_s))
        table = candidate->isVisible() ? candidate : table;
    if (!table)
        return false;
    for (int row = 0; row < std::min(2, table->rowCount()); ++row)
        table->item(row, 0)->setCheckState(Qt::Checked);
    return click(window, u"compareButton"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments().mid(1);
    const bool quick = arguments.removeAll(u"--quick"_s) > 0; // one look each; for ctest
    const QString folder = arguments.value(0, u"tour"_s);
    QDir().mkpath(folder);

    const QList<Look> looks{{u"en"_s, u"en"_s, theme::Scheme::Light, 100},
                            {u"es-dark"_s, u"es"_s, theme::Scheme::Dark, 100},
                            {u"ar"_s, u"ar"_s, theme::Scheme::Light, 100},
                            {u"es-200"_s, u"es"_s, theme::Scheme::Light, 200}};
    const QDate today(2026, 3, 2);
    FixedClock clock(today);
    ProgramEnvironment environment;
    test::ScriptedAsker asker; // answers "no" to everything
    Tour tour(folder);
    try {
        for (const Look &look : looks) {
            QTemporaryDir temporary;
            const QString path = temporary.filePath(u"tour.itinera"_s);
            const SecureBytes passphrase =
                passphraseFromText(u"invented harbour teaspoon gallery nineteen"_s);
            createDemoVault(path, u"Demo"_s, passphrase, 40, 1,
                            look.language == u"es"_s ? look.language : u"en"_s, today, {}, {1, 8192});
            installLanguage(app, look.language);
            theme::apply(app, look.scheme, look.percent);
            VaultEnvironment vaultEnvironment = environment.vault(u"tour"_s);
            vaultEnvironment.clock = &clock;
            Preferences preferences;
            preferences.language = look.language;
            preferences.scheme = look.scheme;
            preferences.textPercent = look.percent;
            preferences.guidanceOpen = look.percent < 150;
            MainWindow window(asker, vaultEnvironment, preferences);
            window.resize(1366, 768);
            window.show();
            const auto name = [&](const QString &page) { return look.name + u'-' + page; };
            tour.take(window, name(u"01-open"_s));
            if (auto *fresh = window.findChild<QAbstractButton *>(u"newVaultButton"_s)) {
                fresh->click();
                if (auto *edit = window.findChild<QLineEdit *>(u"newPassphrase"_s))
                    edit->setText(u"correct horse"_s);
                tour.take(window, name(u"02-new-vault"_s));
                scrollThrough(tour, window, name(u"02-new-vault"_s), 2);
            }
            window.enter(Vault::open(path, u"Demo"_s, passphrase, vaultEnvironment));
            Shell *shell = window.shell();
            tour.take(window, name(u"03-today"_s));
            shell->show(u"cases"_s);
            tour.take(window, name(u"04-cases"_s));
            if (auto *search = window.findChild<QLineEdit *>(u"caseSearch"_s)) {
                search->setText(u"ma"_s);
                tour.take(window, name(u"05-search"_s));
                search->clear();
            }
            CaseStore store(window.vault()->session());
            CaseQuery all;
            all.sort = CaseSort::Code;
            all.openOnly = false;
            std::vector<CaseRow> rows = store.rows(all);
            std::sort(rows.begin(), rows.end(),
                      [](const CaseRow &a, const CaseRow &b) { return a.id < b.id; });
            shell->newCase(rows.front().name);
            tour.take(window, name(u"06-new-case"_s));
            // The second invented case is the one whose assessment an event made out of date.
            for (const auto &[tab, number] :
                 {std::pair(u"person"_s, 10), std::pair(u"risk"_s, 20), std::pair(u"needs"_s, 30),
                  std::pair(u"plan"_s, 40), std::pair(u"timeline"_s, 50), std::pair(u"paper"_s, 60)}) {
                shell->openCase(rows.at(tab == u"risk"_s ? 0 : 1).id, tab);
                const QString page = name(QString::number(number) + u'-' + tab);
                tour.take(window, page);
                if (!quick)
                    scrollThrough(tour, window, page, 3);
                if (tab == u"needs"_s && click(window, u"needsOverTime"_s))
                    tour.take(window, name(u"35-needs-over-time"_s));
            }
            shell->openCase(rows.at(0).id, u"risk"_s);
            Tour::settle();
            if (compareRisks(window))
                tour.take(window, name(u"23-risk-comparison"_s));
            else
                ++tour.failures;
            shell->openCase(rows.at(1).id, u"risk"_s);
            tour.take(window, name(u"21-risk-out-of-date"_s));
            if (auto *state = window.findChild<QWidget *>(u"riskState"_s)) {
                for (QPushButton *start : state->findChildren<QPushButton *>()) {
                    if (start->isVisible())
                        start->click();
                }
                tour.take(window, name(u"22-risk-review"_s));
                if (click(window, u"factorToggle"_s))
                    tour.take(window, name(u"22-risk-review-factor"_s));
                if (!quick)
                    scrollThrough(tour, window, name(u"22-risk-review"_s), 4);
            }
            shell->show(u"lists"_s);
            tour.take(window, name(u"70-lists"_s));
            shell->show(u"members"_s);
            tour.take(window, name(u"73-members"_s));
            scrollThrough(tour, window, name(u"73-members"_s), 4);
            shell->show(u"audit"_s);
            tour.take(window, name(u"74-audit"_s));
            QTemporaryDir disk;
            backuprules::BackupPlan backups = Backups(*window.vault()).plan();
            backups.folder = disk.path();
            Backups(*window.vault()).setPlan(backups);
            shell->show(u"backups"_s);
            tour.take(window, name(u"76-backups-none"_s));
            click(window, u"backupNow"_s);
            while (window.backups()->isRunning())
                Tour::settle();
            tour.take(window, name(u"76-backups"_s));
            if (shell->workspace()) {
                shell->openCase(rows.at(0).id, u"sessions"_s);
                tour.take(window, name(u"27-sessions"_s));
                shell->workspace()->showTab(u"circle"_s);
                tour.take(window, name(u"28-circle"_s));
            }
            shell->showRecoveryCode(u"0000K-1111P-2222T-3333X-44442-55558-6666D"_s);
            tour.take(window, name(u"75-recovery-code"_s));
            shell->show(u"settings"_s);
            tour.take(window, name(u"71-settings"_s));
            window.lock();
            tour.take(window, name(u"72-locked"_s));
            window.startPage()->showRestore();
            window.startPage()->restoreForm()->start(path, u"Demo"_s);
            tour.take(window, name(u"77-restore"_s));
            scrollThrough(tour, window, name(u"77-restore"_s), 2);
            window.close();
        }
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    std::printf("%d pictures in %s\n", tour.pictures, qPrintable(QDir(folder).absolutePath()));
    for (const QString &told : asker.tells) // a tour must not meet a failure
        std::fprintf(stderr, "told: %s\n", qPrintable(told));
    return tour.failures == 0 && asker.tells.isEmpty() ? 0 : 1;
}
