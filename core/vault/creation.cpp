// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/creation.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/session/shipped.h"
#include "core/storage/sql.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using Fault = itinera::VaultError::Fault;

namespace itinera {

using namespace vaultfiles;

namespace {

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

/// The first member can do all that a small office needs; she shares it out later.
void seedTeam(const QSqlDatabase &db, MemberId member, const QUuid &teamUuid, bool demo)
{
    std::vector<Role> roles{Role::Caseworker, Role::TeamLead, Role::Administrator};
    if (demo)
        roles.push_back(Role::Psychologist); // so that the demo shows every page filled
    for (const Role role : roles)
        Sql(db, u"INSERT INTO member_role(member_id, role) VALUES (:m, :r)"_s)
            .bind(u":m"_s, member)
            .bind(u":r"_s, role)
            .run();
    Sql team(db, u"INSERT INTO team(uuid, name) VALUES (:u, :n)"_s);
    team.bind(u":u"_s, teamUuid).bind(u":n"_s, VaultText::tr("Team")).run();
    Sql(db, u"INSERT INTO team_member(team_id, member_id) VALUES (:t, :m)"_s)
        .bind(u":t"_s, team.lastInsertId())
        .bind(u":m"_s, member)
        .run();
}

} // namespace

void createVault(const QString &target, const QString &memberName, const SecureBytes &passphrase,
                 const VaultEnvironment &environment, bool demo)
{
    const QString name = memberName.simplified();
    if (name.isEmpty()) {
        throw InputError(VaultText::tr("A vault needs the name of its first member."), nothingChanged(),
                         VaultText::tr("Type the name under which you will open it."));
    }
    const PassphraseQuality quality =
        judgePassphrase(passphrase, {name, QFileInfo(target).completeBaseName()});
    if (!quality.enough) {
        throw Refused(VaultText::tr("This passphrase is too easy to guess."), nothingChanged(),
                      quality.reason);
    }
    if (QFileInfo::exists(target)) {
        throw VaultError(
            Fault::AlreadyExists,
            VaultText::tr("There is already something at %1.").arg(QDir::toNativeSeparators(target)),
            VaultText::tr("It was not touched."),
            VaultText::tr("Take another name, or open the vault that is there."));
    }
    const QString parent = QFileInfo(target).absolutePath();
    if (!QFileInfo(parent).isDir()) {
        throw VaultError(Fault::CannotCreate,
                         VaultText::tr("The folder %1 does not exist.").arg(QDir::toNativeSeparators(parent)),
                         nothingChanged(), VaultText::tr("Choose a folder that exists."));
    }
    // Everything is made beside the target and renamed into place, so that a vault is complete or not there.
    const QString building = target + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (!QDir().mkdir(building))
        readOnly(parent);
    struct CleanUp {
        QString folder;
        ~CleanUp()
        {
            if (!folder.isEmpty())
                QDir(folder).removeRecursively();
        }
    } cleanUp{building};
    QFile::setPermissions(building, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    MembersKeys keys(QUuid::createUuid());
    MembersKeys::VaultKey vaultKey{SecureBytes::random(8).view().toByteArray(), SecureBytes::random(32)};
    const QUuid memberUuid = environment.random->uuid();
    KeysBody body;
    body.auditKey = SecureBytes::random(32);
    {
        std::vector<MembersKeys::VaultKey> all;
        all.push_back({vaultKey.id, vaultKey.key.clone()});
        const QByteArray publicKey =
            keys.addSlot(MembersKeys::SlotKind::Member, name, passphrase, environment.slotCost(), all);
        body.members.append({memberUuid, name, publicKey});
    }
    try {
        const std::unique_ptr<Database> database =
            Database::create(building + u"/casework.db"_s, vaultKey.key.clone());
        const QSqlDatabase db = database->handle();
        migrate(db, environment.migrations);
        Transaction transaction(db);
        Sql(db,
            u"INSERT INTO vault_info(id, vault_uuid, created_at, is_demo) VALUES (1, :uuid, :at, :demo)"_s)
            .bind(u":uuid"_s, keys.vaultId())
            .bind(u":at"_s, environment.clock->nowMs())
            .bind(u":demo"_s, demo)
            .run();
        Sql first(db, u"INSERT INTO member(uuid, name, created_at) VALUES (:uuid, :name, :at)"_s);
        first.bind(u":uuid"_s, memberUuid)
            .bind(u":name"_s, name)
            .bind(u":at"_s, environment.clock->nowMs())
            .run();
        seedTeam(db, MemberId(first.lastInsertId()), environment.random->uuid(), demo);
        putShipped(db, environment.declared());
        transaction.commit();
        database->checkpoint();
    } catch (const StorageError &error) {
        if (error.fault() == StorageError::Fault::DiskFull)
            diskFull();
        throw;
    }
    body.databaseSalt = databaseSalt(building + u"/casework.db"_s);
    demandWritten(writeDurably(building + u"/members.keys"_s, keys.serialise(vaultKey, body)), parent);
    if (!QDir().rename(building, target))
        readOnly(parent);
    cleanUp.folder.clear();
    syncFolder(parent);
}

} // namespace itinera
