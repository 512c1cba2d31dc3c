// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crypto/passphrase.h"
#include "core/lists/codelist.h"
#include "core/subjects.h"
#include "core/vault/vault.h"
#include <QTemporaryDir>
#include <memory>

namespace itinera::test {

/// A passphrase that is good enough for the judge.
inline const QString GoodPassphrase = QStringLiteral("amber kettle frontier lullaby seventeen");

/// A guess at this costs next to nothing; only tests may have it.
inline constexpr KdfCost CheapCost{1, 8192};

/// A real encrypted vault in a temporary folder, opened by "Marta Soler", on 2 March 2026.
struct VaultFixture {
    VaultFixture()
    {
        env.clock = &clock;
        env.random = &random;
        env.program = QStringLiteral("test");
        env.cost = CheapCost;
        env.subjects = &declaredBySubjects();
        vault = Vault::create(path(), name, passphraseFromText(GoodPassphrase), env);
    }
    ~VaultFixture()
    {
        vault.reset();
        Vault::waitForClosing(); // before its folder goes
    }
    QString path() const { return folder.filePath(QStringLiteral("office.itinera")); }
    Session &session() { return vault->session(); }
    /// Closes the vault and opens it again, as after a lock.
    void reopen()
    {
        vault.reset();
        vault = Vault::open(path(), name, passphraseFromText(GoodPassphrase), env);
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 3, 2)};
    SeededRandom random{20260302};
    QString name = QStringLiteral("Marta Soler");
    VaultEnvironment env;
    std::unique_ptr<Vault> vault;
};

} // namespace itinera::test
