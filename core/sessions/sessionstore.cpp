// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstore.h"
#include "core/base/error.h"
#include "core/base/textfold.h"
#include "core/session/change.h"
#include "core/sessions/sessionrights.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

const QString Kind = QStringView(sealed::Session).toString();

/// What the audit trail may hold of a session: never a word of the sealed note.
QJsonObject auditOf(const SessionNote &note)
{
    return {{u"on"_s, note.on.toString(Qt::ISODate)},
            {u"kind"_s, note.kind},
            {u"minutes"_s, note.minutes},
            {u"shared"_s, note.shared}};
}

QString stringOf(const SecureBytes &plain)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(plain.data()),
                             static_cast<qsizetype>(plain.size()));
}

} // namespace

void SessionStore::check(const SessionNote &note) const
{
    const QString kept = SessionText::tr("What you typed is kept.");
    if (!note.on.isValid())
        throw InputError(SessionText::tr("The day of the session is missing."), kept,
                         SessionText::tr("Choose the day."));
    if (note.on > m_session.clock().today())
        throw InputError(SessionText::tr("This day is still to come."), kept,
                         SessionText::tr("Write down sessions that took place."));
    if (note.minutes < 0 || note.minutes > 24 * 60)
        throw InputError(SessionText::tr("A session does not last that long."), kept,
                         SessionText::tr("Type its length in minutes, or leave it empty."));
}

std::vector<QUuid> SessionStore::entitled(CaseId id) const
{
    std::vector<QUuid> all;
    Sql sql(m_session.db(),
            u"SELECT DISTINCT m.uuid FROM case_circle c JOIN member m ON m.id = c.member_id AND "
            u"m.left_at IS NULL JOIN member_role r ON r.member_id = m.id JOIN role_permission p ON "
            u"p.role = r.role AND p.permission = :w WHERE c.case_id = :c"_s);
    sql.bind(u":c"_s, id).bind(u":w"_s, right::WriteSessions.key());
    while (sql.next())
        all.push_back(sql.row().take<QUuid>());
    return all;
}

SessionNote SessionStore::add(SessionNote note)
{
    Change change(m_session, right::WriteSessions, note.caseId);
    check(note);
    note.uuid = m_session.random().uuid();
    note.author = m_session.member().id;
    note.recordedAt = m_session.clock().now();
    Sql sql(m_session.db(),
            u"INSERT INTO session_note(uuid, case_id, on_day, kind, minutes, author_id, shared, "
            u"recorded_at) VALUES (:u, :c, :d, :k, :m, :a, :s, :t)"_s);
    sql.bind(u":u"_s, note.uuid)
        .bind(u":c"_s, note.caseId)
        .bind(u":d"_s, note.on)
        .bind(u":k"_s, note.kind)
        .bind(u":m"_s, note.minutes)
        .bind(u":a"_s, note.author)
        .bind(u":s"_s, note.shared)
        .bind(u":t"_s, note.recordedAt)
        .run();
    note.id = SessionNoteId(sql.lastInsertId());
    m_session.sealing().put(note.caseId, Kind, note.uuid, note.note.value_or(QString()).toUtf8());
    change.record({u"session.add"_s, u"session"_s, note.uuid, note.caseId, {}, auditOf(note)});
    change.finish();
    return note;
}

void SessionStore::save(const SessionNote &changed)
{
    SessionNote before;
    {
        Sql sql(m_session.db(),
                u"SELECT uuid, case_id, on_day, kind, minutes, author_id, shared FROM session_note "
                u"WHERE id = :i"_s);
        sql.bind(u":i"_s, changed.id);
        if (!sql.next()) {
            throw NotFound(SessionText::tr("This session is not there any more."),
                           SessionText::tr("Nothing was changed."),
                           SessionText::tr("Open the case again to see what is there."));
        }
        before.id = changed.id;
        sql.row() >> before.uuid >> before.caseId >> before.on >> before.kind >> before.minutes >>
            before.author >> before.shared;
    }
    Change change(m_session, right::WriteSessions, before.caseId);
    if (before.author != m_session.member().id) {
        throw Refused(SessionText::tr("Only the colleague who wrote this session down changes it."),
                      SessionText::tr("It stays as it was."),
                      SessionText::tr("Write a session of your own."));
    }
    check(changed);
    const QString oldNote = stringOf(m_session.sealing().get(before.caseId, Kind, before.uuid));
    const bool noteChanged = changed.note && *changed.note != oldNote;
    const auto [gone, come] = changedFields(auditOf(before), auditOf(changed));
    if (gone.isEmpty() && come.isEmpty() && !noteChanged)
        return;
    Sql(m_session.db(),
        u"UPDATE session_note SET on_day = :d, kind = :k, minutes = :m, shared = :s WHERE id = :i"_s)
        .bind(u":d"_s, changed.on)
        .bind(u":k"_s, changed.kind)
        .bind(u":m"_s, changed.minutes)
        .bind(u":s"_s, changed.shared)
        .bind(u":i"_s, changed.id)
        .run();
    if (noteChanged)
        m_session.sealing().put(before.caseId, Kind, before.uuid, changed.note->toUtf8());
    QJsonObject after = come;
    if (noteChanged)
        after.insert(u"noteChanged"_s, true);
    change.record({u"session.change"_s, u"session"_s, before.uuid, before.caseId, gone, after});
    change.finish();
}

std::vector<SessionNote> SessionStore::sessions(CaseId id) const
{
    m_session.access().demand(id, right::ViewSessions);
    std::vector<SessionNote> all;
    {
        Sql sql(m_session.db(),
                u"SELECT id, uuid, on_day, kind, minutes, author_id, shared, recorded_at FROM "
                u"session_note WHERE case_id = :c ORDER BY on_day DESC, id DESC"_s);
        sql.bind(u":c"_s, id);
        while (sql.next()) {
            SessionNote &note = all.emplace_back();
            note.caseId = id;
            sql.row() >> note.id >> note.uuid >> note.on >> note.kind >> note.minutes >> note.author >>
                note.shared >> note.recordedAt;
        }
    }
    if (canRead(id)) {
        for (SessionNote &note : all)
            note.note = stringOf(m_session.sealing().get(id, Kind, note.uuid));
    }
    return all;
}

std::vector<SessionNote> SessionStore::tookPlace(CaseId id) const
{
    m_session.access().demand(id, right::ViewSessions);
    std::vector<SessionNote> all;
    Sql sql(m_session.db(), u"SELECT id, uuid, on_day, kind, minutes, author_id, recorded_at FROM "
                            u"session_note WHERE case_id = :c "
                            u"ORDER BY on_day DESC, id DESC"_s);
    sql.bind(u":c"_s, id);
    while (sql.next()) {
        SessionNote &note = all.emplace_back();
        note.caseId = id;
        sql.row() >> note.id >> note.uuid >> note.on >> note.kind >> note.minutes >> note.author >>
            note.recordedAt;
    }
    return all;
}

bool SessionStore::canRead(CaseId id) const
{
    return m_session.access().may(id, right::WriteSessions) && m_session.sealing().canOpen(id, Kind);
}

bool SessionStore::isStarted(CaseId id) const
{
    m_session.access().demand(id, right::ViewSessions);
    return m_session.sealing().isStarted(id, Kind);
}

std::vector<NoteReader> SessionStore::readers(CaseId id) const
{
    m_session.access().demand(id, right::ViewSessions);
    const std::vector<SealedReader> holders = m_session.sealing().readers(id, Kind);
    std::vector<NoteReader> all;
    for (const Member &member : m_session.members()) {
        const auto holder = std::ranges::find(holders, member.uuid, &SealedReader::member);
        if (holder != holders.end())
            all.push_back({member, holder->vouched});
    }
    return all;
}

std::vector<Member> SessionStore::possibleReaders(CaseId id) const
{
    m_session.access().demand(id, right::WriteSessions);
    const std::vector<SealedReader> holders = m_session.sealing().readers(id, Kind);
    const std::vector<QUuid> may = entitled(id);
    std::vector<Member> all = m_session.members();
    std::erase_if(all, [&](const Member &member) {
        const auto holder = std::ranges::find(holders, member.uuid, &SealedReader::member);
        return (holder != holders.end() && holder->vouched) ||
               std::ranges::find(may, member.uuid) == may.end();
    });
    return all;
}

void SessionStore::letRead(CaseId id, MemberId memberId)
{
    Change change(m_session, right::WriteSessions, id);
    const std::vector<Member> possible = possibleReaders(id);
    const auto member = std::ranges::find(possible, memberId, &Member::id);
    if (member == possible.end()) {
        throw Refused(
            SessionText::tr("She cannot be let read these notes: she does not assist her as a psychologist "
                            "or psychiatrist."),
            SessionText::tr("Nothing was changed."),
            SessionText::tr("Add her to the people who assist her first."));
    }
    m_session.sealing().grant(id, Kind, member->uuid);
    change.finish();
}

void SessionStore::stopReading(CaseId id, MemberId memberId)
{
    Change change(m_session, right::WriteSessions, id);
    const std::vector<NoteReader> all = readers(id);
    const auto reader =
        std::ranges::find_if(all, [memberId](const NoteReader &one) { return one.member.id == memberId; });
    if (reader != all.end())
        m_session.sealing().takeBack(id, Kind, reader->member.uuid);
    change.finish();
}

void SessionStore::letRecoveryRead(CaseId id)
{
    Change change(m_session, right::WriteSessions, id);
    m_session.sealing().grantRecovery(id, Kind);
    change.finish();
}

bool SessionStore::recoveryMayRead() const
{
    return m_session.sealing().recoveryMay();
}

bool SessionStore::recoveryCanRead(CaseId id) const
{
    m_session.access().demand(id, right::ViewSessions);
    return m_session.sealing().recoveryCanOpen(id, Kind);
}

std::vector<SessionNote> SessionStore::search(CaseId id, const QString &text) const
{
    std::vector<SessionNote> found = sessions(id);
    const QStringList wanted = foldedWords(text);
    std::erase_if(found, [&](const SessionNote &note) {
        const QString hay = fold(note.shared + u' ' + note.note.value_or(QString()));
        return !std::ranges::all_of(wanted, [&](const QString &word) { return hay.contains(word); });
    });
    return found;
}

} // namespace itinera
