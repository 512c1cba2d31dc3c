// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/plan/planstore.h"
#include "tests/support/vaultfixture.h"
#include <QMap>
#include <QStringList>
#include <functional>

class QCommandLineParser;

/// What the proofs share. Each proof is a subcommand of tests_proof, prints one line of figures, and answers
/// 0 where nothing failed.
namespace itinera::proof {

/// Who works in every proof.
QString memberName();
QString passphrase(int number); ///< A different good one for each number.

/// A write that the program acknowledged: it has to be there, whatever happens afterwards.
struct Acknowledged {
    QString what; ///< A table with a column uuid, or "draft", "passphrase", "backup", "restore".
    QString value;
};

/// The shipped form of the database and one more, pretended.
std::vector<Migration> laterMigrations();

/// A vault to work on, and what was acknowledged there.
struct Work {
    explicit Work(QString vaultPath);
    SystemClock clock; ///< Outlives the vault, which asks it until it is closed.
    SystemRandom random;
    QString path;
    QString disk; ///< A folder for backups.
    VaultEnvironment environment;
    std::unique_ptr<Vault> vault;
    CaseId caseId;
    GoalId goalId;
    int number = 0; ///< Of the passphrase that holds.
    int tried = 0;  ///< Of the one that a change was begun to.
    std::vector<Acknowledged> acknowledged;
    std::function<void(const Acknowledged &)> onAcknowledged;

    void open();
    void close() { vault.reset(); }
    Session &session() { return vault->session(); }
    void acknowledge(const QString &what, const QString &value);
    void acknowledge(const QString &what, const QUuid &uuid)
    {
        acknowledge(what, uuid.toString(QUuid::WithoutBraces));
    }
};

/// One operation of the program, for the device to fail in and the power cut to interrupt.
struct Operation {
    const char *name;
    bool vaultOpen; ///< The vault is opened before the device fails or records.
    std::function<void(Work &)> run;
};

/// All of them. To put another operation under proof, add it there.
const std::vector<Operation> &operations();
/// Those that the command line asks for.
std::vector<Operation> chosenOperations(const QCommandLineParser &arguments);

/// A closed vault with three cases, a plan, a sealed note and a draft in `folder`; and a folder "disk" with
/// a backup of it. Returns what is in it.
std::vector<Acknowledged> makeTemplate(const QString &folder);
void copyFolder(const QString &from, const QString &to);

/// Opens what is left, looks at check() and for every acknowledged write. What is wrong, in words; empty when
/// all is well.
///
/// The check compares the pages of casework.db with their seals as they stand in the file, also those of
/// which a newer copy stands in the write-ahead log (after a power cut in the midst of a checkpoint). Such an
/// alarm goes when the log is put into the file; it is counted in falseAlarms, and is a fault where `strict`.
QStringList faultsAfter(Work &work, const std::vector<Acknowledged> &acknowledged);
extern int falseAlarms;
extern bool strict;

/// Every table but what opening itself writes, as one hash: a silent change shows as another one.
QByteArray digest(Vault &vault);

QByteArray contentOf(const QString &fileName);
void setContent(const QString &fileName, const QByteArray &content);

/// How a forked child that looks at `count` things one after the other came out.
struct ChildResult {
    QStringList lines;  ///< What it said.
    QList<int> crashed; ///< Numbers of the things at which a child died.
};
/// Runs `look` for 0 to count-1 in forked children, so that a crash is seen and the rest goes on.
ChildResult inChildren(int count, const std::function<QString(int)> &look);

int failing(const QCommandLineParser &arguments);
int powerCut(const QCommandLineParser &arguments);
int damage(const QCommandLineParser &arguments);
int sharing(const QCommandLineParser &arguments);
int smallDisk(const QCommandLineParser &arguments);
int plaintext(const QCommandLineParser &arguments);
int memory(const QCommandLineParser &arguments);
int memoryChild();
int plaintextChild(const QString &tree);
int busyChild(const QString &path);
int smallDiskChild(const QString &folder, const QString &except);

} // namespace itinera::proof
