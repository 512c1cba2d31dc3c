// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/openvault.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/storage/sql.h"
#include "core/vault/closing.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace vaultfiles;

namespace {

struct MembersText {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

} // namespace

OpenVault::OpenVault(QString folder, const VaultEnvironment &from)
    : path(std::move(folder)), environment(from)
{
}

OpenVault::~OpenVault()
{
    if (started) {
        // Closing must not fail for the person: what matters is committed already.
        try {
            session->audit().write({u"vault.close"_s, u"member"_s, session->member().uuid, {}, {}, {}});
            noteAuditHead();
            if (!database->syncer())
                database->checkpoint();
        } catch (const Error &) {
            warning.clear();
        }
    }
    session.reset();
    std::unique_ptr<Syncer> syncer = Database::closeAllBut(std::move(database));
    if (syncer && environment.syncBehind == Syncer::Pace::Thread) {
        closing::behind(path, std::move(syncer), std::move(lock));
        return;
    }
    syncer.reset();
    closing::finish(path, lock);
}

void OpenVault::noteAuditHead()
{
    if (!warning.isEmpty())
        return;
    body.auditHead = session->audit().head();
    Syncer *syncer = database->syncer();
    // After one that could not be written behind, the next is written here, and says what is wrong.
    if (!syncer || keysBehindFailed->exchange(false)) {
        writeKeys();
        return;
    }
    keys->nextGeneration();
    syncer->barrier(
        [file = keysFile(), content = keys->serialise(vaultKey, body), failed = keysBehindFailed](bool kept) {
            if (!kept || writeDurably(file, content, file + u".previous"_s) != WriteResult::Done)
                failed->store(true);
        });
}

BackupJob OpenVault::backupJob(const QString &folder) const
{
    KeysBody copy;
    copy.members = body.members;
    copy.auditKey = body.auditKey.clone();
    copy.recoveryKey = body.recoveryKey;
    copy.recoveryOpensSealed = body.recoveryOpensSealed;
    return {path,
            folder,
            environment.clock->now().toLocalTime(),
            *keys,
            {vaultKey.id, vaultKey.key.clone()},
            std::move(copy),
            backups};
}

int OpenVault::dropStrangeSlots()
{
    QList<QByteArray> owned{body.recoveryKey};
    for (const KeyMember &member : std::as_const(body.members))
        owned << member.publicKey;
    return keys->keepOnly(owned);
}

void OpenVault::dropEarlyBackups() const
{
    const QStringList early = QDir(path).entryList({u"before-form*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : early)
        removeFolder(path + u'/' + name);
    if (!early.isEmpty())
        syncFolder(path);
}

void OpenVault::syncBehind()
{
    if (environment.syncBehind && logInFile)
        database->syncBehind(vaultKey.key.clone(), *environment.syncBehind);
}

void OpenVault::writeKeys()
{
    // It knows the end of the audit trail, which has to be on the disk before it.
    if (database && database->syncer() && !database->syncer()->wait())
        throw Syncer::failure();
    keys->nextGeneration();
    const WriteResult result =
        writeDurably(keysFile(), keys->serialise(vaultKey, body), keysFile() + u".previous"_s);
    if (result == WriteResult::Done || result == WriteResult::NotSynced)
        ++keysWritten;
    demandWritten(result, path);
}

PublicKeys OpenVault::publicKeys() const
{
    PublicKeys all;
    for (const KeyMember &member : body.members) {
        if (!member.temporary)
            all.members.insert(member.uuid, member.publicKey);
    }
    if (body.recoveryOpensSealed)
        all.recovery = body.recoveryKey;
    return all;
}

std::vector<MembersKeys::VaultKey> OpenVault::currentKey() const
{
    demandKeysSettled();
    std::vector<MembersKeys::VaultKey> all;
    all.push_back({vaultKey.id, vaultKey.key.clone()});
    return all;
}

KeyMember *OpenVault::keyMember(const QUuid &uuid)
{
    for (KeyMember &member : body.members) {
        if (member.uuid == uuid)
            return &member;
    }
    return nullptr;
}

void OpenVault::demandKeysSettled() const
{
    if (keysUnsettled) {
        throw Refused(
            MembersText::tr("A new key for the vault was begun and is not finished."),
            MembersText::tr("Nothing was lost: either key opens the vault."),
            MembersText::tr("Make room on the disk, close the vault and open it again; it finishes by "
                            "itself."));
    }
}

void OpenVault::demandGood(const SecureBytes &passphrase, const QString &name) const
{
    const PassphraseQuality quality = judgePassphrase(passphrase, {name, QFileInfo(path).completeBaseName()});
    if (!quality.enough)
        throw Refused(MembersText::tr("This passphrase is too easy to guess."), nothingChanged(),
                      quality.reason);
}

bool sameName(const QString &a, const QString &b)
{
    const auto folded = [](const QString &name) {
        return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    return folded(a) == folded(b);
}

KeysUndo::KeysUndo(OpenVault &vault)
    : m_vault(vault), m_oldKeys(*vault.keys), m_oldMembers(vault.body.members), m_oldDue(vault.body.rekeyDue),
      m_written(vault.keysWritten), m_oldRecovery(vault.body.recoveryKey),
      m_oldOpens(vault.body.recoveryOpensSealed)
{
}

KeysUndo::~KeysUndo()
{
    if (m_done || m_vault.keysWritten != m_written)
        return;
    m_vault.body.rekeyDue = m_oldDue;
    *m_vault.keys = m_oldKeys;
    m_vault.body.members = m_oldMembers;
    m_vault.body.recoveryKey = m_oldRecovery;
    m_vault.body.recoveryOpensSealed = m_oldOpens;
}

} // namespace itinera
