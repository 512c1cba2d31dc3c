// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include "core/vault/closing.h"
#include "core/vault/creation.h"
#include "core/vault/opening.h"
#include "core/vault/openvault.h"
#include "core/vault/recovery.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace

const Declared &VaultEnvironment::declared() const
{
    static const Declared nothing;
    return subjects ? *subjects : nothing;
}

void Vault::waitForClosing()
{
    closing::waitForAll();
}

QString Vault::withEnding(const QString &path)
{
    QString clean = QDir::cleanPath(path);
    return clean.endsWith(u".itinera"_s) ? clean : clean + u".itinera"_s;
}

bool Vault::looksLikeVault(const QString &path)
{
    return QFileInfo::exists(path + u"/casework.db"_s) || QFileInfo::exists(path + u"/members.keys"_s);
}

Vault::Vault(std::unique_ptr<OpenVault> inside) : m_inside(std::move(inside)) {}

Vault::~Vault() = default;

std::unique_ptr<Vault> Vault::create(const QString &path, const QString &memberName,
                                     const SecureBytes &passphrase, const VaultEnvironment &environment,
                                     bool demo)
{
    const QString target = withEnding(path);
    createVault(target, memberName, passphrase, environment, demo);
    return open(target, memberName.simplified(), passphrase, environment);
}

std::unique_ptr<Vault> Vault::open(const QString &path, const QString &memberName,
                                   const SecureBytes &passphrase, const VaultEnvironment &environment)
{
    return std::unique_ptr<Vault>(new Vault(opening::namingBackups(path, [&] {
        MembersKeys::Unlocked opened;
        std::unique_ptr<OpenVault> vault = opening::unlocked(
            path, memberName, passphrase, MembersKeys::SlotKind::Member, environment, opened);
        opening::start(*vault, opened);
        return vault;
    })));
}

std::unique_ptr<Vault> Vault::recover(const QString &path, const QString &code, const QString &memberName,
                                      const SecureBytes &newPassphrase, const VaultEnvironment &environment)
{
    return std::unique_ptr<Vault>(
        new Vault(recoverVault(path, code, memberName, newPassphrase, environment)));
}

Session &Vault::session()
{
    return *m_inside->session;
}

Database &Vault::database()
{
    return *m_inside->database;
}

const QString &Vault::path() const
{
    return m_inside->path;
}

const QString &Vault::warning() const
{
    return m_inside->warning;
}

const QStringList &Vault::news() const
{
    return m_inside->news;
}

QUuid Vault::vaultId() const
{
    return m_inside->keys->vaultId();
}

void Vault::noteAuditHead()
{
    m_inside->noteAuditHead();
}

QStringList Vault::check(bool deep)
{
    try {
        // The pages are looked at as they stand in the file: what the log has of them in a newer form goes
        // there.
        m_inside->database->checkpoint();
    } catch (const StorageError &) {
        deep = true; // what is wrong is found below, in the file
    }
    QStringList faults = m_inside->database->check(deep);
    if (!m_inside->warning.isEmpty())
        faults << m_inside->warning;
    try {
        const AuditCheck audit = m_inside->session->audit().check(m_inside->body.auditHead);
        if (!audit.clean)
            faults << audit.reason;
    } catch (const StorageError &error) {
        faults << error.happened();
    }
    try {
        faults << strangersInWords();
    } catch (const Error &error) {
        faults << error.happened();
    }
    return faults;
}

QStringList Vault::strangersInWords() const
{
    QStringList codes;
    for (const CaseId id : m_inside->session->sealing().withStrangers()) {
        Sql sql(m_inside->session->db(), u"SELECT code FROM case_file WHERE id = :c"_s);
        sql.bind(u":c"_s, id);
        codes << sql.first<QString>().value_or(QString());
    }
    if (codes.isEmpty())
        return {};
    return {VaultText::tr(
                "Sealed notes of %1 name a reader whom nobody who can read them let in: somebody changed "
                "the file, or it was so before this version. Look at “Who can read these notes” there.")
                .arg(codes.join(u", "_s))};
}

} // namespace itinera
