// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program as an administrator's script uses it: a real process, its exit codes and its
// words.
#include "core/crypto/passphrase.h"
#include "core/subjects.h"
#include "core/vault/memberadmin.h"
#include "core/vault/vault.h"
#include "tests/cli/clisupport.h"
#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("cli: wrong use is 2 and shows how")
{
    CHECK(cli({}).code == 2);
    CHECK(cli({u"nonsense"_s}).code == 2);
    CHECK(cli({u"cases"_s}).code == 2);
    CHECK(cli({u"cases"_s, u"x"_s, u"--nonsense"_s}).code == 2);
    CHECK(cli({u"cases"_s, u"x"_s, u"y"_s}).code == 2);
    const Result bad = cli({u"demo"_s, u"x"_s, u"--cases"_s, u"many"_s});
    CHECK(bad.code == 2);
    CHECK(bad.err.contains(u"--cases"_s));
    const Result help = cli({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.out.contains(u"create VAULT"_s));
}

TEST_CASE("cli: create makes a vault that opens, and refuses a weak passphrase and an existing vault")
{
    QTemporaryDir folder;
    const QString marta = file(folder, u"marta"_s, "Marta\n");
    const QString good = file(folder, u"good"_s, "correr tinta vela escarcha nube ancla\n");
    const QString weak = file(folder, u"weak"_s, "12345\n");
    const QString vault = folder.filePath(u"office"_s);
    const Result refused = cli({u"create"_s, vault, u"--member-file"_s, marta, u"--passphrase-file"_s, weak});
    CHECK(refused.code == 1);
    CHECK_FALSE(refused.err.isEmpty());
    CHECK_FALSE(QDir(vault + u".itinera"_s).exists());
    CHECK(cli({u"create"_s, vault, u"--member-file"_s, marta, u"--passphrase-file"_s, good}).code == 0);
    CHECK(cli({u"create"_s, vault, u"--member-file"_s, marta, u"--passphrase-file"_s, good}).code == 1);
    const Result check =
        cli({u"check"_s, vault, u"--member-file"_s, marta, u"--passphrase-file"_s, good, u"--json"_s});
    CHECK(check.code == 0);
    CHECK(QJsonDocument::fromJson(check.out.toUtf8()).object().value(u"clean"_s).toBool());
}

TEST_CASE("cli: without a terminal and without a passphrase file it says what to give")
{
    const Result result = cli({u"cases"_s, demo().vault, u"--member-file"_s, demo().member});
    CHECK(result.code == 1);
    CHECK(result.err.contains(u"--passphrase-file"_s));
    CHECK(cli({u"cases"_s, demo().vault, u"--member-file"_s, demo().member, u"--passphrase-file"_s,
               u"/nowhere/x"_s})
              .code == 1);
}

TEST_CASE("cli: the demo is there, searched, and the same for the same seed")
{
    REQUIRE(demo().made.code == 0);
    const QJsonArray all = demo().cases();
    REQUIRE(all.size() == 12);
    const QString name = all[0][u"name"_s].toString();
    const QString code = all[0][u"code"_s].toString();
    const Result found =
        cliReading(name.toUpper().toUtf8() + '\n',
                   demo().with({u"cases"_s, demo().vault, u"--all"_s, u"--search"_s, u"-"_s}));
    CHECK(found.code == 0);
    CHECK(found.out.contains(code));
    CHECK(QJsonDocument::fromJson(cliReading("zzzzqqqq", demo().with({u"cases"_s, demo().vault, u"--search"_s,
                                                                      u"-"_s, u"--json"_s}))
                                      .out.toUtf8())
              .array()
              .isEmpty());
    QTemporaryDir folder;
    const QString twin = folder.filePath(u"twin.itinera"_s);
    REQUIRE(cli({u"demo"_s, twin, u"--cases"_s, u"12"_s, u"--seed"_s, u"7"_s, u"--today"_s, u"2026-03-02"_s,
                 u"--language"_s, u"en"_s, u"--passphrase-file"_s, demo().passphrase})
                .code == 0);
    CHECK(cli(demo().with({u"cases"_s, twin, u"--json"_s, u"--all"_s})).out ==
          cli(demo().with({u"cases"_s, demo().vault, u"--json"_s, u"--all"_s})).out);
}

TEST_CASE("cli: a wrong passphrase, a vault that is not there, a code that is not there")
{
    CHECK(cli({u"cases"_s, demo().vault, u"--member-file"_s, demo().member, u"--passphrase-file"_s,
               demo().wrong})
              .code == 1);
    CHECK(cli({u"cases"_s, u"/nowhere/x.itinera"_s, u"--member-file"_s, demo().member, u"--passphrase-file"_s,
               demo().passphrase})
              .code == 1);
    const Result missing = cli(demo().with({u"show"_s, demo().vault, u"ZZZ-ZZZ"_s}));
    CHECK(missing.code == 1);
    CHECK(missing.err.contains(u"ZZZ-ZZZ"_s));
    CHECK(missing.out.isEmpty());
}

TEST_CASE("cli: show tells a case, as text and as JSON")
{
    const QString code = richCode();
    REQUIRE_FALSE(code.isEmpty());
    const Result text = cli(demo().with({u"show"_s, demo().vault, code}));
    CHECK(text.code == 0);
    CHECK(text.out.contains(code));
    CHECK(text.out.contains(u"Plan:"_s));
    for (const QString &told : {u"Risk assessment:"_s, u"Needs, in her order:"_s, u"Sessions:"_s,
                                u"Printed pages:"_s, u"People who assist her:"_s})
        CHECK(text.out.contains(told));
    const Result json = cli(demo().with({u"show"_s, demo().vault, code, u"--json"_s}));
    CHECK(json.code == 0);
    const QStringList keys = QJsonDocument::fromJson(json.out.toUtf8()).object().keys();
    CHECK(keys == QStringList{u"allowances"_s, u"case"_s, u"circle"_s, u"consents"_s, u"line"_s, u"needs"_s,
                              u"plan"_s, u"prints"_s, u"risk"_s, u"sessions"_s});
    for (const QString &out : {text.out, json.out})
        CHECK_FALSE(out.contains(u"Invented."_s)); // how each sealed note of the demo begins
}

TEST_CASE("cli: print writes each page in both languages, and refuses what it must")
{
    const QString code = richCode();
    REQUIRE_FALSE(code.isEmpty());
    QTemporaryDir folder;
    for (const QString &page : {u"plan"_s, u"needs"_s, u"risk"_s}) {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            const QString pdf = folder.filePath(page + language + u".pdf"_s);
            const Result printed =
                cli(demo().with({u"print"_s, demo().vault, code, u"--page"_s, page, u"--language"_s, language,
                                 u"--for"_s, u"her"_s, u"--out"_s, pdf}));
            INFO(printed.err.toStdString());
            CHECK(printed.code == 0);
            QFile f(pdf);
            REQUIRE(f.open(QIODevice::ReadOnly));
            CHECK(f.read(5) == "%PDF-");
        }
    }
    const QString pdf = folder.filePath(u"x.pdf"_s);
    // To somebody outside: only whom she agreed to, said on standard input.
    const auto toSomebody = [&](const QByteArray &input, const QStringList &options) {
        return cliReading(
            input, demo().with(QStringList{u"print"_s, demo().vault, code, u"--page"_s, u"plan"_s, u"--for"_s,
                                           u"somebody"_s, u"--language"_s, u"en"_s, u"--out"_s, pdf} +
                               options));
    };
    const Result never = toSomebody("Somebody else\nA reason\n", {});
    CHECK(never.code == 1);
    CHECK(never.err.contains(u"never asked about Somebody else"_s));
    CHECK_FALSE(QFile::exists(pdf));
    const Result unsaid = toSomebody("Somebody else\n", {});
    CHECK(unsaid.code == 1);
    CHECK(unsaid.err.contains(u"what for"_s));
    const QByteArray clinic = "Legal clinic Ribera (invented)\nPreparing the interview\n";
    CHECK(toSomebody(clinic, {}).err.contains(u"Name"_s));
    CHECK_FALSE(QFile::exists(pdf));
    const Result went = toSomebody(clinic, {u"--discreet"_s});
    INFO(went.err.toStdString());
    CHECK(went.code == 0);
    CHECK(QFile::remove(pdf));
    CHECK(cli(demo().with({u"print"_s, demo().vault, code, u"--page"_s, u"novel"_s, u"--for"_s, u"her"_s,
                           u"--language"_s, u"en"_s, u"--out"_s, pdf}))
              .code == 2);
    CHECK(cli(demo().with({u"print"_s, demo().vault, code, u"--page"_s, u"plan"_s, u"--for"_s, u"her"_s,
                           u"--language"_s, u"xx"_s, u"--out"_s, pdf}))
              .code == 2);
    CHECK(cli(demo().with({u"print"_s, demo().vault, code, u"--page"_s, u"plan"_s, u"--for"_s, u"her"_s,
                           u"--language"_s, u"en"_s}))
              .code == 2);
    CHECK(cli(demo().with({u"print"_s, demo().vault, code, u"--page"_s, u"plan"_s, u"--for"_s, u"her"_s,
                           u"--language"_s, u"en"_s, u"--out"_s, u"/nowhere/deep/x.pdf"_s}))
              .code == 1);
    CHECK_FALSE(QFile::exists(pdf));
}

TEST_CASE("cli: check finds a damaged page and says what to do")
{
    QTemporaryDir folder;
    const QString vault = folder.filePath(u"hurt.itinera"_s);
    QDir().mkdir(vault);
    for (const QString &name : {u"/casework.db"_s, u"/members.keys"_s})
        REQUIRE(QFile::copy(demo().vault + name, vault + name));
    CHECK(cli(demo().with({u"check"_s, vault})).code == 0);
    CHECK(cli(demo().with({u"check"_s, vault, u"--deep"_s})).code == 0);
    QFile db(vault + u"/casework.db"_s);
    REQUIRE(db.open(QIODevice::ReadWrite));
    const qint64 at = db.size() / 4096 / 2 * 4096 + 99;
    db.seek(at);
    const char byte = db.read(1)[0];
    db.seek(at);
    const char flipped = static_cast<char>(byte ^ 1);
    db.write(&flipped, 1);
    db.close();
    CHECK(cli(demo().with({u"check"_s, vault})).code == 1);
    const Result result = cli(demo().with({u"check"_s, vault, u"--deep"_s}));
    CHECK(result.code == 1);
    CHECK_FALSE(result.err.isEmpty());
}

TEST_CASE("cli: members, the audit trail and a new key")
{
    QTemporaryDir folder;
    const QString vault = folder.filePath(u"other.itinera"_s);
    QDir().mkdir(vault);
    for (const QString &name : {u"/casework.db"_s, u"/members.keys"_s})
        REQUIRE(QFile::copy(demo().vault + name, vault + name));
    const Result members = cli(demo().with({u"members"_s, vault}));
    CHECK(members.code == 0);
    CHECK(members.out.contains(u"Demo: Caseworker, Psychologist, Team lead, Administrator"_s));
    CHECK(QJsonDocument::fromJson(cli(demo().with({u"members"_s, vault, u"--json"_s})).out.toUtf8())
              .array()
              .size() == 4);
    const QString code = demo().cases().first().toObject().value(u"code"_s).toString();
    const Result all = cli(demo().with({u"audit"_s, vault, u"--limit"_s, u"5"_s}));
    CHECK(all.code == 0);
    CHECK(all.out.contains(u"Demo opened the vault."_s));
    const QJsonArray one =
        QJsonDocument::fromJson(
            cli(demo().with({u"audit"_s, vault, u"--case"_s, code, u"--json"_s})).out.toUtf8())
            .array();
    CHECK(one.size() > 3);
    for (const QJsonValue &entry : one)
        CHECK(entry.toObject().value(u"case"_s).toString() == code);
    CHECK(cli(demo().with({u"audit"_s, vault, u"--case"_s, u"ZZZ-ZZZ"_s})).code == 1);
    CHECK(cli(demo().with({u"rekey"_s, vault})).code == 0);
    CHECK(cli(demo().with({u"check"_s, vault, u"--deep"_s})).code == 0);
}

TEST_CASE("cli: backup and restore; a vault that is there is set aside only when told so")
{
    QTemporaryDir folder;
    const QString vault = folder.filePath(u"office.itinera"_s);
    const QString disk = folder.filePath(u"disk"_s);
    QDir().mkdir(vault);
    QDir().mkdir(disk);
    for (const QString &name : {u"/casework.db"_s, u"/members.keys"_s})
        REQUIRE(QFile::copy(demo().vault + name, vault + name));
    const Result made = cli(demo().with({u"backup"_s, vault, disk, u"--json"_s}));
    REQUIRE(made.code == 0);
    const QString backup = QJsonDocument::fromJson(made.out.toUtf8()).object().value(u"backup"_s).toString();
    REQUIRE(QDir(backup).exists());
    const Result refused = cli(demo().with({u"restore"_s, backup, vault}));
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"--yes"_s));
    CHECK(QDir(folder.path()).entryList({u"*set-aside*"_s}).isEmpty());
    CHECK(cli(demo().with({u"restore"_s, backup, vault, u"--yes"_s})).code == 0);
    CHECK(QDir(folder.path()).entryList({u"*set-aside*"_s}).size() == 1);
    CHECK(cli(demo().with({u"check"_s, vault, u"--deep"_s})).code == 0);
    CHECK(cli(demo().with({u"restore"_s, backup, folder.filePath(u"fresh"_s)})).code == 0);
    CHECK(cli(demo().with({u"backup"_s, vault, folder.filePath(u"nowhere"_s)})).code == 1);
}

TEST_CASE("cli: what a role does not allow ends with 1 and is in the audit trail")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"refusing.itinera"_s);
    QDir().mkdir(path);
    for (const QString &name : {u"/casework.db"_s, u"/members.keys"_s})
        REQUIRE(QFile::copy(demo().vault + name, path + name));
    const SystemClock clock;
    SystemRandom random;
    const auto allowAudit = [&](bool allowed) {
        VaultEnvironment environment;
        environment.clock = &clock;
        environment.random = &random;
        environment.subjects = &declaredBySubjects();
        const auto vault =
            Vault::open(path, u"Demo"_s, passphraseFromText(u"invented harbour teaspoon gallery nineteen"_s),
                        environment);
        MemberAdministration(*vault).setRight(Role::TeamLead, right::ViewAudit, allowed);
    };
    allowAudit(false);
    const Result refused = cli(demo().with({u"audit"_s, path}));
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"does not allow"_s));
    allowAudit(true);
    const Result told = cli(demo().with({u"audit"_s, path, u"--limit"_s, u"20"_s}));
    CHECK(told.code == 0);
    CHECK(told.out.count(u"was refused"_s) == 1);
}
