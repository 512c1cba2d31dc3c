// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/vault/memberadmin.h"
#include "tests/support/vaultfixture.h"

namespace itinera::test {

/// An office with several members on one laptop; each has her own passphrase and works in turn.
struct OfficeFixture : VaultFixture {
    static QString temporary(const QString &who)
    {
        return who.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" gravel orchid teapot ninety");
    }
    static QString own(const QString &who)
    {
        return who.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" walnut ferry blanket sixteen");
    }
    /// Adds a member, lets her choose her own passphrase, and goes back to whoever was at work.
    MemberId hire(const QString &who, const QSet<Role> &roles)
    {
        const QString before = at;
        switchTo(name);
        const MemberId id =
            MemberAdministration(*vault).addMember(who, passphraseFromText(temporary(who)), roles).id;
        vault.reset();
        vault = Vault::open(path(), who, passphraseFromText(temporary(who)), env);
        MemberAdministration(*vault).changePassphrase(passphraseFromText(temporary(who)),
                                                      passphraseFromText(own(who)));
        at = who;
        switchTo(before.isEmpty() ? name : before);
        return id;
    }
    void switchTo(const QString &who)
    {
        if (who == at || (at.isEmpty() && who == name))
            return;
        vault.reset();
        vault = Vault::open(path(), who, passphraseFromText(who == name ? GoodPassphrase : own(who)), env);
        at = who;
    }
    CaseId openCase(const QString &chosenName)
    {
        Case c;
        c.chosenName = chosenName;
        return CaseStore(session()).create(c).id;
    }
    QString at; ///< Who is at work; empty: who made the vault.
};

} // namespace itinera::test
