// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery.h"
#include "core/base/error.h"
#include "core/crypto/recoverycode.h"
#include "core/storage/sql.h"
#include "core/vault/opening.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace vaultfiles;

namespace {

struct MembersText {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

} // namespace

RecoveryCode::RecoveryCode(Vault &vault) : m_vault(vault.inside()) {}

bool RecoveryCode::exists() const
{
    return !m_vault.body.recoveryKey.isEmpty();
}

bool RecoveryCode::opensSealed() const
{
    return m_vault.body.recoveryOpensSealed;
}

QString RecoveryCode::make(std::optional<bool> opensSealed)
{
    m_vault.session->access().demand(right::ManageMembers);
    const bool first = m_vault.body.recoveryKey.isEmpty();
    if (!first && opensSealed && *opensSealed != m_vault.body.recoveryOpensSealed) {
        throw Refused(
            MembersText::tr("Whether the recovery code opens sealed notes was chosen when it was first "
                            "made, and those who wrote notes relied on it."),
            nothingChanged(), MembersText::tr("Make the new code without changing this."));
    }
    QString code = recoverycode::make();
    KeysUndo undo(m_vault);
    const QByteArray old = m_vault.body.recoveryKey;
    if (first)
        m_vault.body.recoveryOpensSealed = opensSealed.value_or(false);
    else
        m_vault.keys->removeSlot(old);
    m_vault.body.recoveryKey =
        m_vault.keys->addSlot(MembersKeys::SlotKind::Recovery, QString(), recoverycode::read(code),
                              m_vault.environment.slotCost(), m_vault.currentKey());
    m_vault.session->audit().write(
        {u"recovery.new"_s, u"vault"_s, {}, {}, {}, {{u"opensSealed"_s, m_vault.body.recoveryOpensSealed}}});
    m_vault.body.auditHead = m_vault.session->audit().head();
    m_vault.writeKeys();
    undo.done();
    if (!first)
        sealedboxes::takeAll(m_vault.session->db(), old);
    m_vault.session->sealing().setKeys(m_vault.publicKeys());
    return code;
}

std::unique_ptr<OpenVault> recoverVault(const QString &path, const QString &code, const QString &memberName,
                                        const SecureBytes &newPassphrase, const VaultEnvironment &environment)
{
    const SecureBytes secret = recoverycode::read(code);
    MembersKeys::Unlocked opened;
    std::unique_ptr<OpenVault> vault = opening::namingBackups(path, [&] {
        return opening::unlocked(path, QString(), secret, MembersKeys::SlotKind::Recovery, environment,
                                 opened);
    });
    KeyMember *key = nullptr;
    QStringList names;
    for (KeyMember &member : vault->body.members) {
        names << member.name;
        if (sameName(member.name, memberName))
            key = &member;
    }
    if (!key) {
        throw NotFound(MembersText::tr("No member of this vault has this name."), nothingChanged(),
                       MembersText::tr("The members are: %1.").arg(QLocale().createSeparatedList(names)));
    }
    vault->demandGood(newPassphrase, key->name);
    const QSqlDatabase db = vault->database->handle();
    const QByteArray before = key->publicKey;
    const QString name = key->name;
    key->publicKey = vault->keys->addSlot(MembersKeys::SlotKind::Member, name, newPassphrase,
                                          environment.slotCost(), vault->currentKey());
    key->temporary = false;
    vault->keys->removeSlot(before);
    int given = 0;
    if (vault->body.recoveryOpensSealed) {
        given = sealedboxes::giveFromRecovery(db, {opened.publicKey, opened.secretKey.clone()}, before,
                                              key->publicKey);
    }
    vault->writeKeys();
    const auto fresh = vault->keys->unlock(name, newPassphrase);
    opening::start(*vault, *fresh);
    sealedboxes::takeAll(db, before);
    Session &session = *vault->session;
    session.audit().write(
        {u"recovery.use"_s, u"member"_s, session.member().uuid, {}, {}, {{u"sealedKeys"_s, given}}});
    vault->noteAuditHead();
    return vault;
}

} // namespace itinera
