// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/session/access.h"
#include "core/session/audit.h"
#include "core/session/drafts.h"
#include "core/session/sealing.h"
#include "core/storage/database.h"
#include <QSqlDatabase>
#include <QString>
#include <QUuid>
#include <vector>

namespace itinera {

class Change;

struct Member {
    MemberId id;
    QUuid uuid;
    QString name;
};

/// What a page or a store works with: the open vault's database, who is working, the clock.
/// Handed through constructors; lives as long as the vault is open.
class Session {
public:
    Session(const QSqlDatabase &db, Member member, const Clock &clock, Random &random,
            const Declared &declared, SecureBytes auditKey, Identity identity, PublicKeys keys);

    const QSqlDatabase &db() const { return m_db; }
    const Member &member() const { return m_member; }
    const Clock &clock() const { return m_clock; }
    Random &random() { return m_random; }
    const Access &access() const { return m_access; } ///< What she may see and do; every store asks it.
    /// Writes into the audit trail that her roles did not allow something.
    void noteRefusal(const QString &permission);
    Access &access() { return m_access; }
    AuditTrail &audit() { return m_audit; }
    Sealing &sealing() { return m_sealing; }
    Drafts &drafts() { return m_drafts; }

    /// Tells when all that was written until now is on the disk, and false where the disk failed: perhaps at
    /// once, perhaps later and from another thread (DESIGN, "Durability").
    void whenKept(Syncer::Told told) const;
    bool syncsBehind() const { return m_database && m_database->syncer(); } ///< So it may be later.
    void keptBy(const Database &database) { m_database = &database; }

    std::vector<Member> members() const;   ///< All who are or were members, by name.
    QString memberName(MemberId id) const; ///< Empty where there is none.
    /// Writes down a colleague by name, a caseworker of the first team, for cases that are hers. It gives her
    /// no key: she cannot open the vault by this. Throws Refused.
    Member addColleague(const QString &name);
    bool isDemo() const; ///< The caseload is invented, and every page says so.

    QString setting(const QString &key, const QString &fallback = {}) const; ///< This member's setting.
    void setSetting(const QString &key, const QString &value);

private:
    friend class Change;
    Change *m_change = nullptr; ///< The innermost that is under way.
    QSqlDatabase m_db;
    const Database *m_database = nullptr;
    Member m_member;
    const Clock &m_clock;
    Random &m_random;
    Access m_access;
    AuditTrail m_audit;
    Sealing m_sealing;
    Drafts m_drafts;
};

} // namespace itinera
