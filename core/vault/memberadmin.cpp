// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/memberadmin.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include "core/vault/attempts.h"
#include "core/vault/openvault.h"
#include "core/vault/rekey.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace vaultfiles;

namespace {

struct MembersText {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

QJsonArray namesOf(const QSet<Role> &roles)
{
    QJsonArray names;
    for (const Role role : allRoles()) {
        if (roles.contains(role))
            names.append(stored(role));
    }
    return names;
}

QSet<Role> rolesOf(const QSqlDatabase &db, MemberId id)
{
    QSet<Role> roles;
    Sql sql(db, u"SELECT role FROM member_role WHERE member_id = :m"_s);
    sql.bind(u":m"_s, id);
    while (sql.next()) {
        if (const auto role = knownWord<Role>(sql.row().take<QString>()))
            roles.insert(*role);
    }
    return roles;
}

void storeRoles(const QSqlDatabase &db, MemberId id, const QSet<Role> &roles)
{
    Sql(db, u"DELETE FROM member_role WHERE member_id = :m"_s).bind(u":m"_s, id).run();
    for (const Role role : roles)
        Sql(db, u"INSERT INTO member_role(member_id, role) VALUES (:m, :r)"_s)
            .bind(u":m"_s, id)
            .bind(u":r"_s, role)
            .run();
}

struct StoredMember {
    Member member;
    bool left = false;
};

std::optional<StoredMember> findMember(const QSqlDatabase &db, MemberId id)
{
    Sql sql(db, u"SELECT id, uuid, name, left_at FROM member WHERE id = :m"_s);
    sql.bind(u":m"_s, id);
    if (!sql.next())
        return {};
    StoredMember stored;
    QDateTime leftAt;
    sql.row() >> stored.member.id >> stored.member.uuid >> stored.member.name >> leftAt;
    stored.left = leftAt.isValid();
    return stored;
}

StoredMember demandMember(const QSqlDatabase &db, MemberId id)
{
    const auto found = findMember(db, id);
    if (!found || found->left) {
        throw NotFound(MembersText::tr("She is not a member of this vault, or has left."), nothingChanged(),
                       MembersText::tr("Choose a name from the list of members."));
    }
    return *found;
}

struct SealedDraft {
    QString form;
    QString field;
    QString text;
};

/// What she was typing into sealed notes: it is under her old key pair and has to follow to the new one.
std::vector<SealedDraft> sealedDrafts(Session &session)
{
    std::vector<SealedDraft> all;
    const QStringList forms = session.drafts().forms();
    for (const QString &form : forms) {
        const QMap<QString, QString> fields = session.drafts().fields(form);
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const auto text =
                Sealing::isSealedText(it.value()) ? session.sealing().openForMe(it.value()) : std::nullopt;
            if (text)
                all.push_back({form, it.key(), *text});
        }
    }
    return all;
}

} // namespace

MemberAdministration::MemberAdministration(Vault &vault) : m_vault(vault.inside()) {}

void MemberAdministration::demandAdministratorBeside(MemberId id) const
{
    for (const MemberState &state : members()) {
        if (state.member.id != id && state.canOpen && !state.leftAt.isValid() &&
            state.roles.contains(Role::Administrator))
            return;
    }
    throw Refused(MembersText::tr("She is the only administrator who can open this vault."), nothingChanged(),
                  MembersText::tr("Make another member an administrator first."));
}

std::vector<MemberState> MemberAdministration::members() const
{
    const QSqlDatabase &db = m_vault.session->db();
    std::vector<MemberState> all;
    {
        Sql sql(db, u"SELECT id, uuid, name, left_at FROM member ORDER BY left_at IS NOT NULL, name"_s);
        while (sql.next()) {
            MemberState &state = all.emplace_back();
            sql.row() >> state.member.id >> state.member.uuid >> state.member.name >> state.leftAt;
        }
    }
    for (MemberState &state : all) {
        state.roles = rolesOf(db, state.member.id);
        for (const KeyMember &key : m_vault.body.members) {
            if (key.uuid == state.member.uuid) {
                state.canOpen = true;
                state.temporary = key.temporary;
            }
        }
    }
    return all;
}

bool MemberAdministration::mustChangePassphrase() const
{
    for (const KeyMember &key : m_vault.body.members) {
        if (key.uuid == m_vault.session->member().uuid)
            return key.temporary;
    }
    return false;
}

Member MemberAdministration::addMember(const QString &name, const SecureBytes &temporaryPassphrase,
                                       const QSet<Role> &roles)
{
    m_vault.session->access().demand(right::ManageMembers);
    const QString clean = name.simplified();
    if (clean.isEmpty()) {
        throw InputError(MembersText::tr("A member needs a name."), nothingChanged(),
                         MembersText::tr("Type the name under which she will open the vault."));
    }
    std::optional<MemberState> known;
    for (const MemberState &state : members()) {
        if (!sameName(state.member.name, clean))
            continue;
        if (state.canOpen || state.leftAt.isValid()) {
            throw InputError(
                MembersText::tr("There is, or was, a member with this name."), nothingChanged(),
                MembersText::tr("Add a second name or an initial, so that the two are told apart."));
        }
        known = state;
    }
    m_vault.demandGood(temporaryPassphrase, clean);
    const QSqlDatabase &db = m_vault.session->db();
    Transaction transaction(db);
    Member member{{}, m_vault.session->random().uuid(), clean};
    if (known) {
        member = known->member;
    } else {
        Sql sql(db, u"INSERT INTO member(uuid, name, created_at) VALUES (:u, :n, :t)"_s);
        sql.bind(u":u"_s, member.uuid)
            .bind(u":n"_s, clean)
            .bind(u":t"_s, m_vault.session->clock().nowMs())
            .run();
        member.id = MemberId(sql.lastInsertId());
        Sql(db, u"INSERT INTO team_member(team_id, member_id) SELECT MIN(id), :m FROM team"_s)
            .bind(u":m"_s, member.id)
            .run();
    }
    storeRoles(db, member.id, roles);
    Access::refresh(db);
    m_vault.session->audit().write({u"member.add"_s,
                                    u"member"_s,
                                    member.uuid,
                                    {},
                                    {},
                                    {{u"name"_s, member.name}, {u"roles"_s, namesOf(roles)}}});
    // The database first: a member without a key is only a colleague; a key without a member would be worse.
    transaction.commit();
    KeysUndo undo(m_vault);
    const QByteArray publicKey =
        m_vault.keys->addSlot(MembersKeys::SlotKind::Member, member.name, temporaryPassphrase,
                              m_vault.environment.slotCost(), m_vault.currentKey());
    m_vault.body.members.append({member.uuid, member.name, publicKey, true});
    m_vault.body.auditHead = m_vault.session->audit().head();
    m_vault.writeKeys();
    undo.done();
    m_vault.session->sealing().setKeys(m_vault.publicKeys());
    return member;
}

void MemberAdministration::resetPassphrase(MemberId id, const SecureBytes &temporaryPassphrase)
{
    m_vault.session->access().demand(right::ManageMembers);
    const StoredMember member = demandMember(m_vault.session->db(), id);
    KeyMember *key = m_vault.keyMember(member.member.uuid);
    if (!key || id == m_vault.session->member().id) {
        throw Refused(
            MembersText::tr("There is no passphrase of hers to replace."), nothingChanged(),
            MembersText::tr("Give a colleague a key with “Add a member”; change your own passphrase "
                            "under “Your passphrase”."));
    }
    m_vault.demandGood(temporaryPassphrase, member.member.name);
    KeysUndo undo(m_vault);
    const QByteArray old = key->publicKey;
    key->publicKey =
        m_vault.keys->addSlot(MembersKeys::SlotKind::Member, member.member.name, temporaryPassphrase,
                              m_vault.environment.slotCost(), m_vault.currentKey());
    key->temporary = true;
    m_vault.keys->removeSlot(old);
    m_vault.session->audit().write({u"member.reset"_s, u"member"_s, member.member.uuid, {}, {}, {}});
    m_vault.body.auditHead = m_vault.session->audit().head();
    m_vault.writeKeys();
    undo.done();
    // Only now: the boxes for the key pair that is gone open for nobody. Where the key file could not be
    // written she still has it, and with it what she alone can read.
    sealedboxes::takeAll(m_vault.session->db(), old);
    m_vault.session->sealing().setKeys(m_vault.publicKeys());
}

void MemberAdministration::changePassphrase(const SecureBytes &old, const SecureBytes &fresh)
{
    const Member &me = m_vault.session->member();
    const QDateTime now = m_vault.session->clock().now();
    Attempts::demandTurn(m_vault.path, now);
    const auto proof = m_vault.keys->unlock(me.name, old);
    if (!proof || proof->publicKey != m_vault.session->sealing().publicKey()) {
        Attempts::addOne(m_vault.path, now);
        throw VaultError(VaultError::Fault::WrongPassphrase,
                         MembersText::tr("The passphrase you have now was not typed rightly."),
                         nothingChanged(), MembersText::tr("Type it as you typed it to open the vault."));
    }
    m_vault.demandGood(fresh, me.name);
    if (old.equals(fresh)) {
        throw Refused(MembersText::tr("This is the passphrase you have already."), nothingChanged(),
                      MembersText::tr("Choose another one."));
    }
    KeysUndo undo(m_vault);
    const QByteArray before = proof->publicKey;
    const QByteArray after = m_vault.keys->addSlot(MembersKeys::SlotKind::Member, me.name, fresh,
                                                   m_vault.environment.slotCost(), m_vault.currentKey());
    // What is sealed for her opens with both key pairs until the key file names the new one alone.
    m_vault.session->sealing().addBoxesFor(after);
    const std::vector<SealedDraft> drafts = sealedDrafts(*m_vault.session);
    for (const SealedDraft &draft : drafts)
        m_vault.session->drafts().keep(draft.form, draft.field,
                                       m_vault.session->sealing().sealForMe(draft.text, after));
    m_vault.session->audit().write({u"member.passphrase"_s, u"member"_s, me.uuid, {}, {}, {}});
    KeyMember *key = m_vault.keyMember(me.uuid);
    key->publicKey = after;
    key->temporary = false;
    m_vault.keys->removeSlot(before);
    m_vault.body.auditHead = m_vault.session->audit().head();
    m_vault.writeKeys();
    undo.done();
    const auto opened = m_vault.keys->unlock(me.name, fresh);
    m_vault.session->sealing().setIdentity({opened->publicKey, opened->secretKey.clone()});
    for (const SealedDraft &draft : drafts)
        m_vault.session->drafts().keep(draft.form, draft.field,
                                       m_vault.session->sealing().sealForMe(draft.text));
    m_vault.session->sealing().setKeys(m_vault.publicKeys());
    sealedboxes::takeAll(m_vault.session->db(), before);
}

void MemberAdministration::removeMember(MemberId id)
{
    m_vault.session->access().demand(right::ManageMembers);
    const QSqlDatabase &db = m_vault.session->db();
    // Also who left and still has a key: a removal that was cut short, by an earlier version of the program.
    const auto found = findMember(db, id);
    const StoredMember member =
        found && m_vault.keyMember(found->member.uuid) ? *found : demandMember(db, id);
    if (!member.left)
        demandAdministratorBeside(id);
    if (id == m_vault.session->member().id) {
        throw Refused(MembersText::tr("You cannot remove yourself."), nothingChanged(),
                      MembersText::tr("Another administrator can."));
    }
    Rekey rekey(m_vault);
    rekey.demandPossible();
    // The key file first: cut short after it she is a colleague without a key, who can be removed again.
    KeysUndo undo(m_vault);
    if (const KeyMember *key = m_vault.keyMember(member.member.uuid)) {
        const QByteArray publicKey = key->publicKey;
        m_vault.keys->removeSlot(publicKey);
        m_vault.body.members.removeIf([&](const KeyMember &one) { return one.uuid == member.member.uuid; });
    }
    m_vault.dropStrangeSlots();
    m_vault.body.rekeyDue = true;
    m_vault.body.auditHead = m_vault.session->audit().head();
    m_vault.writeKeys();
    undo.done();
    m_vault.writeKeys(); // the version before, kept beside it, would still open for her
    {
        Transaction transaction(db);
        m_vault.session->sealing().takeBackEverywhere(member.member.uuid);
        Sql(db, u"UPDATE member SET left_at = :t WHERE id = :m"_s)
            .bind(u":t"_s, m_vault.session->clock().nowMs())
            .bind(u":m"_s, id)
            .run();
        m_vault.session->audit().write(
            {u"member.remove"_s, u"member"_s, member.member.uuid, {}, {{u"name"_s, member.member.name}}, {}});
        transaction.commit();
    }
    m_vault.session->sealing().setKeys(m_vault.publicKeys());
    // She had the key of the vault, and may have kept it: it opens nothing that is written from now on.
    try {
        rekey.run();
    } catch (const Error &error) {
        throw StorageError(StorageError::Fault::Other,
                           MembersText::tr("%1 was removed, but the vault did not get a new key. %2")
                               .arg(member.member.name, error.happened()),
                           MembersText::tr("Her passphrase opens it no more. If she kept a copy of the key "
                                           "itself, that still fits."),
                           MembersText::tr("Make room on the disk, and choose “Encrypt it again” then."));
    }
}

void MemberAdministration::setRoles(MemberId id, const QSet<Role> &roles)
{
    m_vault.session->access().demand(right::ManageMembers);
    const StoredMember member = demandMember(m_vault.session->db(), id);
    const QSqlDatabase &db = m_vault.session->db();
    const QSet<Role> before = rolesOf(db, id);
    if (before == roles)
        return;
    if (before.contains(Role::Administrator) && !roles.contains(Role::Administrator))
        demandAdministratorBeside(id);
    Transaction transaction(db);
    storeRoles(db, id, roles);
    Access::refresh(db);
    m_vault.session->audit().write({u"member.roles"_s,
                                    u"member"_s,
                                    member.member.uuid,
                                    {},
                                    {{u"roles"_s, namesOf(before)}},
                                    {{u"roles"_s, namesOf(roles)}}});
    transaction.commit();
    m_vault.session->access().reload();
}

QSet<Right> MemberAdministration::rightsOf(Role role) const
{
    QSet<Right> allowed;
    Sql sql(m_vault.session->db(), u"SELECT permission FROM role_permission WHERE role = :r"_s);
    sql.bind(u":r"_s, role);
    while (sql.next()) {
        const auto known = std::ranges::find_if(
            m_vault.environment.declared().rights,
            [key = sql.row().take<QString>()](const DeclaredRight &one) { return one.right.key() == key; });
        if (known != m_vault.environment.declared().rights.end())
            allowed.insert(known->right);
    }
    return allowed;
}

void MemberAdministration::setRight(Role role, Right right, bool allowed)
{
    m_vault.session->access().demand(right::ManageMembers);
    if (role == Role::Administrator && right == right::ManageMembers && !allowed) {
        throw Refused(MembersText::tr("Administrators always manage the members."), nothingChanged(),
                      MembersText::tr("Without it nobody could change this page any more."));
    }
    const bool before = rightsOf(role).contains(right);
    if (before == allowed)
        return;
    const QSqlDatabase &db = m_vault.session->db();
    Transaction transaction(db);
    Sql(db, allowed ? u"INSERT INTO role_permission(role, permission) VALUES (:r, :p)"_s
                    : u"DELETE FROM role_permission WHERE role = :r AND permission = :p"_s)
        .bind(u":r"_s, role)
        .bind(u":p"_s, right.key())
        .run();
    const QJsonObject what{{u"role"_s, stored(role)}, {u"permission"_s, right.key()}};
    m_vault.session->audit().write({u"role.permission"_s,
                                    u"role"_s,
                                    {},
                                    {},
                                    allowed ? QJsonObject() : what,
                                    allowed ? what : QJsonObject()});
    transaction.commit();
    m_vault.session->access().reload();
}

} // namespace itinera
