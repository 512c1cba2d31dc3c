// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/crypto/securebytes.h"
#include "core/session/access.h"
#include <QJsonObject>
#include <QSqlDatabase>
#include <QUuid>
#include <optional>
#include <vector>

namespace itinera {

/// What happened to which record. `before` and `after` hold only the fields that changed.
struct AuditRecord {
    QString action;  ///< "vault.open", "case.create", "case.change", "case.view", "risk.sign", "print", …
    QString subject; ///< Kind of record: "case", "risk_assessment", "step", …
    QUuid subjectId;
    CaseId caseId; ///< Invalid where it is not about one case.
    QJsonObject before;
    QJsonObject after;
};

struct AuditEntry : AuditRecord {
    qint64 number = 0;
    QDateTime at;
    MemberId member;
    bool unreadable =
        false; ///< What it says is damaged, or a newer program wrote it; before and after are empty.
};

/// Which entries to read; empty parts do not restrict.
struct AuditFilter {
    CaseId caseId;
    MemberId member;
    QStringList prefixes; ///< Beginnings of the action, one of which will do.
    QDateTime from;       ///< Instants, UTC.
    QDateTime until;
    qint64 before = 0; ///< Only entries with a smaller number: the next page.
    int limit = 200;
};

/// Length and last link of the chain, also kept in members.keys.
struct AuditHead {
    qint64 length = 0;
    QByteArray mac; ///< 32 bytes; empty for an empty trail.
};

struct AuditCheck {
    bool clean = true;
    qint64 length = 0;
    qint64 firstBad = 0; ///< Number of the first entry that does not fit, 0 if none.
    QString reason;      ///< In words, for a person.
};

/// The audit trail (DESIGN, "The vault"): append-only, each entry chained to the one before with keyed
/// BLAKE2b.
class AuditTrail {
public:
    AuditTrail(const QSqlDatabase &db, const Clock &clock, SecureBytes key, const Access &access);
    void write(const AuditRecord &record);
    AuditHead head() const;
    /// When the newest entry was written; invalid for an empty trail. A clock that was set back does not go
    /// before it.
    QDateTime newestAt() const;
    /// Walks the chain; `known` is the head noted in members.keys at some earlier moment.
    AuditCheck check(const std::optional<AuditHead> &known) const;
    /// The newest entries of a case (or of all that she may see, where the id is invalid): for who may read
    /// the audit trail. Throws Refused, NotFound.
    std::vector<AuditEntry> entries(const AuditFilter &filter) const;
    std::vector<AuditEntry> entries(CaseId caseId, int limit) const;

private:
    QByteArray link(const QByteArray &previous, qint64 number, qint64 atMs, MemberId member,
                    const AuditRecord &record, const QByteArray &before, const QByteArray &after) const;
    QSqlDatabase m_db;
    const Clock &m_clock;
    SecureBytes m_key;
    const Access &m_access;
};

/// The fields in which two objects differ, as (before, after). Of arrays of records (told apart by their
/// uuid) only the records that changed, with only what changed of them; where they stand in another order,
/// `KEYOrder` has the order.
std::pair<QJsonObject, QJsonObject> changedFields(const QJsonObject &before, const QJsonObject &after);

} // namespace itinera
