// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rekey.h"
#include "core/base/error.h"
#include "core/vault/openvault.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace vaultfiles;

namespace {

struct MembersText {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

} // namespace

Rekey::Rekey(Vault &vault) : m_vault(vault.inside()) {}

void Rekey::demandPossible() const
{
    m_vault.session->access().demand(right::ManageMembers);
    m_vault.demandKeysSettled();
    if (m_vault.backups.use_count() > 1) {
        throw Refused(MembersText::tr("A backup is being made, which needs the key that the vault has now."),
                      nothingChanged(), MembersText::tr("Wait until it is done, or cancel it."));
    }
}

void Rekey::run()
{
    demandPossible();
    m_vault.session->audit().write({u"vault.rekey"_s, u"vault"_s, {}, {}, {}, {}});
    m_vault.database->checkpoint();
    MembersKeys::VaultKey fresh{SecureBytes::random(8).view().toByteArray(), SecureBytes::random(32)};
    {
        // Still sealed under the old key, opening both: whatever happens from here on, one of them fits.
        KeysUndo undo(m_vault);
        m_vault.dropStrangeSlots();
        m_vault.body.rekeyDue = true;
        m_vault.keys->addVaultKey(fresh);
        m_vault.body.auditHead = m_vault.session->audit().head();
        m_vault.writeKeys();
        undo.done();
    }
    bool underFresh = true;
    std::exception_ptr failure;
    try {
        m_vault.database->rekey(fresh.key);
    } catch (const Error &) {
        failure = std::current_exception();
        // It may have come to pass all the same, or not: the file itself tells, once it is safely on the
        // disk.
        underFresh = settlesUnder(fresh.key);
        if (!underFresh && !settlesUnder(m_vault.vaultKey.key)) {
            m_vault.keysUnsettled = true; // each commit is on the disk when it returns until it is settled
            std::rethrow_exception(failure);
        }
    }
    m_vault.keys->dropVaultKey(underFresh ? m_vault.vaultKey.id : fresh.id);
    if (underFresh)
        m_vault.vaultKey = std::move(fresh);
    m_vault.body.databaseSalt = m_vault.database->salt();
    if (underFresh) {
        m_vault.dropEarlyBackups();
        m_vault.body.rekeyDue = false;
    }
    m_vault.writeKeys();
    // The version before opens with the old key: a removed member's copy of it must not be the newest one
    // here.
    m_vault.writeKeys();
    m_vault.syncBehind();
    if (!underFresh)
        std::rethrow_exception(failure);
}

bool Rekey::settlesUnder(const SecureBytes &key)
{
    try {
        m_vault.database->reopen(key.clone());
        return m_vault.database->checkpoint();
    } catch (const Error &) {
        return false;
    }
}

void Rekey::finish(OpenVault &vault, const MembersKeys::Unlocked &opened, bool underSecond)
{
    // The pages under the new key may still stand in the write-ahead log alone; before the other key is
    // dropped they are put into the file.
    if (!vault.database->checkpoint()) {
        vault.keysUnsettled = true;
        return;
    }
    const MembersKeys::VaultKey &kept = opened.vaultKeys[underSecond ? 1 : 0];
    vault.keys->dropVaultKey(opened.vaultKeys[underSecond ? 0 : 1].id);
    vault.vaultKey = {kept.id, kept.key.clone()};
    vault.body.databaseSalt = vault.database->salt();
    if (underSecond) {
        vault.dropEarlyBackups();
        vault.body.rekeyDue = false;
    }
    vault.writeKeys();
    vault.writeKeys(); // the version before opens with the old key
}

} // namespace itinera
