// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the n-th operation on the disk fail, for every n of every operation of the program: once with half a
// write done (a failing disk), and from then on (a full one).
#include "tests/proof/proof.h"
#include "tests/support/faultdevice.h"
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace itinera::proof {

namespace {

struct Way {
    const char *name;
    int error;
    bool torn;
    bool fromThenOn;
};
constexpr Way Ways[] = {{"input/output error once, the write torn", EIO, true, false},
                        {"disk full from then on", ENOSPC, false, true}};

struct Totals {
    int failures = 0;
    int runs = 0;
    int refused = 0;
    int came = 0; ///< Runs that went well although something failed.
};

/// A sync that failed acknowledges nothing any more, whatever the disk says later, until the vault was opened
/// again; everything goes on being written meanwhile. What is wrong, in words.
QStringList afterFailedSync(test::FaultDevice &device, const QString &vaultPath)
{
    QStringList faults;
    Work work(vaultPath);
    work.open();
    Syncer &syncer = *work.vault->database().syncer();
    const auto write = [&] {
        CaseEvent event;
        event.caseId = work.caseId;
        event.kind = u"contact"_s;
        return CaseStore(work.session()).addEvent(event);
    };
    write();
    device.fail({1, EIO, false, false});
    bool told = true;
    syncer.barrier([&](bool kept) { told = kept; });
    syncer.step();
    if (device.failures() != 1 || told || !syncer.failed())
        faults << u"a sync failed, and that was told as kept"_s;
    device.pass();
    const CaseEvent later = write();
    if (syncer.wait())
        faults << u"after a sync that failed, a later one was told as kept"_s;
    try {
        work.acknowledge(u"case_event"_s, later.uuid);
        faults << u"something was acknowledged after a sync that failed"_s;
    } catch (const StorageError &) {
        work.close();
    }
    work.open();
    if (!work.vault->database().syncer()->wait())
        faults << u"nothing is kept after the vault was opened again"_s;
    work.acknowledge(u"case_event"_s, later.uuid); // no power was cut
    work.close();
    faults += faultsAfter(work, work.acknowledged);
    work.close();
    return faults;
}

} // namespace

int failing(const QCommandLineParser &arguments)
{
    const int most = arguments.value(u"most"_s).toInt(); // 0: every n
    strict = arguments.isSet(u"strict"_s);
    QTemporaryDir folder;
    const std::vector<Acknowledged> before = makeTemplate(folder.filePath(u"template"_s));
    const QString place = folder.filePath(u"place"_s);
    Totals totals;
    test::FaultDevice device(place);
    QStringList counts;
    const std::vector<Operation> chosen = chosenOperations(arguments);
    for (const Operation &operation : chosen) {
        // One run without a failure says how many there are to fail.
        const auto run = [&](const test::FaultDevice::Fault &fault, const char *how) {
            device.pass();
            QDir(place).removeRecursively();
            copyFolder(folder.filePath(u"template"_s), place);
            QStringList faults;
            Work work(place + u"/office.itinera"_s);
            bool refused = false;
            try {
                if (operation.vaultOpen)
                    work.open();
                device.fail(fault);
                operation.run(work);
            } catch (const Error &error) {
                refused = true;
                if (error.happened().isEmpty() || error.toDo().isEmpty())
                    faults << u"a failure without its sentences"_s;
            } catch (const std::exception &error) {
                faults << u"not a message: "_s + QString::fromUtf8(error.what());
            }
            const int count = device.operations();
            const bool failed = device.failures() > 0;
            const std::string first = device.first();
            work.close();
            device.pass();
            if (!how)
                return refused ? -1 : count;
            if (!failed)
                return count;
            ++totals.runs;
            totals.refused += refused ? 1 : 0;
            totals.came += refused ? 0 : 1;
            const bool madeNothing = operation.name == std::string("create") && work.acknowledged.empty();
            if (madeNothing) {
                // The vault appears complete or not at all, and what was being built is taken away again
                // unless the disk refuses that as well.
                if (Vault::looksLikeVault(work.path))
                    faults += faultsAfter(work, {});
            } else {
                // What was set aside comes back where the backup cannot take its place.
                if (refused && operation.name == std::string("restore") && !Vault::looksLikeVault(work.path))
                    faults << u"a restore that failed left no vault in its place"_s;
                std::vector<Acknowledged> all = work.acknowledged;
                if (operation.name == std::string("restore"))
                    all.clear(); // the backup is from before
                else if (operation.name != std::string("create"))
                    all.insert(all.end(), before.begin(), before.end());
                faults += faultsAfter(work, all);
            }
            work.close();
            if (!faults.isEmpty()) {
                ++totals.failures;
                std::printf("%s, %s, operation %d (%s): %s\n", operation.name, how, fault.at, first.c_str(),
                            qPrintable(faults.join(u"; "_s)));
            }
            return count;
        };
        const int count = run({}, nullptr);
        if (count <= 0) {
            std::printf("%s does not run on a good disk\n", operation.name);
            ++totals.failures;
            continue;
        }
        counts << u"%1 %2"_s.arg(QLatin1StringView(operation.name)).arg(count);
        // Sampled: the beginning and the end in full, the middle evenly.
        for (const Way &way : Ways) {
            int done = 0;
            for (int n = 1; n <= count; ++n) {
                if (most > 0 && count > most && (n * most) / count == ((n - 1) * most) / count)
                    continue;
                run({n, way.error, way.torn, way.fromThenOn}, way.name);
                ++done;
            }
        }
    }
    device.pass();
    QDir(place).removeRecursively();
    copyFolder(folder.filePath(u"template"_s), place);
    for (const QString &fault : afterFailedSync(device, place + u"/office.itinera"_s)) {
        ++totals.failures;
        std::printf("%s\n", qPrintable(fault));
    }
    std::printf("failing disk: %d runs with a failure, %d refused with a message, %d went well all the same, "
                "%d failures (operations on the disk: %s)\n",
                totals.runs, totals.refused, totals.came, totals.failures, qPrintable(counts.join(u", "_s)));
    return totals.failures == 0 && totals.runs > 0 && totals.refused > 0 ? 0 : 1;
}

} // namespace itinera::proof
