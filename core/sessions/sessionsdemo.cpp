// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionsdemo.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class SessionsDemo final : public DemoPart {
public:
    explicit SessionsDemo(DemoWriter &writer) : m_writer(writer), m_words(writer.words(u"sessions"_s)) {}
    void tell(DemoChapter chapter) override
    {
        // Only who may write notes makes their keys.
        if (chapter == DemoChapter::Meanwhile && m_writer.told.rich &&
            m_writer.session().access().may(right::WriteSessions))
            write();
    }

private:
    /// Spread over her time here. Draws nothing by chance.
    void write()
    {
        SessionStore store(m_writer.session());
        const qint64 days = m_writer.told.openedOn.daysTo(m_writer.today());
        const QJsonArray sessions = m_words.array(u"sessions"_s);
        for (qsizetype i = 0; i < sessions.size(); ++i) {
            const QJsonObject one = sessions[i].toObject();
            SessionNote note;
            note.caseId = m_writer.told.id;
            note.on = m_writer.today().addDays(-days * (sessions.size() - i) / (sessions.size() + 1));
            note.kind = one.value(u"kind"_s).toString();
            note.minutes = one.value(u"minutes"_s).toInt();
            note.note = m_words.in(one.value(u"note"_s));
            note.shared = m_words.in(one.value(u"shared"_s));
            const QDateTime before = m_writer.clock().now();
            m_writer.clock().set(std::max(before, utc(note.on, QTime(17, 0))));
            store.add(note);
            m_writer.clock().set(before);
        }
    }

    DemoWriter &m_writer;
    DemoWords m_words;
};

} // namespace

std::unique_ptr<DemoPart> sessionsDemo(DemoWriter &writer)
{
    return std::make_unique<SessionsDemo>(writer);
}

} // namespace itinera
