// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page on the demo caseload and writes a picture of each: English and Spanish, light and dark,
// right-to-left, 1366×768 and 200 %. The tour is a table of stops; every place and every section of
// ui/pages.cpp is one by itself. As a test it fails where a page cannot be shown, where a picture is one flat
// colour, or where an unexpected message was told.
#include "app/common/environment.h"
#include "core/cases/casestore.h"
#include "core/crypto/passphrase.h"
#include "core/vault/backups.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/scriptedprinters.h"
#include "ui/pages.h"
#include "ui/shell/i18n.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/vault/backupkeeper.h"
#include "ui/vault/restoreform.h"
#include "ui/vault/startpage.h"
#include "ui/widgets/theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
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
#include <functional>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

const QString Passphrase = u"invented harbour teaspoon gallery nineteen"_s;

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
void scrollThrough(Tour &tour, QWidget &window, const QString &name, int most)
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
bool compareRisks(QWidget &window)
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

/// The window, the vault and the cases of one tour.
struct Guide {
    MainWindow &window;
    VaultEnvironment environment;
    QString path;
    SecureBytes passphrase;
    QTemporaryDir disk;
    std::vector<CaseId> cases = {}; ///< As they were written.

    Shell &shell() const { return *window.shell(); }
    bool enter()
    {
        window.enter(Vault::open(path, u"Demo"_s, passphrase, environment));
        CaseQuery all;
        all.sort = CaseSort::Code;
        all.openOnly = false;
        for (const CaseRow &row : CaseStore(window.vault()->session()).rows(all))
            cases.push_back(row.id);
        std::ranges::sort(cases);
        return cases.size() > 2;
    }
    bool section(size_t at, const QString &key) const
    {
        window.shell()->openCase(cases.at(at), key);
        return true;
    }
    bool place(const QString &key) const
    {
        window.shell()->show(key);
        return window.shell()->place() == key;
    }
};

/// A page, and how to come to it; false: it could not be reached.
struct Stop {
    QString name;
    std::function<bool(Guide &)> go;
    int scrolls = 0; ///< So many more pictures further down.
    bool scrollsAlways = false;
};

const std::vector<Stop> BeforeOpening{
    {u"open"_s, [](Guide &) { return true; }},
    {u"new-vault"_s,
     [](Guide &g) {
         if (!click(g.window, u"newVaultButton"_s))
             return false;
         if (auto *edit = g.window.findChild<QLineEdit *>(u"newPassphrase"_s))
             edit->setText(u"correct horse"_s);
         return true;
     },
     2, true},
    {u"first"_s, [](Guide &g) { return g.enter(); }},
};

/// What a place or a section shows once something was done on it. The second invented case is the one whose
/// assessment of risk an event made out of date.
const std::vector<Stop> Further{
    {u"cases-search"_s,
     [](Guide &g) {
         g.place(u"cases"_s);
         auto *search = g.window.findChild<QLineEdit *>(u"caseSearch"_s);
         search->setText(u"ma"_s);
         return true;
     }},
    {u"new-case"_s,
     [](Guide &g) {
         g.window.findChild<QLineEdit *>(u"caseSearch"_s)->clear();
         g.shell().newCase(CaseStore(g.window.vault()->session()).row(g.cases.front()).name);
         return true;
     }},
    {u"needs-over-time"_s,
     [](Guide &g) { return g.section(0, u"needs"_s) && click(g.window, u"needsOverTime"_s); }},
    {u"risk-comparison"_s,
     [](Guide &g) {
         g.section(0, u"risk"_s);
         Tour::settle();
         return compareRisks(g.window);
     }},
    {u"risk-out-of-date"_s, [](Guide &g) { return g.section(1, u"risk"_s); }},
    {u"risk-review"_s,
     [](Guide &g) {
         auto *state = g.window.findChild<QWidget *>(u"riskState"_s);
         for (QPushButton *start : state->findChildren<QPushButton *>()) {
             if (start->isVisible())
                 start->click();
         }
         return true;
     },
     4},
    {u"risk-review-factor"_s, [](Guide &g) { return click(g.window, u"factorToggle"_s); }},
    {u"backups-made"_s,
     [](Guide &g) {
         backuprules::BackupPlan plan = Backups(*g.window.vault()).plan();
         plan.folder = g.disk.path();
         Backups(*g.window.vault()).setPlan(plan);
         g.place(u"backups"_s);
         const bool made = click(g.window, u"backupNow"_s);
         while (g.window.backups()->isRunning())
             Tour::settle();
         return made;
     }},
    {u"recovery-code"_s,
     [](Guide &g) {
         g.shell().showRecoveryCode(u"0000K-1111P-2222T-3333X-44442-55558-6666D"_s);
         return true;
     }},
    {u"paper-printer"_s,
     [](Guide &g) {
         g.section(1, u"paper"_s);
         Tour::settle();
         for (QComboBox *whom : g.window.findChildren<QComboBox *>(u"paperForWhom"_s)) {
             if (!whom->isVisible())
                 continue;
             whom->setCurrentIndex(1);
             emit whom->activated(1);
         }
         return click(g.window, u"printButton"_s);
     }},
    {u"recovery-print"_s,
     [](Guide &g) {
         g.shell().showRecoveryCode(u"0000K-1111P-2222T-3333X-44442-55558-6666D"_s);
         return click(g.window, u"printRecovery"_s);
     }},
    {u"recovery-file"_s,
     [](Guide &g) {
         g.shell().showRecoveryCode(u"0000K-1111P-2222T-3333X-44442-55558-6666D"_s);
         return click(g.window, u"saveRecovery"_s);
     }},
    {u"locked"_s,
     [](Guide &g) {
         g.window.lock();
         return true;
     }},
    {u"restore"_s,
     [](Guide &g) {
         g.window.startPage()->showRestore();
         g.window.startPage()->restoreForm()->start(g.path, u"Demo"_s);
         return true;
     },
     2, true},
};

std::vector<Stop> allStops()
{
    std::vector<Stop> all = BeforeOpening;
    for (const Place &place : places()) {
        const QString key = QStringView(place.key).toString();
        all.push_back({u"place-"_s + key, [key](Guide &g) { return g.place(key); }, 4});
    }
    for (const CaseSection &section : caseSections()) {
        const QString key = QStringView(section.key).toString();
        all.push_back({u"case-"_s + key, [key](Guide &g) { return g.section(0, key); }, 3});
    }
    all.insert(all.end(), Further.begin(), Further.end());
    return all;
}

void visit(Tour &tour, Guide &guide, const Look &look, bool quick)
{
    int number = 0;
    for (const Stop &stop : allStops()) {
        const QString name =
            u"%1-%2-%3"_s.arg(look.name).arg(++number, 2, 10, QLatin1Char('0')).arg(stop.name);
        if (!stop.go(guide)) {
            std::fprintf(stderr, "no way to %s\n", qPrintable(name));
            ++tour.failures;
            continue;
        }
        tour.take(guide.window, name);
        if (!quick || stop.scrollsAlways)
            scrollThrough(tour, guide.window, name, stop.scrolls);
    }
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
            const SecureBytes passphrase = passphraseFromText(Passphrase);
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
            window.setPrinters(std::make_unique<test::ScriptedPrinters>());
            window.resize(1366, 768);
            window.show();
            Guide guide{window, vaultEnvironment, path, passphraseFromText(Passphrase), {}, {}};
            visit(tour, guide, look, quick);
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
