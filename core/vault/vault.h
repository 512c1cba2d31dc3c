// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/platform/filelock.h"
#include "core/vault/database.h"
#include "core/vault/memberskeys.h"
#include "core/vault/migrations.h"
#include "core/vault/session.h"
#include <functional>
#include <memory>

namespace itinera {

/// What a vault needs from the program around it.
struct VaultEnvironment {
    const Clock *clock = nullptr;
    Random *random = nullptr;
    QString program; ///< Told to a second program that finds the vault in use.
    KdfCost cost;    ///< For new slots.
    /// Fills a new database with what the subjects ship (code lists).
    std::function<void(const QSqlDatabase &)> seed;
    std::vector<Migration> migrations = shippedMigrations();
};

/// A folder NAME.itinera with casework.db and members.keys (DESIGN, "The vault").
class Vault {
public:
    /// Creates a vault with its first member and opens it. The folder appears complete or not at all.
    /// Throws Refused for a weak passphrase, InputError for a missing name, VaultError AlreadyExists,
    /// ReadOnly, DiskFull.
    static std::unique_ptr<Vault> create(const QString &path, const QString &memberName,
                                         const SecureBytes &passphrase, const VaultEnvironment &environment,
                                         bool demo = false);
    /// Opens a vault. Throws VaultError; nothing is overwritten then.
    static std::unique_ptr<Vault> open(const QString &path, const QString &memberName,
                                       const SecureBytes &passphrase, const VaultEnvironment &environment);
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    Session &session() { return *m_session; }
    Database &database() { return *m_database; }
    const QString &path() const { return m_path; }
    /// Something about the audit trail does not fit what members.keys knew at login; empty when all is well.
    const QString &warning() const { return m_warning; }

    /// Notes the end of the audit trail in members.keys. At login, lock, backup and close.
    void noteAuditHead();
    /// Everything that `check` looks at: pages, integrity, foreign keys, audit chain. What is wrong, in
    /// words; empty when all is well.
    QStringList check();

    /// The path with the ending that vaults have.
    static QString withEnding(const QString &path);
    static bool looksLikeVault(const QString &path);

private:
    Vault(QString path, const VaultEnvironment &environment);
    void lock(const SecureBytes &vaultKey, const QString &memberName);
    void start(const QUuid &memberUuid);
    QString keysFile() const { return m_path + QStringLiteral("/members.keys"); }
    QString databaseFile() const { return m_path + QStringLiteral("/casework.db"); }

    QString m_path;
    VaultEnvironment m_environment;
    FileLock m_lock;
    std::unique_ptr<MembersKeys> m_keys;
    MembersKeys::VaultKey m_vaultKey;
    KeysBody m_body;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Session> m_session;
    QString m_warning;
};

} // namespace itinera
