// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/recoverycode.h"
#include "core/storage/sql.h"
#include "core/vault/vault.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct MembersText {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

QString nothingChanged()
{
    return MembersText::tr("Nothing was changed.");
}

bool sameName(const QString &a, const QString &b)
{
    const auto folded = [](const QString &name) {
        return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    return folded(a) == folded(b);
}

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
        if (const auto role = roleFromStored(sql.text(0)))
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
            .bind(u":r"_s, QVariant(stored(role)))
            .run();
}

void dropBoxes(const QSqlDatabase &db, const QByteArray &publicKey)
{
    Sql(db, u"DELETE FROM sealed_box WHERE public_key = :p"_s).bind(u":p"_s, QVariant(publicKey)).run();
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
    return StoredMember{{MemberId(sql.integer(0)), sql.uuid(1), sql.text(2)}, !sql.isNull(3)};
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

/// The key file as it was, in case the new one cannot be written: what is in memory must not run ahead of
/// what is on disk.
class KeysUndo {
public:
    KeysUndo(MembersKeys &keys, KeysBody &body)
        : m_keys(keys), m_body(body), m_oldKeys(keys), m_oldMembers(body.members),
          m_oldRecovery(body.recoveryKey), m_oldOpens(body.recoveryOpensSealed)
    {
    }
    ~KeysUndo()
    {
        if (m_done)
            return;
        m_keys = m_oldKeys;
        m_body.members = m_oldMembers;
        m_body.recoveryKey = m_oldRecovery;
        m_body.recoveryOpensSealed = m_oldOpens;
    }
    KeysUndo(const KeysUndo &) = delete;
    KeysUndo &operator=(const KeysUndo &) = delete;
    void done() { m_done = true; }

private:
    MembersKeys &m_keys;
    KeysBody &m_body;
    MembersKeys m_oldKeys;
    QList<KeyMember> m_oldMembers;
    QByteArray m_oldRecovery;
    bool m_oldOpens;
    bool m_done = false;
};

} // namespace

PublicKeys Vault::publicKeys() const
{
    PublicKeys keys;
    for (const KeyMember &member : m_body.members) {
        if (!member.temporary)
            keys.members.insert(member.uuid, member.publicKey);
    }
    if (m_body.recoveryOpensSealed)
        keys.recovery = m_body.recoveryKey;
    return keys;
}

std::vector<MembersKeys::VaultKey> Vault::currentKey() const
{
    demandKeysSettled();
    std::vector<MembersKeys::VaultKey> keys;
    keys.push_back({m_vaultKey.id, m_vaultKey.key.clone()});
    return keys;
}

KeyMember *Vault::keyMember(const QUuid &uuid)
{
    for (KeyMember &member : m_body.members) {
        if (member.uuid == uuid)
            return &member;
    }
    return nullptr;
}

void Vault::demandGood(const SecureBytes &passphrase, const QString &name) const
{
    const PassphraseQuality quality =
        judgePassphrase(passphrase, {name, QFileInfo(m_path).completeBaseName()});
    if (!quality.enough)
        throw Refused(MembersText::tr("This passphrase is too easy to guess."), nothingChanged(),
                      quality.reason);
}

void Vault::demandAdministratorBeside(MemberId id) const
{
    for (const MemberState &state : members()) {
        if (state.member.id != id && state.canOpen && !state.leftAt.isValid() &&
            state.roles.contains(Role::Administrator))
            return;
    }
    throw Refused(MembersText::tr("She is the only administrator who can open this vault."), nothingChanged(),
                  MembersText::tr("Make another member an administrator first."));
}

std::vector<MemberState> Vault::members() const
{
    const QSqlDatabase &db = m_session->db();
    std::vector<MemberState> all;
    {
        Sql sql(db, u"SELECT id, uuid, name, left_at FROM member ORDER BY left_at IS NOT NULL, name"_s);
        while (sql.next())
            all.push_back(
                {{MemberId(sql.integer(0)), sql.uuid(1), sql.text(2)}, {}, false, false, sql.instant(3)});
    }
    for (MemberState &state : all) {
        state.roles = rolesOf(db, state.member.id);
        for (const KeyMember &key : m_body.members) {
            if (key.uuid == state.member.uuid) {
                state.canOpen = true;
                state.temporary = key.temporary;
            }
        }
    }
    return all;
}

bool Vault::mustChangePassphrase() const
{
    for (const KeyMember &key : m_body.members) {
        if (key.uuid == m_session->member().uuid)
            return key.temporary;
    }
    return false;
}

Member Vault::addMember(const QString &name, const SecureBytes &temporaryPassphrase, const QSet<Role> &roles)
{
    m_session->access().demand(right::ManageMembers);
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
    demandGood(temporaryPassphrase, clean);
    const QSqlDatabase &db = m_session->db();
    Transaction transaction(db);
    Member member{{}, m_session->random().uuid(), clean};
    if (known) {
        member = known->member;
    } else {
        Sql sql(db, u"INSERT INTO member(uuid, name, created_at) VALUES (:u, :n, :t)"_s);
        sql.bind(u":u"_s, member.uuid)
            .bind(u":n"_s, QVariant(clean))
            .bind(u":t"_s, QVariant(m_session->clock().nowMs()))
            .run();
        member.id = MemberId(sql.lastInsertId());
        Sql(db, u"INSERT INTO team_member(team_id, member_id) SELECT MIN(id), :m FROM team"_s)
            .bind(u":m"_s, member.id)
            .run();
    }
    storeRoles(db, member.id, roles);
    Access::refresh(db);
    m_session->audit().write({u"member.add"_s,
                              u"member"_s,
                              member.uuid,
                              {},
                              {},
                              {{u"name"_s, member.name}, {u"roles"_s, namesOf(roles)}}});
    // The database first: a member without a key is only a colleague; a key without a member would be worse.
    transaction.commit();
    KeysUndo undo(*m_keys, m_body);
    const QByteArray publicKey = m_keys->addSlot(MembersKeys::SlotKind::Member, member.name,
                                                 temporaryPassphrase, m_environment.cost, currentKey());
    m_body.members.append({member.uuid, member.name, publicKey, true});
    m_body.auditHead = m_session->audit().head();
    writeKeys();
    undo.done();
    m_session->sealing().setKeys(publicKeys());
    return member;
}

void Vault::resetPassphrase(MemberId id, const SecureBytes &temporaryPassphrase)
{
    m_session->access().demand(right::ManageMembers);
    const StoredMember member = demandMember(m_session->db(), id);
    KeyMember *key = keyMember(member.member.uuid);
    if (!key || id == m_session->member().id) {
        throw Refused(
            MembersText::tr("There is no passphrase of hers to replace."), nothingChanged(),
            MembersText::tr("Give a colleague a key with “Add a member”; change your own passphrase "
                            "under “Your passphrase”."));
    }
    demandGood(temporaryPassphrase, member.member.name);
    KeysUndo undo(*m_keys, m_body);
    const QByteArray old = key->publicKey;
    key->publicKey = m_keys->addSlot(MembersKeys::SlotKind::Member, member.member.name, temporaryPassphrase,
                                     m_environment.cost, currentKey());
    key->temporary = true;
    m_keys->removeSlot(old);
    Transaction transaction(m_session->db());
    m_session->audit().write({u"member.reset"_s, u"member"_s, member.member.uuid, {}, {}, {}});
    // The boxes for the key pair that is gone open for nobody; others keep theirs.
    dropBoxes(m_session->db(), old);
    transaction.commit();
    m_body.auditHead = m_session->audit().head();
    writeKeys();
    undo.done();
    m_session->sealing().setKeys(publicKeys());
}

void Vault::changePassphrase(const SecureBytes &old, const SecureBytes &fresh)
{
    const Member &me = m_session->member();
    const auto proof = m_keys->unlock(me.name, old);
    if (!proof || proof->publicKey != m_session->sealing().publicKey()) {
        throw VaultError(VaultError::Fault::WrongPassphrase,
                         MembersText::tr("The passphrase you have now was not typed rightly."),
                         nothingChanged(), MembersText::tr("Type it as you typed it to open the vault."));
    }
    demandGood(fresh, me.name);
    if (old.equals(fresh)) {
        throw Refused(MembersText::tr("This is the passphrase you have already."), nothingChanged(),
                      MembersText::tr("Choose another one."));
    }
    KeysUndo undo(*m_keys, m_body);
    const QByteArray before = proof->publicKey;
    const QByteArray after =
        m_keys->addSlot(MembersKeys::SlotKind::Member, me.name, fresh, m_environment.cost, currentKey());
    // What is sealed for her opens with both key pairs until the key file names the new one alone.
    m_session->sealing().addBoxesFor(after);
    m_session->audit().write({u"member.passphrase"_s, u"member"_s, me.uuid, {}, {}, {}});
    KeyMember *key = keyMember(me.uuid);
    key->publicKey = after;
    key->temporary = false;
    m_keys->removeSlot(before);
    m_body.auditHead = m_session->audit().head();
    writeKeys();
    undo.done();
    const auto opened = m_keys->unlock(me.name, fresh);
    const std::vector<SealedDraft> drafts = sealedDrafts(*m_session);
    m_session->sealing().setIdentity({opened->publicKey, opened->secretKey.clone()});
    for (const SealedDraft &draft : drafts)
        m_session->drafts().keep(draft.form, draft.field, m_session->sealing().sealForMe(draft.text));
    m_session->sealing().setKeys(publicKeys());
    dropBoxes(m_session->db(), before);
    m_session->sealing().tidy();
}

void Vault::removeMember(MemberId id)
{
    m_session->access().demand(right::ManageMembers);
    const StoredMember member = demandMember(m_session->db(), id);
    demandAdministratorBeside(id);
    if (id == m_session->member().id) {
        throw Refused(MembersText::tr("You cannot remove yourself."), nothingChanged(),
                      MembersText::tr("Another administrator can."));
    }
    const QSqlDatabase &db = m_session->db();
    Transaction transaction(db);
    m_session->sealing().takeBackEverywhere(member.member.uuid);
    Sql(db, u"UPDATE member SET left_at = :t WHERE id = :m"_s)
        .bind(u":t"_s, QVariant(m_session->clock().nowMs()))
        .bind(u":m"_s, id)
        .run();
    m_session->audit().write(
        {u"member.remove"_s, u"member"_s, member.member.uuid, {}, {{u"name"_s, member.member.name}}, {}});
    transaction.commit();
    KeysUndo undo(*m_keys, m_body);
    if (const KeyMember *key = keyMember(member.member.uuid)) {
        const QByteArray publicKey = key->publicKey;
        m_keys->removeSlot(publicKey);
        m_body.members.removeIf([&](const KeyMember &one) { return one.uuid == member.member.uuid; });
    }
    m_body.auditHead = m_session->audit().head();
    writeKeys();
    undo.done();
    writeKeys(); // the version before, kept beside it, would still open for her
    m_session->sealing().setKeys(publicKeys());
}

void Vault::setRoles(MemberId id, const QSet<Role> &roles)
{
    m_session->access().demand(right::ManageMembers);
    const StoredMember member = demandMember(m_session->db(), id);
    const QSqlDatabase &db = m_session->db();
    const QSet<Role> before = rolesOf(db, id);
    if (before == roles)
        return;
    if (before.contains(Role::Administrator) && !roles.contains(Role::Administrator))
        demandAdministratorBeside(id);
    Transaction transaction(db);
    storeRoles(db, id, roles);
    Access::refresh(db);
    m_session->audit().write({u"member.roles"_s,
                              u"member"_s,
                              member.member.uuid,
                              {},
                              {{u"roles"_s, namesOf(before)}},
                              {{u"roles"_s, namesOf(roles)}}});
    transaction.commit();
    m_session->access().reload();
}

QSet<Right> Vault::rightsOf(Role role) const
{
    QSet<Right> allowed;
    Sql sql(m_session->db(), u"SELECT permission FROM role_permission WHERE role = :r"_s);
    sql.bind(u":r"_s, QVariant(stored(role)));
    while (sql.next()) {
        const auto known = std::ranges::find_if(
            m_environment.declared().rights,
            [key = sql.text(0)](const DeclaredRight &one) { return one.right.key() == key; });
        if (known != m_environment.declared().rights.end())
            allowed.insert(known->right);
    }
    return allowed;
}

void Vault::setRight(Role role, Right right, bool allowed)
{
    m_session->access().demand(right::ManageMembers);
    if (role == Role::Administrator && right == right::ManageMembers && !allowed) {
        throw Refused(MembersText::tr("Administrators always manage the members."), nothingChanged(),
                      MembersText::tr("Without it nobody could change this page any more."));
    }
    const bool before = rightsOf(role).contains(right);
    if (before == allowed)
        return;
    const QSqlDatabase &db = m_session->db();
    Transaction transaction(db);
    Sql(db, allowed ? u"INSERT INTO role_permission(role, permission) VALUES (:r, :p)"_s
                    : u"DELETE FROM role_permission WHERE role = :r AND permission = :p"_s)
        .bind(u":r"_s, QVariant(stored(role)))
        .bind(u":p"_s, QVariant(right.key()))
        .run();
    const QJsonObject what{{u"role"_s, stored(role)}, {u"permission"_s, right.key()}};
    m_session->audit().write({u"role.permission"_s,
                              u"role"_s,
                              {},
                              {},
                              allowed ? QJsonObject() : what,
                              allowed ? what : QJsonObject()});
    transaction.commit();
    m_session->access().reload();
}

QString Vault::makeRecoveryCode(std::optional<bool> opensSealed)
{
    m_session->access().demand(right::ManageMembers);
    const bool first = m_body.recoveryKey.isEmpty();
    if (!first && opensSealed && *opensSealed != m_body.recoveryOpensSealed) {
        throw Refused(
            MembersText::tr("Whether the recovery code opens sealed notes was chosen when it was first "
                            "made, and those who wrote notes relied on it."),
            nothingChanged(), MembersText::tr("Make the new code without changing this."));
    }
    QString code = recoverycode::make();
    KeysUndo undo(*m_keys, m_body);
    const QByteArray old = m_body.recoveryKey;
    if (first)
        m_body.recoveryOpensSealed = opensSealed.value_or(false);
    else
        m_keys->removeSlot(old);
    m_body.recoveryKey = m_keys->addSlot(MembersKeys::SlotKind::Recovery, QString(), recoverycode::read(code),
                                         m_environment.cost, currentKey());
    m_session->audit().write(
        {u"recovery.new"_s, u"vault"_s, {}, {}, {}, {{u"opensSealed"_s, m_body.recoveryOpensSealed}}});
    m_body.auditHead = m_session->audit().head();
    writeKeys();
    undo.done();
    if (!first)
        dropBoxes(m_session->db(), old);
    m_session->sealing().setKeys(publicKeys());
    m_session->sealing().tidy();
    return code;
}

std::unique_ptr<Vault> Vault::recover(const QString &path, const QString &code, const QString &memberName,
                                      const SecureBytes &newPassphrase, const VaultEnvironment &environment)
{
    const SecureBytes secret = recoverycode::read(code);
    MembersKeys::Unlocked opened;
    std::unique_ptr<Vault> vault = namingBackups(path, [&] {
        return unlocked(path, QString(), secret, MembersKeys::SlotKind::Recovery, environment, opened);
    });
    KeyMember *key = nullptr;
    QStringList names;
    for (KeyMember &member : vault->m_body.members) {
        names << member.name;
        if (sameName(member.name, memberName))
            key = &member;
    }
    if (!key) {
        throw NotFound(MembersText::tr("No member of this vault has this name."), nothingChanged(),
                       MembersText::tr("The members are: %1.").arg(QLocale().createSeparatedList(names)));
    }
    vault->demandGood(newPassphrase, key->name);
    const QSqlDatabase db = vault->m_database->handle();
    const QByteArray before = key->publicKey;
    const QString name = key->name;
    key->publicKey = vault->m_keys->addSlot(MembersKeys::SlotKind::Member, name, newPassphrase,
                                            environment.cost, vault->currentKey());
    key->temporary = false;
    vault->m_keys->removeSlot(before);
    int given = 0;
    if (vault->m_body.recoveryOpensSealed) {
        QList<CaseId> entitled;
        Sql sql(db,
                u"SELECT c.case_id FROM case_circle c JOIN member m ON m.id = c.member_id AND m.uuid = :u "
                "JOIN member_role r ON r.member_id = m.id JOIN role_permission p ON p.role = r.role AND "
                "p.permission = 'sessions.write'"_s);
        sql.bind(u":u"_s, key->uuid);
        while (sql.next())
            entitled << CaseId(sql.integer(0));
        given = Sealing::giveFromRecovery(db, {opened.publicKey, opened.secretKey.clone()}, {before},
                                          key->publicKey, entitled);
    }
    vault->writeKeys();
    const auto fresh = vault->m_keys->unlock(name, newPassphrase);
    vault->start(*fresh);
    dropBoxes(db, before);
    Session &session = vault->session();
    session.audit().write(
        {u"recovery.use"_s, u"member"_s, session.member().uuid, {}, {}, {{u"sealedKeys"_s, given}}});
    vault->noteAuditHead();
    return vault;
}

void Vault::rekey()
{
    m_session->access().demand(right::ManageMembers);
    demandKeysSettled();
    if (m_backups.use_count() > 1) {
        throw Refused(MembersText::tr("A backup is being made, which needs the key that the vault has now."),
                      nothingChanged(), MembersText::tr("Wait until it is done, or cancel it."));
    }
    m_session->audit().write({u"vault.rekey"_s, u"vault"_s, {}, {}, {}, {}});
    m_database->checkpoint();
    MembersKeys::VaultKey fresh{SecureBytes::random(8).view().toByteArray(), SecureBytes::random(32)};
    {
        // Still sealed under the old key, opening both: whatever happens from here on, one of them fits.
        KeysUndo undo(*m_keys, m_body);
        m_keys->addVaultKey(fresh);
        m_body.auditHead = m_session->audit().head();
        writeKeys();
        undo.done();
    }
    bool underFresh = true;
    std::exception_ptr failure;
    try {
        m_database->rekey(fresh.key);
    } catch (const Error &) {
        failure = std::current_exception();
        // It may have come to pass all the same, or not: the file itself tells, once it is safely on the
        // disk.
        underFresh = settlesUnder(fresh.key);
        if (!underFresh && !settlesUnder(m_vaultKey.key)) {
            m_keysUnsettled = true;
            std::rethrow_exception(failure);
        }
    }
    m_keys->dropVaultKey(underFresh ? m_vaultKey.id : fresh.id);
    if (underFresh)
        m_vaultKey = std::move(fresh);
    m_body.databaseSalt = databaseSalt(databaseFile());
    writeKeys();
    // The version before opens with the old key: a removed member's copy of it must not be the newest one
    // here.
    writeKeys();
    if (!underFresh)
        std::rethrow_exception(failure);
}

bool Vault::settlesUnder(const SecureBytes &key)
{
    try {
        m_database->reopen(key.clone());
        return m_database->checkpoint();
    } catch (const Error &) {
        return false;
    }
}

void Vault::demandKeysSettled() const
{
    if (m_keysUnsettled) {
        throw Refused(
            MembersText::tr("A new key for the vault was begun and is not finished."),
            MembersText::tr("Nothing was lost: either key opens the vault."),
            MembersText::tr("Make room on the disk, close the vault and open it again; it finishes by "
                            "itself."));
    }
}

void Vault::finishRekey(const MembersKeys::Unlocked &opened, bool underSecond)
{
    // The pages under the new key may still stand in the write-ahead log alone; before the other key is
    // dropped they are put into the file.
    if (!m_database->checkpoint()) {
        m_keysUnsettled = true;
        return;
    }
    const MembersKeys::VaultKey &kept = opened.vaultKeys[underSecond ? 1 : 0];
    m_keys->dropVaultKey(opened.vaultKeys[underSecond ? 0 : 1].id);
    m_vaultKey = {kept.id, kept.key.clone()};
    m_body.databaseSalt = databaseSalt(databaseFile());
    writeKeys();
}

void Vault::gatherNews(const Attempts &attempts)
{
    const QSqlDatabase &db = m_session->db();
    const auto when = [](const QDateTime &at) {
        return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    if (attempts.count > 0) {
        m_news << MembersText::tr(
                      "Before you, %n wrong passphrase(s) were tried at this vault, the last on %1. If "
                      "that was nobody you know, tell your team lead.",
                      nullptr, attempts.count)
                      .arg(when(attempts.last));
    }
    const qint64 last = m_session->audit().head().length;
    const qint64 seen = m_session->setting(u"news.seen"_s, QString::number(last)).toLongLong();
    {
        Sql sql(
            db,
            u"SELECT action, at, member_id FROM audit WHERE number > :n AND (member_id <> :m OR action = "
            u"'backup.restore') "
            "AND action IN ('recovery.use', 'recovery.new', 'vault.rekey', 'backup.restore') ORDER BY number"_s);
        sql.bind(u":n"_s, QVariant(seen)).bind(u":m"_s, m_session->member().id);
        while (sql.next()) {
            const QString action = sql.text(0);
            const QString at = when(sql.instant(1));
            const QString who = m_session->memberName(MemberId(sql.integer(2)));
            m_news
                << (action == u"recovery.use"_s
                        ? MembersText::tr("The recovery code was used on %1 to let %2 in again.").arg(at, who)
                    : action == u"recovery.new"_s
                        ? MembersText::tr(
                              "%2 made a new recovery code on %1. Papers with an older one are void.")
                              .arg(at, who)
                    : action == u"vault.rekey"_s
                        ? MembersText::tr(
                              "%2 gave the vault a new key on %1. Older backups still open with the "
                              "passphrases of their day.")
                              .arg(at, who)
                        : MembersText::tr(
                              "A backup was put in the place of this vault; on %1 %2 was the first to "
                              "open it. What was written after that backup is in the vault that was "
                              "set aside.")
                              .arg(at, who));
        }
    }
    m_session->setSetting(u"news.seen"_s, QString::number(last));
}

} // namespace itinera
