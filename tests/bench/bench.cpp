// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long what a caseworker does takes on a demo caseload of a given size. With --plain it also
// writes the same data into a plain SQLite file and the statements that were run, for itinera-bench-plain.
#include "app/common/environment.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/crypto/passphrase.h"
#include "core/needs/needsstore.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/storage/sql.h"
#include "core/storage/sqlcipherdriver.h"
#include "core/subjects.h"
#include "tests/bench/measure.h"
#include "tests/bench/samples.h"
#include "tests/bench/slowdisk.h"
#include "tests/bench/windowwork.h"
#include "ui/cases/caselistmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace itinera;
using namespace itinera::bench;
using namespace Qt::StringLiterals;

namespace {

const QString Passphrase = u"invented harbour teaspoon gallery nineteen"_s;
constexpr KdfCost CheapCost{1, 8192}; // what is measured begins after the key is known

long statusValue(const char *key)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

int traced(unsigned, void *context, void *statement, void *)
{
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    if (text)
        static_cast<QStringList *>(context)->append(QString::fromUtf8(text));
    sqlite3_free(text);
    return 0;
}

/// The statements that an operation runs, with their values.
QStringList statementsOf(Vault &vault, const std::function<void()> &work)
{
    QStringList all;
    sqlite3 *db = vault.database().driver()->connection();
    sqlite3_trace_v2(db, SQLITE_TRACE_STMT, traced, &all);
    work();
    sqlite3_trace_v2(db, 0, nullptr, nullptr);
    QStringList kept;
    for (const QString &statement : all) {
        if (!statement.startsWith(u"--"_s) && !statement.startsWith(u"BEGIN"_s) &&
            !statement.startsWith(u"COMMIT"_s) && !statement.startsWith(u"SAVEPOINT"_s) &&
            !statement.startsWith(u"RELEASE"_s))
            kept << statement;
    }
    return kept;
}

void runAll(sqlite3 *db, const QStringList &statements)
{
    for (const QString &text : statements) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(db, text.toUtf8().constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            sqlite3_column_count(statement);
        sqlite3_finalize(statement);
    }
}

void execute(sqlite3 *db, const QByteArray &statement)
{
    char *error = nullptr;
    if (sqlite3_exec(db, statement.constData(), nullptr, nullptr, &error) != SQLITE_OK)
        std::fprintf(stderr, "%s: %s\n", statement.left(60).constData(), error);
    sqlite3_free(error);
}

/// The same tables, rows and indexes in a plain SQLite file. Without triggers and the search table: the plain
/// program makes its own, since its SQLite may be older.
void copyPlain(sqlite3 *db, const QByteArray &file)
{
    QList<QByteArray> tables;
    QList<QByteArray> names;
    QList<QByteArray> indexes;
    sqlite3_stmt *schema = nullptr;
    sqlite3_prepare_v2(
        db,
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'case_search%'",
        -1, &schema, nullptr);
    while (sqlite3_step(schema) == SQLITE_ROW) {
        const QByteArray type(reinterpret_cast<const char *>(sqlite3_column_text(schema, 0)));
        const QByteArray sql(reinterpret_cast<const char *>(sqlite3_column_text(schema, 2)));
        if (type == "table") {
            tables << sql;
            names << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(schema, 1)));
        } else if (type == "index") {
            indexes << sql;
        }
    }
    sqlite3_finalize(schema);
    QFile::remove(QString::fromLocal8Bit(file));
    sqlite3 *plain = nullptr;
    sqlite3_open(file.constData(), &plain);
    for (const QByteArray &table : tables)
        execute(plain, table);
    sqlite3_close(plain);
    execute(db, "PRAGMA foreign_keys = OFF");
    execute(db, "ATTACH DATABASE '" + file + "' AS plain KEY ''");
    for (const QByteArray &name : names)
        execute(db, "INSERT INTO plain." + name + " SELECT * FROM main." + name);
    execute(db, "DETACH DATABASE plain");
    sqlite3_open(file.constData(), &plain);
    for (const QByteArray &index : indexes)
        execute(plain, index);
    sqlite3_close(plain);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"cases"_s, u"How many cases."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"vault"_s, u"Keep the vault here and use it again."_s, u"FOLDER"_s});
    parser.addOption(
        {u"plain"_s, u"Write the same data and statements for itinera-bench-plain here."_s, u"FOLDER"_s});
    parser.addOption(
        {u"samples"_s, u"Write here what is stored packed, to train a dictionary on."_s, u"FOLDER"_s});
    parser.addOption({u"sync-delay"_s, u"As on a disk that takes so many milliseconds more for each sync."_s,
                      u"MS"_s, u"0"_s});
    parser.process(app);
    const int cases = parser.value(u"cases"_s).toInt();
    const QDate today(2026, 3, 2);
    QTemporaryDir temporary;
    const QString path = parser.isSet(u"vault"_s) ? Vault::withEnding(parser.value(u"vault"_s))
                                                  : temporary.filePath(u"bench.itinera"_s);
    theme::apply(app, theme::Scheme::Light);

    ProgramEnvironment environment;
    FixedClock clock(today);
    VaultEnvironment vaultEnvironment = environment.vault(u"bench"_s);
    vaultEnvironment.clock = &clock;
    vaultEnvironment.syncBehind = Syncer::Pace::Thread; // as in the desktop program
    const SecureBytes passphrase = passphraseFromText(Passphrase);
    try {
        if (!Vault::looksLikeVault(path)) {
            const Figures made = measure(1, [&](int) {
                createDemoVault(
                    path, u"Demo"_s, passphrase, cases, 1, u"en"_s, today,
                    [&](int done) {
                        if (done % 5000 == 0)
                            std::fprintf(stderr, "%d of %d cases\n", done, cases);
                        return true;
                    },
                    CheapCost);
            });
            std::printf("making the caseload: %.1f s\n", made.median / 1000);
        }
        delaySyncs(parser.value(u"sync-delay"_s).toInt());
        std::printf("%d cases; milliseconds\n%-46s %9s %9s %9s\n", cases, "", "median", "p95", "p99");
        print("open after the key is known",
              measure(20, [&](int) { Vault::open(path, u"Demo"_s, passphrase, vaultEnvironment); }));

        std::unique_ptr<Vault> vault = Vault::open(path, u"Demo"_s, passphrase, vaultEnvironment);
        Session &session = vault->session();
        DialogAsker asker;
        UiContext context(session, asker);
        CaseStore store(session);
        const MemberId me = session.member().id;

        print("list: first page, model filled", measure(100, [&](int) {
                  CaseListModel model(context, nullptr);
                  model.setFilter({}, true);
              }));

        // Words as people type them: names, places, codes of real rows, letter by letter; some that match
        // much, some nothing.
        QStringList typed;
        CaseQuery some;
        some.limit = 40;
        for (const CaseSort sort : {CaseSort::Code, CaseSort::Name, CaseSort::Place}) {
            some.sort = sort;
            for (const CaseRow &row : store.rows(some)) {
                const QString text = sort == CaseSort::Code   ? row.code
                                     : sort == CaseSort::Name ? row.name + u' ' + row.place
                                                              : row.place.left(4) + u' ' + row.name;
                for (qsizetype length = 1; length <= std::min<qsizetype>(text.size(), 14); ++length)
                    typed << text.left(length);
            }
        }
        typed << u"z"_s << u"zz"_s << u"zzq"_s << u"a b"_s << u"e"_s << u"a"_s << u"m s"_s;
        CaseListModel model(context, nullptr);
        QString slowest;
        double slowestMs = 0;
        const Figures keystroke = measure(static_cast<int>(typed.size()), [&](int i) {
            const auto start = std::chrono::steady_clock::now();
            model.setFilter(typed[i], true);
            const double ms =
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
            if (ms > slowestMs) {
                slowestMs = ms;
                slowest = typed[i];
            }
        });
        print("search: each keystroke, model filled", keystroke);
        std::printf("    %d keystrokes; the slowest, %.2f ms, was \"%s\"\n", static_cast<int>(typed.size()),
                    slowestMs, qPrintable(slowest));

        model.setFilter({}, true);
        print("sort by another column", measure(120, [&](int i) {
                  model.sort(i % CaseListModel::ColumnCount,
                             i % 12 < 6 ? Qt::AscendingOrder : Qt::DescendingOrder);
              }));

        std::vector<CaseRow> rows;
        CaseQuery spread;
        spread.limit = 200;
        spread.sort = CaseSort::Place;
        rows = store.rows(spread);
        const auto openCase = [&](CaseId id) {
            store.load(id);
            store.row(id);
            store.events(id);
            RiskStore(session).standing(id);
            RiskStore(session).staleness(id);
            NeedsStore(session).standing(id);
            PlanStore(session).plan(id);
            PlanStore(session).versions(id);
            DueStore(session).of(id);
            store.noteViewed(id);
        };
        print("open a case: all that its pages read",
              measure(200, [&](int i) { openCase(rows[static_cast<size_t>(i) % rows.size()].id); }));

        PlanStore plans(session);
        std::vector<std::pair<CaseId, Plan>> withPlan;
        for (const CaseRow &row : rows) {
            const auto plan = plans.plan(row.id);
            if (plan && !plan->goals.empty() && !plan->goals.front().steps.empty())
                withPlan.emplace_back(row.id, *plan);
        }
        int counter = 0;
        const auto saveStep = [&](int i) {
            Plan &plan = withPlan[static_cast<size_t>(i) % withPlan.size()].second;
            Goal &goal = plan.goals.front();
            Step &step = goal.steps.front();
            step.howWeKnow = u"a word more, number %1"_s.arg(++counter);
            session.drafts().keep(u"plan/bench"_s, u"step"_s, step.howWeKnow);
            Drafts::Ending draft(session.drafts(), u"plan/bench"_s, u"step"_s);
            step = plans.saveStep(goal.id, step);
            draft.finish();
        };
        print("save one step: draft, step, audit, draft gone", measure(300, saveStep));

        DueStore due(session);
        print("Today", measure(100, [&](int) { due.forMember(me, today.addDays(7)); }));

        QTemporaryDir out;
        print("print a plan to PDF, with its register entry", measure(40, [&](int i) {
                  printToPdf(session,
                             preparePage(session, withPlan[static_cast<size_t>(i) % withPlan.size()].first,
                                         *printablePage(u"plan"_s), {})
                                 .goesTo(ForWhom::Her),
                             out.filePath(u"plan.pdf"_s));
              }));

        workInWindow(session, withPlan.back().first, out.path());

        if (parser.isSet(u"plain"_s)) {
            const QString folder = parser.value(u"plain"_s);
            sqlite3 *db = vault->database().driver()->connection();
            QJsonObject operations;
            const auto capture = [&](const QString &name, bool writes, const std::function<void()> &work) {
                const QStringList statements = statementsOf(*vault, work);
                const Figures figures = measure(100, [&](int) {
                    if (writes)
                        sqlite3_exec(db, "SAVEPOINT bench", nullptr, nullptr, nullptr);
                    runAll(db, statements);
                    if (writes)
                        sqlite3_exec(db, "ROLLBACK TO bench; RELEASE bench", nullptr, nullptr, nullptr);
                });
                operations.insert(name, QJsonObject{{u"writes"_s, writes},
                                                    {u"statements"_s, QJsonArray::fromStringList(statements)},
                                                    {u"cipherMs"_s, figures.median}});
            };
            CaseQuery query;
            const QString name = rows.front().name;
            capture(u"list: first page"_s, false, [&] { store.rows(query); });
            query.text = name.left(1);
            capture(u"search: one letter"_s, false, [&] { store.rows(query); });
            query.text = name.left(3);
            capture(u"search: three letters"_s, false, [&] { store.rows(query); });
            query.text.clear();
            query.sort = CaseSort::Name;
            capture(u"sort by name"_s, false, [&] { store.rows(query); });
            capture(u"open a case"_s, false, [&] {
                const CaseId id = withPlan.front().first;
                store.load(id);
                store.events(id);
                RiskStore(session).standing(id);
                NeedsStore(session).standing(id);
                plans.plan(id);
                plans.versions(id);
            });
            capture(u"Today"_s, false, [&] { due.forMember(me, today.addDays(7)); });
            // The same values again, so that the captured statements change what is there; rolled back after
            // each run.
            capture(u"save one step (without the sync)"_s, true, [&] {
                const auto &[id, plan] = withPlan.front();
                Sql(session.db(), u"UPDATE step SET how_we_know = 'bench' WHERE id = :id"_s)
                    .bind(u":id"_s, plan.goals.front().steps.front().id)
                    .run();
                plans.plan(id);
                Sql(session.db(), u"DELETE FROM due_item WHERE case_id = :id AND kind LIKE 'plan.%'"_s)
                    .bind(u":id"_s, id)
                    .run();
            });
            QFile json(folder + u"/operations.json"_s);
            if (json.open(QIODevice::WriteOnly))
                json.write(QJsonDocument(operations).toJson());
            copyPlain(db, QFile::encodeName(folder + u"/plain.db"_s));
        }
        if (parser.isSet(u"samples"_s) && !bench::writeSamples(session.db(), parser.value(u"samples"_s)))
            std::fprintf(stderr, "the samples could not be written\n");
        vault->database().checkpoint();
        vault.reset();
        std::printf("size on disk: %.1f MB\n",
                    static_cast<double>(QFile(path + u"/casework.db"_s).size()) / 1e6);

        print("first window, vault open, Today drawn", measure(10, [&](int) {
                  MainWindow window(asker, vaultEnvironment, Preferences::load());
                  window.enter(Vault::open(path, u"Demo"_s, passphrase, vaultEnvironment));
                  window.show();
                  window.grab();
              }));
        std::printf("peak memory: %.0f MB\n", static_cast<double>(statusValue("VmHWM:")) / 1024);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
