// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line program promises beyond its words: a discreet page is one, a temporary passphrase
// opens nothing, and what is done from a terminal is in the audit trail like anything else.
#include "core/crypto/passphrase.h"
#include "core/subjects.h"
#include "core/vault/backup.h"
#include "core/vault/memberadmin.h"
#include "core/vault/vault.h"
#include "tests/cli/clisupport.h"
#include "tests/paper/papersupport.h"
#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

const QString DemoPassphrase = u"invented harbour teaspoon gallery nineteen"_s;

/// A copy of the demo's vault, to be written into.
struct CopiedVault {
    CopiedVault()
    {
        QDir().mkdir(path);
        for (const QString &name : {u"/casework.db"_s, u"/members.keys"_s})
            REQUIRE(QFile::copy(demo().vault + name, path + name));
    }
    /// The arguments by which another member than the demo's opens it.
    QStringList as(const QString &member, const QString &passphrase)
    {
        QStringList arguments = demo().with({});
        arguments[1] =
            arguments[0] == u"--member"_s ? member : file(folder, u"member"_s, member.toUtf8() + '\n');
        arguments[3] = file(folder, u"hers"_s, passphrase.toUtf8() + '\n');
        return arguments;
    }
    QStringList actions()
    {
        QStringList all;
        const QJsonArray entries =
            QJsonDocument::fromJson(
                cli(demo().with({u"audit"_s, path, u"--json"_s, u"--limit"_s, u"30"_s})).out.toUtf8())
                .array();
        for (const QJsonValue &entry : entries) // newest first; the last opening and closing are audit's own
            all << entry[u"action"_s].toString();
        return all;
    }
    std::unique_ptr<Vault> open()
    {
        VaultEnvironment environment;
        environment.clock = &clock;
        environment.random = &random;
        environment.subjects = &declaredBySubjects();
        environment.cost = KdfCost{1, 8192};
        return Vault::open(path, u"Demo"_s, passphraseFromText(DemoPassphrase), environment);
    }
    SystemClock clock;
    SystemRandom random;
    QTemporaryDir folder;
    QString path = folder.filePath(u"copy.itinera"_s);
};

const QString &rich()
{
    static const QString code = richCode(); // a dozen processes
    return code;
}

} // namespace

TEST_CASE("cli: a page that is asked for as discreet, or in large print, is one")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    const QString code = rich();
    REQUIRE_FALSE(code.isEmpty());
    QString called;
    for (const QJsonValue &row : demo().cases()) {
        if (row[u"code"_s] == code)
            called = row[u"name"_s].toString();
    }
    REQUIRE_FALSE(called.isEmpty());
    QTemporaryDir folder;
    int pages = 0;
    const auto print = [&](const QString &page, const QStringList &options) {
        const QString pdf = folder.filePath(u"page.pdf"_s);
        const Result printed =
            cli(demo().with(QStringList{u"print"_s, demo().vault, code, u"--page"_s, page, u"--language"_s,
                                        u"en"_s, u"--for"_s, u"her"_s, u"--out"_s, pdf, u"--json"_s} +
                            options));
        REQUIRE(printed.code == 0);
        pages = QJsonDocument::fromJson(printed.out.toUtf8()).object().value(u"pages"_s).toInt();
        return pdfText(pdf);
    };
    for (const QString &page : {u"plan"_s, u"needs"_s, u"risk"_s}) {
        CAPTURE(page);
        const QString full = print(page, {});
        const int usual = pages;
        CHECK(full.contains(called));
        const QString discreet = print(page, {u"--discreet"_s});
        CHECK_FALSE(discreet.contains(called));
        CHECK(discreet.contains(code));
        const QString large = print(page, {u"--large"_s});
        CHECK(large.contains(called));
        CHECK(pages > usual);
    }
}

TEST_CASE("cli: a temporary passphrase opens nothing, and says where to choose one's own")
{
    CopiedVault copy;
    const QString temporary = u"Ana gravel orchid teapot ninety"_s;
    MemberAdministration(*copy.open())
        .addMember(u"Ana Roca"_s, passphraseFromText(temporary), {Role::Caseworker, Role::TeamLead});
    for (const QStringList &command :
         {QStringList{u"cases"_s, copy.path}, QStringList{u"audit"_s, copy.path},
          QStringList{u"members"_s, copy.path}, QStringList{u"backup"_s, copy.path, copy.folder.path()},
          QStringList{u"rekey"_s, copy.path}, QStringList{u"check"_s, copy.path}}) {
        CAPTURE(command.front());
        const Result result = cli(command + copy.as(u"Ana Roca"_s, temporary));
        CHECK(result.code == 1);
        CHECK(result.err.contains(u"temporary"_s));
        CHECK(result.out.isEmpty());
    }
    CHECK(backupsIn(copy.folder.path()).empty());
}

TEST_CASE("cli: what is looked at, printed, backed up and re-keyed from a terminal is in the audit trail")
{
    CopiedVault copy;
    const QString code = rich();
    const auto since = [&](const QStringList &command) {
        const Result result = cli(demo().with(command));
        INFO(result.err.toStdString());
        CHECK(result.code == 0);
        // Newest first: opened by `audit`, closed by the command, what it did, opened by the command.
        QStringList all = copy.actions();
        REQUIRE(all.size() > 3);
        CHECK(all.takeFirst() == u"vault.open"_s);
        CHECK(all.takeFirst() == u"vault.close"_s);
        return all.mid(0, all.indexOf(u"vault.open"_s));
    };
    CHECK(since({u"show"_s, copy.path, code}) == QStringList{u"case.view"_s});
    CHECK(since({u"print"_s, copy.path, code, u"--page"_s, u"plan"_s, u"--for"_s, u"office"_s,
                 u"--language"_s, u"en"_s, u"--out"_s, copy.folder.filePath(u"p.pdf"_s)}) ==
          QStringList{u"print"_s});
    CHECK(since({u"rekey"_s, copy.path}) == QStringList{u"vault.rekey"_s});
    const QString disk = copy.folder.filePath(u"disk"_s);
    REQUIRE(QDir().mkdir(disk));
    CHECK(since({u"backup"_s, copy.path, disk}) == QStringList{u"backup.make"_s});
    CHECK(since({u"cases"_s, copy.path}).isEmpty()); // the list tells no identity beyond the name
}

TEST_CASE("cli: closed cases are listed only when all are asked for, and no more than asked for")
{
    const QJsonArray all = demo().cases();
    const auto listed = [&](const QStringList &options) {
        return QJsonDocument::fromJson(
                   cli(demo().with(QStringList{u"cases"_s, demo().vault, u"--json"_s} + options))
                       .out.toUtf8())
            .array();
    };
    int closed = 0;
    for (const QJsonValue &row : all)
        closed += row[u"status"_s].toString().startsWith(u"Closed"_s) ? 1 : 0;
    REQUIRE(closed > 0);
    CHECK(listed({}).size() == all.size() - closed);
    CHECK(listed({u"--all"_s, u"--limit"_s, u"3"_s}).size() == 3);
}
