// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the vault, its members and its teams: who may do it, and that each leaves its line in the
// audit trail, with what a reader needs to know.
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/plan/planrights.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/backups.h"
#include "core/vault/memberadmin.h"
#include "core/vault/recovery.h"
#include "core/vault/rekey.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

SecureBytes secret(const QString &text)
{
    return passphraseFromText(text);
}

struct Line {
    QString action;
    QUuid subject;
    CaseId caseId;
    MemberId by;
    QJsonObject before, after;
};

struct ActsFixture : OfficeFixture {
    ActsFixture() { REQUIRE(QDir().mkdir(disk)); }
    /// What was written since the last call.
    std::vector<Line> lines()
    {
        std::vector<Line> all;
        Sql sql(session().db(),
                u"SELECT number, action, subject_uuid, case_id, member_id, changes FROM audit "
                u"WHERE number > :n ORDER BY number"_s);
        sql.bind(u":n"_s, seen);
        while (sql.next()) {
            const QStringList said = sql.row().skip(5).take<CaseDocument>().text.split(u'\n');
            REQUIRE(said.size() == 2);
            seen = sql.row().take<qint64>();
            all.push_back({sql.row().skip(1).take<QString>(), sql.row().skip(2).take<QUuid>(),
                           CaseId(sql.row().skip(3).take<qint64>()),
                           MemberId(sql.row().skip(4).take<qint64>()),
                           QJsonDocument::fromJson(said[0].toUtf8()).object(),
                           QJsonDocument::fromJson(said[1].toUtf8()).object()});
        }
        return all;
    }
    QStringList actions()
    {
        QStringList all;
        for (const Line &line : lines())
            all << line.action;
        return all;
    }
    Line only()
    {
        const std::vector<Line> all = lines();
        REQUIRE(all.size() == 1);
        CHECK(all.front().by == session().member().id);
        return all.front();
    }
    QString disk = folder.filePath(u"disk"_s);
    qint64 seen = 0;
};

} // namespace

TEST_CASE("acts: what is done with members is in the audit trail, with whom and what")
{
    ActsFixture f;
    f.lines();
    const Member colleague = f.session().addColleague(u"Núria Casals"_s);
    Line line = f.only();
    CHECK(line.action == u"member.add"_s);
    CHECK(line.subject == colleague.uuid);
    CHECK(line.after == QJsonObject{{u"name"_s, u"Núria Casals"_s}});

    const Member ana = MemberAdministration(*f.vault).addMember(
        u"Ana Roca"_s, secret(OfficeFixture::temporary(u"Ana"_s)), {Role::Caseworker, Role::Lawyer});
    line = f.only();
    CHECK(line.action == u"member.add"_s);
    CHECK(line.subject == ana.uuid);
    CHECK(line.after.value(u"name"_s) == u"Ana Roca"_s);
    CHECK(line.after.value(u"roles"_s) == QJsonArray{u"caseworker"_s, u"lawyer"_s});

    MemberAdministration(*f.vault).setRoles(ana.id, {Role::Lawyer});
    line = f.only();
    CHECK(line.action == u"member.roles"_s);
    CHECK(line.subject == ana.uuid);
    CHECK(line.before.value(u"roles"_s) == QJsonArray{u"caseworker"_s, u"lawyer"_s});
    CHECK(line.after.value(u"roles"_s) == QJsonArray{u"lawyer"_s});
    MemberAdministration(*f.vault).setRoles(ana.id, {Role::Lawyer}); // what is so already is not written
    CHECK(f.lines().empty());

    MemberAdministration(*f.vault).resetPassphrase(ana.id, secret(u"teaspoon barrel lantern eighty Ana"_s));
    line = f.only();
    CHECK(line.action == u"member.reset"_s);
    CHECK(line.subject == ana.uuid);

    MemberAdministration(*f.vault).changePassphrase(secret(GoodPassphrase),
                                                    secret(u"copper violin harvest sixty-one"_s));
    line = f.only();
    CHECK(line.action == u"member.passphrase"_s);
    CHECK(line.subject == f.session().member().uuid);

    MemberAdministration(*f.vault).removeMember(ana.id);
    const std::vector<Line> removal = f.lines();
    REQUIRE(removal.size() == 2);
    line = removal.front();
    CHECK(removal.back().action == u"vault.rekey"_s); // by itself
    CHECK(line.action == u"member.remove"_s);
    CHECK(line.subject == ana.uuid);
    CHECK(line.before == QJsonObject{{u"name"_s, u"Ana Roca"_s}});

    MemberAdministration(*f.vault).setRight(Role::Lawyer, right::ViewPlan, false);
    line = f.only();
    CHECK(line.action == u"role.permission"_s);
    CHECK(line.before == QJsonObject{{u"role"_s, u"lawyer"_s}, {u"permission"_s, u"plan.view"_s}});
    CHECK(line.after.isEmpty());
    MemberAdministration(*f.vault).setRight(Role::Lawyer, right::ViewPlan, true);
    line = f.only();
    CHECK(line.before.isEmpty());
    CHECK(line.after == QJsonObject{{u"role"_s, u"lawyer"_s}, {u"permission"_s, u"plan.view"_s}});
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("acts: what is done with the vault itself is in the audit trail")
{
    ActsFixture f;
    CHECK(f.actions() == QStringList{u"vault.open"_s});
    const QString code = RecoveryCode(*f.vault).make(true);
    Line line = f.only();
    CHECK(line.action == u"recovery.new"_s);
    CHECK(line.after == QJsonObject{{u"opensSealed"_s, true}});
    Rekey(*f.vault).run();
    CHECK(f.only().action == u"vault.rekey"_s);
    backuprules::BackupPlan plan;
    plan.folder = f.disk;
    Backups(*f.vault).setPlan(plan);
    line = f.only();
    CHECK(line.action == u"backup.plan"_s);
    CHECK(line.before.value(u"folder"_s) == u""_s);
    CHECK(line.after.value(u"folder"_s) == f.disk);
    Backups(*f.vault).setPlan(plan);
    CHECK(f.lines().empty());
    Backups(*f.vault).noteMade(Backups(*f.vault).prepare(f.disk).run());
    CHECK(f.only().action == u"backup.make"_s);
    f.session().noteRefusal(u"plan.change"_s);
    line = f.only();
    CHECK(line.action == u"access.refused"_s);
    CHECK(line.subject == f.session().member().uuid);
    CHECK(line.after == QJsonObject{{u"permission"_s, u"plan.change"_s}});
    f.reopen();
    CHECK(f.actions() == QStringList{u"vault.close"_s, u"vault.open"_s});
    f.vault.reset();
    f.vault = Vault::recover(f.path(), code, f.name, secret(u"marble custard window twenty-two"_s), f.env);
    CHECK(f.actions() == QStringList{u"vault.close"_s, u"vault.open"_s, u"recovery.use"_s});
    f.vault.reset();
    try {
        Vault::open(f.path(), f.name, secret(u"a wrong one"_s), f.env);
        FAIL("it opened");
    } catch (const VaultError &) {
    }
    f.vault = Vault::open(f.path(), f.name, secret(u"marble custard window twenty-two"_s), f.env);
    const std::vector<Line> last = f.lines();
    REQUIRE(last.size() == 3);
    CHECK(last[1].action == u"vault.wrong"_s);
    CHECK(last[1].after.value(u"count"_s) == 1);
    CHECK(last[1].after.value(u"last"_s).toString().startsWith(u"2026-03-02"_s));
}

TEST_CASE("acts: what is done with teams and with who assists her is in the audit trail")
{
    ActsFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const QUuid caseUuid = CaseStore(f.session()).row(id).uuid;
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker});
    const QString anaUuid =
        MemberAdministration(*f.vault).members().front().member.uuid.toString(QUuid::WithoutBraces);
    TeamStore store(f.session());
    f.lines();
    const Team team = store.addTeam(u"South"_s);
    Line line = f.only();
    CHECK(line.action == u"team.add"_s);
    CHECK(line.subject == team.uuid);
    CHECK(line.after == QJsonObject{{u"name"_s, u"South"_s}});
    store.renameTeam(team.id, u"North"_s);
    line = f.only();
    CHECK(line.action == u"team.change"_s);
    CHECK(line.before == QJsonObject{{u"name"_s, u"South"_s}});
    CHECK(line.after == QJsonObject{{u"name"_s, u"North"_s}});
    store.renameTeam(team.id, u"North"_s);
    CHECK(f.lines().empty());
    store.joinTeam(team.id, ana);
    line = f.only();
    CHECK(line.action == u"team.join"_s);
    CHECK(line.subject == team.uuid);
    CHECK(line.after == QJsonObject{{u"member"_s, anaUuid}});
    store.leaveTeam(team.id, ana);
    line = f.only();
    CHECK(line.action == u"team.leave"_s);
    CHECK(line.subject == team.uuid);
    CHECK(line.before == QJsonObject{{u"member"_s, anaUuid}});
    store.leaveTeam(team.id, ana);
    CHECK(f.lines().empty());
    store.join(id, ana);
    line = f.only();
    CHECK(line.action == u"circle.join"_s);
    CHECK(line.subject == caseUuid);
    CHECK(line.caseId == id);
    CHECK(line.after == QJsonObject{{u"member"_s, anaUuid}});
    store.join(id, ana);
    CHECK(f.lines().empty());
    store.leave(id, ana);
    line = f.only();
    CHECK(line.action == u"circle.leave"_s);
    CHECK(line.caseId == id);
    CHECK(line.before == QJsonObject{{u"member"_s, anaUuid}});
}

TEST_CASE("acts: what becomes of the key to sealed notes is in the audit trail")
{
    ActsFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId lucia = f.hire(u"Lucía Prado"_s, {Role::Psychologist});
    TeamStore(f.session()).join(id, lucia);
    f.switchTo(u"Lucía Prado"_s);
    SessionStore store(f.session());
    SessionNote note;
    note.caseId = id;
    note.on = QDate(2026, 3, 1);
    note.note = u"words"_s;
    f.lines();
    store.add(note);
    CHECK(f.actions() == QStringList{u"sealed.start"_s, u"session.add"_s});
    f.switchTo(f.name);
    const MemberId irene = f.hire(u"Irene Mas"_s, {Role::Psychiatrist});
    TeamStore(f.session()).join(id, irene);
    f.switchTo(u"Lucía Prado"_s);
    f.lines();
    SessionStore(f.session()).letRead(id, irene);
    Line line = f.only();
    CHECK(line.action == u"sealed.grant"_s);
    CHECK(line.caseId == id);
    CHECK(line.after.value(u"kind"_s) == u"session"_s);
    CHECK_FALSE(line.after.value(u"member"_s).toString().isEmpty());
    const QJsonValue whom = line.after.value(u"member"_s);
    SessionStore(f.session()).stopReading(id, irene);
    const std::vector<Line> taken = f.lines();
    REQUIRE(taken.size() == 2);
    CHECK(taken[0].action == u"sealed.takeback"_s);
    CHECK(taken[0].before.value(u"member"_s) == whom);
    CHECK(taken[1].action == u"sealed.renew"_s);
    CHECK(taken[1].caseId == id);
    f.switchTo(f.name);
    RecoveryCode(*f.vault).make(true);
    f.switchTo(u"Lucía Prado"_s);
    f.lines();
    SessionStore(f.session()).letRecoveryRead(id);
    line = f.only();
    CHECK(line.action == u"sealed.grantRecovery"_s);
    CHECK(line.caseId == id);
}

TEST_CASE(
    "acts: each function of the vault is walked as every role; what a role does not allow changes nothing")
{
    ActsFixture f;
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker});
    RecoveryCode(*f.vault).make(false);
    for (const Role role : allRoles())
        f.hire(u"As "_s + stored(role), {role});
    struct Act {
        const char *name;
        Right needed;
        std::function<void(Vault &)> call;
    };
    const std::vector<Act> acts{
        {"addMember", right::ManageMembers,
         [](Vault &v) {
             MemberAdministration(v).addMember(u"Eva Gil"_s, secret(OfficeFixture::temporary(u"Eva"_s)), {});
         }},
        {"resetPassphrase", right::ManageMembers,
         [&](Vault &v) {
             MemberAdministration(v).resetPassphrase(ana, secret(u"teaspoon barrel lantern eighty"_s));
         }},
        {"removeMember", right::ManageMembers, [&](Vault &v) { MemberAdministration(v).removeMember(ana); }},
        {"setRoles", right::ManageMembers,
         [&](Vault &v) {
             MemberAdministration(v).setRoles(ana, {Role::Caseworker, Role::TeamLead});
         }},
        {"setPermission", right::ManageMembers,
         [](Vault &v) { MemberAdministration(v).setRight(Role::Mediator, right::ViewAudit, true); }},
        {"makeRecoveryCode", right::ManageMembers, [](Vault &v) { RecoveryCode(v).make(); }},
        {"rekey", right::ManageMembers, [](Vault &v) { Rekey(v).run(); }},
        {"setBackupPlan", right::ManageBackups,
         [&](Vault &v) {
             backuprules::BackupPlan plan;
             plan.folder = f.disk;
             Backups(v).setPlan(plan);
         }},
        {"addColleague", right::ManageMembers, [](Vault &v) { v.session().addColleague(u"Somebody"_s); }},
    };
    const QMap<Role, QSet<Right>> written{{Role::Administrator, {right::ManageMembers, right::ManageBackups}},
                                          {Role::TeamLead, {right::ManageBackups}}};
    const auto keysOf = [&] {
        QFile file(f.path() + u"/members.keys"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    for (const Role role : allRoles()) {
        f.switchTo(u"As "_s + stored(role));
        for (const Act &act : acts) {
            CAPTURE(act.name, stored(role));
            if (written.value(role).contains(act.needed))
                continue; // tried by the tests of each
            f.lines();
            const QByteArray keys = keysOf();
            QString refused;
            try {
                act.call(*f.vault);
            } catch (const NotAllowed &error) {
                refused = error.permission();
            }
            CHECK(refused == act.needed.key());
            CHECK(f.lines().empty());
            CHECK(keysOf() == keys);
        }
    }
    // Nothing is tried in vain: with the permission each of them goes through.
    f.switchTo(u"As administrator"_s);
    for (const Act &act : acts) {
        if (QByteArrayView(act.name) == "removeMember")
            continue;
        CAPTURE(act.name);
        CHECK_NOTHROW(act.call(*f.vault));
    }
    CHECK_NOTHROW(MemberAdministration(*f.vault).removeMember(ana));
}
