// SPDX-License-Identifier: GPL-3.0-or-later
// A real file system that is really full, where this machine lets an ordinary user mount one: each operation
// with little room or none.
#include "tests/proof/proof.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace itinera::proof {

int smallDisk(const QCommandLineParser &arguments)
{
    const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
    QProcess probe;
    if (!unshare.isEmpty()) {
        probe.start(unshare, {u"-Urm"_s, u"true"_s});
        probe.waitForFinished();
    }
    if (unshare.isEmpty() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0) {
        std::printf("small disk: skipped, this machine does not let an ordinary user mount a file system\n");
        return 0;
    }
    QTemporaryDir folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList command{u"-Urm"_s, QCoreApplication::applicationFilePath(), u"small-disk-child"_s,
                        u"--folder"_s, folder.path()};
    if (arguments.isSet(u"except"_s))
        command << u"--except"_s << arguments.value(u"except"_s);
    std::fflush(stdout);
    child.start(unshare, command);
    child.waitForFinished(-1);
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 2;
}

int smallDiskChild(const QString &folder, const QString &except)
{
    if (::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=6m,mode=0700") != 0) {
        std::printf("small disk: skipped, this machine does not let an ordinary user mount a file system\n");
        return 0;
    }
    QTemporaryDir elsewhere;
    const std::vector<Acknowledged> before = makeTemplate(elsewhere.path());
    const QString place = folder + u"/place"_s;
    const QString filler = folder + u"/filler"_s;
    int runs = 0;
    int refused = 0;
    int failures = 0;
    for (const Operation &operation : operations()) {
        if (except.split(u',').contains(QLatin1StringView(operation.name)))
            continue;
        for (const int room : {0, 1, 2, 5, 10, 20, 40, 60, 80, 100, 120}) { // pages of 4 KiB
            QDir(place).removeRecursively();
            copyFolder(elsewhere.path(), place);
            Work work(place + u"/office.itinera"_s);
            QStringList faults;
            bool wasRefused = false;
            try {
                if (operation.vaultOpen)
                    work.open();
                const qint64 left = QStorageInfo(folder).bytesAvailable() - qint64(room) * 4096;
                QFile file(filler);
                if (!file.open(QIODevice::WriteOnly) || left < 0)
                    qFatal("the disk is too small");
                const QByteArray block(4096, 'x');
                for (qint64 done = 0; done + block.size() <= left; done += block.size())
                    file.write(block);
                file.close();
                operation.run(work);
            } catch (const Error &error) {
                wasRefused = true;
                if (error.happened().isEmpty() || error.toDo().isEmpty())
                    faults << u"a failure without its sentences"_s;
            } catch (const std::exception &error) {
                faults << u"not a message: "_s + QString::fromUtf8(error.what());
            }
            work.close();
            QFile::remove(filler);
            ++runs;
            refused += wasRefused ? 1 : 0;
            std::vector<Acknowledged> all = work.acknowledged;
            if (operation.name == std::string("restore"))
                all.clear(); // the backup is from before
            else if (operation.name != std::string("create"))
                all.insert(all.end(), before.begin(), before.end());
            if (operation.name != std::string("create") || Vault::looksLikeVault(work.path))
                faults += faultsAfter(work, all);
            work.close();
            if (!faults.isEmpty()) {
                ++failures;
                std::printf("%s with room for %d pages: %s\n", operation.name, room,
                            qPrintable(faults.join(u"; "_s)));
            }
        }
    }
    std::printf(
        "small disk: %d runs on a tmpfs with little room or none, %d refused with a message, %d failures\n",
        runs, refused, failures);
    ::umount(QFile::encodeName(folder).constData());
    return failures == 0 && refused > 0 && refused < runs ? 0 : 1;
}

} // namespace itinera::proof
