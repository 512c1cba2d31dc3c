// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/attempts.h"
#include "core/vault/memberadmin.h"
#include "core/vault/recovery.h"
#include "core/vault/rekey.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/refusal.h"
#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

SecureBytes secret(const QString &text)
{
    return passphraseFromText(text);
}

bool opens(OfficeFixture &f, const QString &who, const QString &passphrase)
{
    f.vault.reset();
    Attempts::clear(f.path());
    try {
        f.vault = Vault::open(f.path(), who, secret(passphrase), f.env);
        f.at = who;
        return true;
    } catch (const VaultError &error) {
        if (error.fault() != VaultError::Fault::WrongPassphrase)
            throw;
        return false;
    }
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList actions(Session &session)
{
    QStringList all;
    Sql sql(session.db(), u"SELECT action FROM audit ORDER BY number"_s);
    while (sql.next())
        all << sql.row().take<QString>();
    return all;
}

} // namespace

TEST_CASE("members: the first can do what a small office needs, and says who else can")
{
    OfficeFixture f;
    REQUIRE(MemberAdministration(*f.vault).members().size() == 1);
    CHECK(MemberAdministration(*f.vault).members().front().roles ==
          QSet<Role>{Role::Caseworker, Role::TeamLead, Role::Administrator});
    CHECK_FALSE(MemberAdministration(*f.vault).mustChangePassphrase());
    CHECK_FALSE(f.session().access().may(right::WriteSessions));
}

TEST_CASE("members: a new one opens with a temporary passphrase and has to choose her own")
{
    OfficeFixture f;
    MemberAdministration(*f.vault).addMember(
        u"  Lucía   Prado "_s, secret(OfficeFixture::temporary(u"Lucía Prado"_s)), {Role::Psychologist});
    REQUIRE(opens(f, u"lucía prado"_s, OfficeFixture::temporary(u"Lucía Prado"_s)));
    CHECK(MemberAdministration(*f.vault).mustChangePassphrase());
    CHECK(f.session().member().name == u"Lucía Prado"_s);
    CHECK_THROWS_AS(MemberAdministration(*f.vault).changePassphrase(secret(u"not this one at all 77"_s),
                                                                    secret(OfficeFixture::own(u"Lucía"_s))),
                    VaultError);
    const auto change = [&](const QString &fresh) {
        return refusalOf([&] {
            MemberAdministration(*f.vault).changePassphrase(
                secret(OfficeFixture::temporary(u"Lucía Prado"_s)), secret(fresh));
        });
    };
    CHECK(change(u"lucia1"_s).contains(u"too easy to guess"_s));
    CHECK(change(OfficeFixture::temporary(u"Lucía Prado"_s)).contains(u"you have already"_s));
    CHECK(MemberAdministration(*f.vault).mustChangePassphrase());
    MemberAdministration(*f.vault).changePassphrase(secret(OfficeFixture::temporary(u"Lucía Prado"_s)),
                                                    secret(OfficeFixture::own(u"Lucía Prado"_s)));
    CHECK_FALSE(MemberAdministration(*f.vault).mustChangePassphrase());
    CHECK_FALSE(opens(f, u"Lucía Prado"_s, OfficeFixture::temporary(u"Lucía Prado"_s)));
    CHECK(opens(f, u"Lucía Prado"_s, OfficeFixture::own(u"Lucía Prado"_s)));
    CHECK(opens(f, f.name, GoodPassphrase));
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("members: a name is taken once, a weak passphrase never, and only an administrator adds")
{
    OfficeFixture f;
    CHECK_THROWS_AS(
        MemberAdministration(*f.vault).addMember(u" "_s, secret(OfficeFixture::temporary(u"X"_s)), {}),
        InputError);
    CHECK_THROWS_AS(MemberAdministration(*f.vault).addMember(u"MARTA soler"_s,
                                                             secret(OfficeFixture::temporary(u"X"_s)), {}),
                    InputError);
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).addMember(u"Ana Roca"_s, secret(u"summer2026"_s),
                                                       {Role::Caseworker});
          }).contains(u"too easy to guess"_s));
    CHECK(MemberAdministration(*f.vault).members().size() == 1);
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.switchTo(u"Ana Roca"_s);
    CHECK_THROWS_AS(MemberAdministration(*f.vault).addMember(
                        u"Eva Gil"_s, secret(OfficeFixture::temporary(u"Eva Gil"_s)), {}),
                    NotAllowed);
    CHECK_THROWS_AS(MemberAdministration(*f.vault).setRoles(f.session().member().id, {Role::Administrator}),
                    NotAllowed);
    CHECK_THROWS_AS(MemberAdministration(*f.vault).setRight(Role::Caseworker, right::ViewAudit, true),
                    NotAllowed);
    CHECK_THROWS_AS(Rekey(*f.vault).run(), NotAllowed);
    CHECK_THROWS_AS(RecoveryCode(*f.vault).make(true), NotAllowed);
    CHECK(MemberAdministration(*f.vault).members().size() == 2);
}

TEST_CASE("members: a colleague who was written down gets a key and keeps her cases")
{
    OfficeFixture f;
    const MemberId nuria = f.session().addColleague(u"Núria Casals"_s).id;
    Case c;
    c.chosenName = u"Amina"_s;
    c.responsible = nuria;
    const CaseId id = CaseStore(f.session()).create(c).id;
    CHECK(f.hire(u"Núria Casals"_s, {Role::Caseworker}) == nuria);
    f.switchTo(u"Núria Casals"_s);
    CHECK(CaseStore(f.session()).load(id).chosenName == u"Amina"_s);
}

TEST_CASE("members: who is removed does not get in, not with the key file from before either")
{
    OfficeFixture f;
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker});
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).removeMember(f.session().member().id);
          }).contains(u"only administrator"_s));
    MemberAdministration(*f.vault).removeMember(ana);
    CHECK_THROWS_AS(MemberAdministration(*f.vault).removeMember(ana), NotFound);
    // At once: closing the vault writes both files anew.
    const QStringList bothFiles{u"/members.keys"_s, u"/members.keys.previous"_s};
    for (const QString &name : bothFiles) {
        CAPTURE(name);
        const MembersKeys keys = MembersKeys::parse(contentOf(f.path() + name));
        CHECK_FALSE(keys.unlock(u"Ana Roca"_s, secret(OfficeFixture::own(u"Ana Roca"_s))));
        CHECK(keys.unlock(f.name, secret(GoodPassphrase)));
    }
    CHECK_FALSE(opens(f, u"Ana Roca"_s, OfficeFixture::own(u"Ana Roca"_s)));
    REQUIRE(opens(f, f.name, GoodPassphrase));
    const auto members = MemberAdministration(*f.vault).members();
    CHECK(members.back().member.name == u"Ana Roca"_s);
    CHECK(members.back().leftAt.isValid());
    CHECK_FALSE(members.back().canOpen);
}

TEST_CASE("members: the last administrator stays one")
{
    OfficeFixture f;
    const MemberId marta = f.session().member().id;
    const auto step = [&] {
        return refusalOf([&] { MemberAdministration(*f.vault).setRoles(marta, {Role::Caseworker}); });
    };
    CHECK(step().contains(u"only administrator"_s));
    // A second one who has only been written down cannot open the vault and does not count.
    const MemberId pilar = f.session().addColleague(u"Pilar Ruiz"_s).id;
    MemberAdministration(*f.vault).setRoles(pilar, {Role::Administrator});
    CHECK(step().contains(u"only administrator"_s));
    f.hire(u"Ana Roca"_s, {Role::Administrator});
    MemberAdministration(*f.vault).setRoles(marta, {Role::Caseworker});
    f.switchTo(u"Ana Roca"_s);
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).removeMember(f.session().member().id);
          }).contains(u"only administrator"_s));
    f.switchTo(f.name);
    f.switchTo(u"Ana Roca"_s);
    MemberAdministration(*f.vault).setRoles(marta, {Role::Caseworker, Role::Administrator});
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).removeMember(f.session().member().id);
          }).contains(u"remove yourself"_s)); // though another one is there
    MemberAdministration(*f.vault).removeMember(marta);
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("members: what a role allows is data, and holds at once")
{
    OfficeFixture f;
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).setRight(Role::Administrator, right::ManageMembers, false);
          }).contains(u"always manage"_s));
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId eva = f.hire(u"Eva Gil"_s, {Role::Mediator});
    TeamStore(f.session()).join(id, eva);
    f.switchTo(u"Eva Gil"_s);
    CHECK_NOTHROW(CaseStore(f.session()).load(id));
    f.switchTo(f.name);
    MemberAdministration(*f.vault).setRight(Role::Mediator, right::ViewPerson, false);
    CHECK_FALSE(MemberAdministration(*f.vault).rightsOf(Role::Mediator).contains(right::ViewPerson));
    f.switchTo(u"Eva Gil"_s);
    CHECK_THROWS_AS(CaseStore(f.session()).load(id), NotAllowed);
    CHECK(CaseStore(f.session()).row(id).name == u"Amina"_s);
}

TEST_CASE("members: a forgotten passphrase is replaced by a temporary one")
{
    OfficeFixture f;
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker});
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).resetPassphrase(f.session().member().id,
                                                             secret(OfficeFixture::temporary(u"Ana"_s)));
          }).contains(u"no passphrase of hers"_s));
    const MemberId written = f.session().addColleague(u"Núria Casals"_s).id; // has no key
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).resetPassphrase(written,
                                                             secret(OfficeFixture::temporary(u"N"_s)));
          }).contains(u"no passphrase of hers"_s));
    CHECK(refusalOf([&] {
              MemberAdministration(*f.vault).resetPassphrase(ana, secret(u"ana"_s));
          }).contains(u"too easy to guess"_s));
    MemberAdministration(*f.vault).resetPassphrase(ana, secret(u"teaspoon barrel lantern eighty Ana"_s));
    CHECK_FALSE(opens(f, u"Ana Roca"_s, OfficeFixture::own(u"Ana Roca"_s)));
    REQUIRE(opens(f, u"Ana Roca"_s, u"teaspoon barrel lantern eighty Ana"_s));
    CHECK(MemberAdministration(*f.vault).mustChangePassphrase());
}

TEST_CASE("recovery: the code lets a member in again, is written down, and everybody is told")
{
    OfficeFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    CHECK_FALSE(RecoveryCode(*f.vault).exists());
    const QString first = RecoveryCode(*f.vault).make(false);
    CHECK(refusalOf([&] { RecoveryCode(*f.vault).make(true); }).contains(u"first made"_s)); // chosen once
    CHECK_FALSE(RecoveryCode(*f.vault).opensSealed());
    const QString code = RecoveryCode(*f.vault).make();
    CHECK(RecoveryCode(*f.vault).exists());
    f.vault.reset();
    const QString fresh = u"marble custard window twenty-two"_s;
    CHECK_THROWS_AS(Vault::recover(f.path(), first, f.name, secret(fresh), f.env), VaultError);
    Attempts::clear(f.path());
    CHECK_THROWS_AS(Vault::recover(f.path(), code.left(10), f.name, secret(fresh), f.env), InputError);
    CHECK_THROWS_AS(Vault::recover(f.path(), code, u"Nobody"_s, secret(fresh), f.env), NotFound);
    CHECK(refusalOf([&] {
              Vault::recover(f.path(), code, f.name, secret(u"marta"_s), f.env);
          }).contains(u"too easy to guess"_s));
    f.vault = Vault::recover(f.path(), code, u"marta soler"_s, secret(fresh), f.env);
    CHECK(f.session().member().name == f.name);
    CHECK(actions(f.session()).last() == u"recovery.use"_s);
    CHECK_FALSE(opens(f, f.name, GoodPassphrase));
    REQUIRE(opens(f, u"Ana Roca"_s, OfficeFixture::own(u"Ana Roca"_s)));
    const QString news = f.vault->news().join(u'\n');
    CHECK(news.contains(u"recovery code was used"_s));
    CHECK(news.contains(f.name));
    REQUIRE(opens(f, u"Ana Roca"_s, OfficeFixture::own(u"Ana Roca"_s)));
    CHECK(f.vault->news().isEmpty()); // told once
    REQUIRE(opens(f, f.name, fresh));
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("news: what others did to the vault is told once, and what she did herself is not")
{
    OfficeFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.switchTo(u"Ana Roca"_s); // sees what there is to see
    f.switchTo(f.name);
    Rekey(*f.vault).run();
    RecoveryCode(*f.vault).make(false);
    f.reopen();
    CHECK(f.vault->news().isEmpty());
    f.switchTo(u"Ana Roca"_s);
    REQUIRE(f.vault->news().size() == 2);
    CHECK(f.vault->news()[0].contains(u"new key"_s));
    CHECK(f.vault->news()[1].contains(u"new recovery code"_s));
    CHECK(f.vault->news()[1].contains(f.name));
    f.switchTo(f.name);
    f.switchTo(u"Ana Roca"_s);
    CHECK(f.vault->news().isEmpty());
}

TEST_CASE("attempts: three are free, then the wait doubles up to five minutes; a clock set back adds nothing")
{
    const QDateTime start = utc(QDate(2026, 3, 2), QTime(9, 0));
    Attempts attempts;
    const std::vector<qint64> expected{0, 0, 0, 5000, 10000, 20000, 40000, 80000, 160000, 300000, 300000};
    for (const qint64 wait : expected) {
        CHECK(attempts.waitMs(start) == wait);
        attempts.add(start);
    }
    attempts = {3, start, start};
    CHECK(attempts.waitMs(start.addMSecs(4999)) == 1);
    CHECK(attempts.waitMs(start.addMSecs(5000)) == 0);
    CHECK(attempts.waitMs(start.addYears(-1)) == 5000);
    CHECK(attempts.waitMs(start.addYears(1)) == 0);
}

TEST_CASE("attempts: wrong passphrases are slowed down, told and written down at the next login")
{
    OfficeFixture f;
    f.vault.reset();
    const auto tryWrong = [&] { Vault::open(f.path(), f.name, secret(u"wrong horse entirely 12"_s), f.env); };
    for (int i = 0; i < 3; ++i)
        CHECK_THROWS_AS(tryWrong(), VaultError);
    try { // even the right one waits
        Vault::open(f.path(), f.name, secret(GoodPassphrase), f.env);
        FAIL("no delay");
    } catch (const VaultError &error) {
        CHECK(error.toDo().contains(u"5"_s));
    }
    f.clock.set(f.clock.now().addYears(-1)); // must not lock anybody out for a year
    CHECK_THROWS_AS(Vault::open(f.path(), f.name, secret(GoodPassphrase), f.env), VaultError);
    f.clock.advanceMs(5001);
    f.vault = Vault::open(f.path(), f.name, secret(GoodPassphrase), f.env);
    REQUIRE(f.vault->news().size() == 1);
    CHECK(f.vault->news().front().contains(u"3"_s));
    CHECK(actions(f.session()).contains(u"vault.wrong"_s));
    CHECK(Attempts::read(f.path()).count == 0);
    f.reopen();
    CHECK(f.vault->news().isEmpty());
}

TEST_CASE("attempts: a file that cannot be understood keeps nobody out")
{
    OfficeFixture f;
    f.vault.reset();
    QFile file(f.path() + u"/attempts"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(300, '\xff'));
    file.close();
    CHECK_NOTHROW(f.vault = Vault::open(f.path(), f.name, secret(GoodPassphrase), f.env));
}

TEST_CASE("re-key: everything is there under the new key, and the old one opens nothing")
{
    OfficeFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    const CaseId id = f.openCase(u"Amina"_s);
    const QString old = f.folder.filePath(u"old"_s);
    REQUIRE(QDir().mkdir(old));
    REQUIRE(QFile::copy(f.path() + u"/members.keys"_s, old + u"/members.keys"_s));
    Rekey(*f.vault).run();
    // At once: neither file opens with the old key any more, so that an old copy of the database stays shut.
    for (const QString &name : {u"/members.keys"_s, u"/members.keys.previous"_s}) {
        CAPTURE(name);
        const auto before =
            MembersKeys::parse(contentOf(old + u"/members.keys"_s)).unlock(f.name, secret(GoodPassphrase));
        const auto after =
            MembersKeys::parse(contentOf(f.path() + name)).unlock(f.name, secret(GoodPassphrase));
        REQUIRE(before);
        REQUIRE(after);
        REQUIRE(after->vaultKeys.size() == 1);
        CHECK_FALSE(after->vaultKeys.front().key.equals(before->vaultKeys.front().key));
    }
    CHECK(CaseStore(f.session()).load(id).chosenName == u"Amina"_s);
    CHECK(f.vault->check().isEmpty());
    f.openCase(u"Blessing"_s);
    REQUIRE(opens(f, u"Ana Roca"_s, OfficeFixture::own(u"Ana Roca"_s)));
    REQUIRE(opens(f, f.name, GoodPassphrase));
    CHECK(f.vault->check().isEmpty());
    f.vault.reset();
    // The key file from before, beside the new database: the key in it opens nothing.
    QFile::remove(f.path() + u"/members.keys"_s);
    REQUIRE(QFile::copy(old + u"/members.keys"_s, f.path() + u"/members.keys"_s));
    CHECK_THROWS_AS(Vault::open(f.path(), f.name, secret(GoodPassphrase), f.env), VaultError);
}

TEST_CASE("re-key: cut short before or after the database, the vault opens and finishes it")
{
    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const auto copyOf = [&](const QString &name) {
        QFile file(f.path() + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(f.path() + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    f.reopen();
    const QByteArray oldKeys = copyOf(u"/members.keys"_s);
    const MembersKeys parsed = MembersKeys::parse(oldKeys);
    const auto opened = parsed.unlock(f.name, secret(GoodPassphrase));
    REQUIRE(opened);
    // members.keys that opens both, written by hand as rekey() does.
    MembersKeys both = parsed;
    const MembersKeys::VaultKey fresh{QByteArray(8, 'f'), SecureBytes::random(32)};
    both.addVaultKey(fresh);
    const KeysBody body = parsed.openBody(opened->vaultKeys.front());
    const QByteArray bothKeys = both.serialise(opened->vaultKeys.front(), body);
    const bool databaseDone = GENERATE(false, true);
    if (databaseDone)
        f.vault->database().rekey(fresh.key);
    // As a kill leaves it: no orderly close.
    const QByteArray db = copyOf(u"/casework.db"_s);
    f.vault.reset();
    put(u"/casework.db"_s, db);
    QFile::remove(f.path() + u"/casework.db-wal"_s);
    put(u"/members.keys"_s, bothKeys);
    f.vault = Vault::open(f.path(), f.name, secret(GoodPassphrase), f.env);
    CHECK(CaseStore(f.session()).load(id).chosenName == u"Amina"_s);
    const auto after = MembersKeys::parse(copyOf(u"/members.keys"_s)).unlock(f.name, secret(GoodPassphrase));
    REQUIRE(after);
    REQUIRE(after->vaultKeys.size() == 1);
    CHECK(after->vaultKeys.front().key.equals(databaseDone ? fresh.key : opened->vaultKeys.front().key));
    CHECK(f.vault->database().check().isEmpty());
}
