// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/audit.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <algorithm>
#include <optional>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray("{}") : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What an entry says, in one column since schema 4 (changes); before it, in two (before, after), which are
/// empty now.
struct Said {
    QByteArray before;
    QByteArray after;
    CaseDocument document() const { return {QString::fromUtf8(before + Between + after)}; }
    static constexpr char Between = '\n'; // compact JSON has none
};

Said readSaid(Row &row)
{
    CaseText before;
    CaseText after;
    CaseDocument changes;
    row >> before >> after >> changes;
    if (changes.text.isEmpty())
        return {before.toUtf8(), after.toUtf8()};
    const QByteArray both = changes.text.toUtf8();
    const qsizetype end = both.indexOf(Said::Between);
    // Whatever stands in the old columns beside it counts, so that nothing can be slipped in there.
    return {before.toUtf8() + both.left(end), end < 0 ? after.toUtf8() : after.toUtf8() + both.mid(end + 1)};
}

/// Nothing where it cannot be unpacked.
std::optional<Said> readIfReadable(Row &row)
{
    try {
        return readSaid(row);
    } catch (const StorageError &) {
        return {};
    }
}

void addNumber(crypto_generichash_state &state, qint64 number)
{
    unsigned char bytes[8];
    qToBigEndian(number, bytes);
    crypto_generichash_update(&state, bytes, sizeof bytes);
}

/// With its length before it, so that no two different entries hash the same bytes.
void addBytes(crypto_generichash_state &state, const QByteArray &bytes)
{
    addNumber(state, bytes.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                              static_cast<unsigned long long>(bytes.size()));
}

} // namespace

AuditTrail::AuditTrail(const QSqlDatabase &db, const Clock &clock, SecureBytes key, const Access &access)
    : m_db(db), m_clock(clock), m_key(std::move(key)), m_access(access)
{
}

QByteArray AuditTrail::link(const QByteArray &previous, qint64 number, qint64 atMs, MemberId member,
                            const AuditRecord &record, const QByteArray &before,
                            const QByteArray &after) const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_key.data(), m_key.size(), 32);
    addBytes(state, previous);
    addNumber(state, number);
    addNumber(state, atMs);
    addNumber(state, member.value);
    addBytes(state, record.action.toUtf8());
    addBytes(state, record.subject.toUtf8());
    addBytes(state, record.subjectId.toRfc4122());
    addNumber(state, record.caseId.value);
    addBytes(state, before);
    addBytes(state, after);
    QByteArray mac(32, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(mac.data()), 32);
    return mac;
}

void AuditTrail::write(const AuditRecord &record)
{
    Transaction transaction(m_db);
    const AuditHead last = head();
    const qint64 number = last.length + 1;
    const qint64 at = m_clock.nowMs();
    const Said said{compact(record.before), compact(record.after)};
    const QByteArray mac = link(last.mac, number, at, m_access.member(), record, said.before, said.after);
    Sql(m_db, u"INSERT INTO audit(number, at, member_id, action, subject, subject_uuid, case_id, before, "
              u"after, changes, mac) "
              "VALUES (:n, :at, :m, :a, :s, :u, :c, '', '', :said, :mac)"_s)
        .bind(u":n"_s, number)
        .bind(u":at"_s, at)
        .bind(u":m"_s, m_access.member().value)
        .bind(u":a"_s, record.action)
        .bind(u":s"_s, record.subject)
        .bind(u":u"_s, record.subjectId)
        .bind(u":c"_s, record.caseId)
        .bind(u":said"_s, said.document())
        .bind(u":mac"_s, mac)
        .run();
    transaction.commit();
}

AuditHead AuditTrail::head() const
{
    Sql sql(m_db, u"SELECT number, mac FROM audit ORDER BY number DESC LIMIT 1"_s);
    AuditHead head;
    if (sql.next())
        sql.row() >> head.length >> head.mac;
    return head;
}

QDateTime AuditTrail::newestAt() const
{
    Sql sql(m_db, u"SELECT at FROM audit ORDER BY number DESC LIMIT 1"_s);
    return sql.first<QDateTime>().value_or(QDateTime());
}

AuditCheck AuditTrail::check(const std::optional<AuditHead> &known) const
{
    AuditCheck result;
    const auto bad = [&](qint64 number, const QString &reason) {
        return AuditCheck{false, result.length, number, reason};
    };
    QByteArray previous;
    Sql sql(m_db, u"SELECT number, at, member_id, action, subject, subject_uuid, case_id, mac, before, "
                  "after, changes FROM audit ORDER BY number"_s);
    while (sql.next()) {
        qint64 number = 0;
        qint64 at = 0;
        MemberId member;
        AuditRecord record;
        QByteArray mac;
        Row row = sql.row();
        row >> number >> at >> member >> record.action >> record.subject >> record.subjectId >>
            record.caseId >> mac;
        const std::optional<Said> said = readIfReadable(row);
        const qint64 next = result.length + 1;
        if (number != next)
            return bad(next, AuditText::tr("Entry %1 of the audit trail is missing.").arg(next));
        if (!said)
            return bad(next, AuditText::tr("Entry %1 of the audit trail cannot be read: it is damaged, or a "
                                           "newer program wrote it.")
                                 .arg(next));
        if (mac != link(previous, next, at, member, record, said->before, said->after))
            return bad(
                next, AuditText::tr("Entry %1 of the audit trail, or one before it, was changed.").arg(next));
        result.length = number;
        previous = mac;
        if (known && known->length == number && known->mac != mac)
            return bad(
                number,
                AuditText::tr("The audit trail was rewritten: entry %1 is not the one noted in the key file.")
                    .arg(number));
    }
    if (known && known->length > result.length)
        return bad(
            result.length + 1,
            AuditText::tr("The audit trail was cut: it ends at entry %1, the key file knows of entry %2.")
                .arg(result.length)
                .arg(known->length));
    return result;
}

std::vector<AuditEntry> AuditTrail::entries(CaseId caseId, int limit) const
{
    AuditFilter filter;
    filter.caseId = caseId;
    filter.limit = limit;
    return entries(filter);
}

std::vector<AuditEntry> AuditTrail::entries(const AuditFilter &filter) const
{
    QStringList conditions;
    if (filter.caseId.isValid()) {
        m_access.demand(filter.caseId, right::ViewAudit);
        conditions << u"case_id = :case"_s;
    } else {
        m_access.demand(right::ViewAudit);
        conditions << u"(case_id IS NULL OR %1)"_s.arg(m_access.filter(u"audit.case_id"_s));
    }
    if (filter.member.isValid())
        conditions << u"member_id = :member"_s;
    QStringList begins;
    for (qsizetype i = 0; i < filter.prefixes.size(); ++i)
        begins << u"substr(action, 1, length(:prefix%1)) = :prefix%1"_s.arg(i);
    if (!begins.isEmpty())
        conditions << u'(' + begins.join(u" OR "_s) + u')';
    if (filter.from.isValid())
        conditions << u"at >= :from"_s;
    if (filter.until.isValid())
        conditions << u"at < :until"_s;
    if (filter.before > 0)
        conditions << u"number < :before"_s;
    std::vector<AuditEntry> entries;
    Sql sql(m_db, u"SELECT number, at, member_id, action, subject, subject_uuid, case_id, before, after, "
                  "changes FROM audit WHERE %1 ORDER BY number DESC LIMIT :limit"_s.arg(
                      conditions.join(u" AND "_s)));
    if (filter.caseId.isValid())
        sql.bind(u":case"_s, filter.caseId);
    if (filter.member.isValid())
        sql.bind(u":member"_s, filter.member);
    for (qsizetype i = 0; i < filter.prefixes.size(); ++i)
        sql.bind(u":prefix%1"_s.arg(i), filter.prefixes[i]);
    if (filter.from.isValid())
        sql.bind(u":from"_s, filter.from);
    if (filter.until.isValid())
        sql.bind(u":until"_s, filter.until);
    if (filter.before > 0)
        sql.bind(u":before"_s, filter.before);
    sql.bind(u":limit"_s, filter.limit);
    while (sql.next()) {
        AuditEntry entry;
        Row row = sql.row();
        row >> entry.number >> entry.at >> entry.member >> entry.action >> entry.subject >> entry.subjectId >>
            entry.caseId;
        // One that cannot be read must not hide the others.
        const std::optional<Said> said = readIfReadable(row);
        entry.unreadable = !said;
        if (said) {
            entry.before = QJsonDocument::fromJson(said->before).object();
            entry.after = QJsonDocument::fromJson(said->after).object();
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

namespace {

/// By what a record within another is known; empty where it has nothing of its own.
QString identityOf(const QJsonValue &element)
{
    const QJsonObject object = element.toObject();
    const QString uuid = object.value(u"uuid"_s).toString();
    return uuid.isEmpty() ? object.value(u"need"_s).toObject().value(u"uuid"_s).toString() : uuid;
}

bool areRecords(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(),
                       [](const QJsonValue &element) { return !identityOf(element).isEmpty(); });
}

QJsonArray orderOf(const QJsonArray &records)
{
    QJsonArray order;
    for (const QJsonValue &record : records)
        order.append(identityOf(record));
    return order;
}

/// What changed of a record, with what it is known by: to the program and to people.
QJsonObject withIdentity(QJsonObject changed, const QJsonObject &whole)
{
    for (const QString &key : {u"uuid"_s, u"need"_s, u"code"_s, u"text"_s, u"name"_s, u"value"_s}) {
        if (whole.contains(key) && !changed.contains(key))
            changed.insert(key, whole.value(key));
    }
    return changed;
}

/// Of two arrays of records only those that changed, and of these only what did.
std::pair<QJsonArray, QJsonArray> changedRecords(const QJsonArray &before, const QJsonArray &after)
{
    const auto find = [](const QJsonArray &in, const QString &identity) {
        for (const QJsonValue &record : in) {
            if (identityOf(record) == identity)
                return record.toObject();
        }
        return QJsonObject();
    };
    QJsonArray gone;
    QJsonArray come;
    for (const QJsonValue &record : before) {
        const QJsonObject old = record.toObject();
        const QJsonObject now = find(after, identityOf(record));
        if (now.isEmpty()) {
            gone.append(old);
        } else if (now != old) {
            const auto [was, is] = changedFields(old, now);
            gone.append(withIdentity(was, old));
            come.append(withIdentity(is, now));
        }
    }
    for (const QJsonValue &record : after) {
        if (find(before, identityOf(record)).isEmpty())
            come.append(record);
    }
    return {gone, come};
}

} // namespace

std::pair<QJsonObject, QJsonObject> changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject gone;
    QJsonObject come;
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue old = before.value(key);
        const QJsonValue now = after.value(key);
        if (old == now)
            continue;
        if (old.isArray() && now.isArray() && areRecords(old.toArray()) && areRecords(now.toArray())) {
            const QJsonArray was = old.toArray();
            const QJsonArray is = now.toArray();
            const auto [fewer, more] = changedRecords(was, is);
            if (!fewer.isEmpty())
                gone.insert(key, fewer);
            if (!more.isEmpty())
                come.insert(key, more);
            if (was.size() == is.size() && orderOf(was) != orderOf(is)) {
                gone.insert(key + u"Order"_s, orderOf(was));
                come.insert(key + u"Order"_s, orderOf(is));
            }
            continue;
        }
        if (before.contains(key))
            gone.insert(key, old);
        if (after.contains(key))
            come.insert(key, now);
    }
    return {gone, come};
}

} // namespace itinera
