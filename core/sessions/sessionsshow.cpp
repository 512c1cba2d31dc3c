// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionsshow.h"
#include "core/lists/codelist.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &language)
{
    const std::vector<SessionNote> notes = SessionStore(session).tookPlace(id);
    if (notes.empty())
        return {};
    const CodeList kinds = ListStore(session).list(QStringView(lists::SessionKind).toString());
    std::vector<ShownLine> all{{ShowText::tr("Sessions"), {}}};
    for (const SessionNote &note : notes) {
        QStringList words{note.on.toString(Qt::ISODate)};
        if (!note.kind.isEmpty())
            words << kinds.labelOf(note.kind, language);
        if (note.minutes > 0)
            words << ShowText::tr("%n minute(s)", nullptr, note.minutes);
        all.push_back({{}, words.join(u", "_s), 1});
    }
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    QJsonArray all;
    for (const SessionNote &note : SessionStore(session).tookPlace(id))
        all.append(QJsonObject{
            {u"on"_s, note.on.toString(Qt::ISODate)}, {u"kind"_s, note.kind}, {u"minutes"_s, note.minutes}});
    return all;
}

} // namespace

ShownPart shownSessions()
{
    return {right::ViewSessions, lines};
}

JsonPart jsonSessions()
{
    return {u"sessions", right::ViewSessions, json};
}

} // namespace itinera
