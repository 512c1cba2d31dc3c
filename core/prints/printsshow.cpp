// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prints/printsshow.h"
#include "core/paper/paperrights.h"
#include "core/paper/printregister.h"
#include "core/subjects.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

QString printedOn(const PrintRecord &record)
{
    return record.at.toLocalTime().date().toString(Qt::ISODate);
}

QString whereabouts(const PrintRecord &record)
{
    if (record.destroyedOn.isValid())
        return ShowText::tr("destroyed on %1").arg(record.destroyedOn.toString(Qt::ISODate));
    if (record.keptWhere.isEmpty())
        return ShowText::tr("not noted yet where it is kept");
    return ShowText::tr("kept: %1").arg(record.keptWhere);
}

QString whoGotIt(const PrintRecord &record)
{
    switch (record.forWhom) {
    case ForWhom::Her:
        return ShowText::tr("for her");
    case ForWhom::Office:
        return ShowText::tr("for the office");
    case ForWhom::Somebody:
        return ShowText::tr("for %1").arg(record.recipient);
    case ForWhom::Unsaid:
        break;
    }
    return {};
}

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &)
{
    const std::vector<PrintRecord> records = PrintRegister(session).of(id);
    if (records.empty())
        return {};
    std::vector<ShownLine> all{{ShowText::tr("Printed pages"), {}}};
    for (const PrintRecord &record : records) {
        const PrintablePage *page = printablePage(record.page);
        const QString name = page ? page->name() : record.page;
        QStringList said{printedOn(record), name, whoGotIt(record), whereabouts(record)};
        said.removeAll(QString());
        all.push_back({{}, said.join(u", "_s), 1});
    }
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    QJsonArray all;
    for (const PrintRecord &record : PrintRegister(session).of(id))
        all.append(QJsonObject{{u"page"_s, record.page},
                               {u"on"_s, printedOn(record)},
                               {u"language"_s, record.language},
                               {u"discreet"_s, record.discreet},
                               {u"largePrint"_s, record.largePrint},
                               {u"copies"_s, record.copies},
                               {u"for"_s, stored(record.forWhom)},
                               {u"recipient"_s, record.recipient},
                               {u"purpose"_s, record.purpose},
                               {u"by"_s, session.memberName(record.by)},
                               {u"keptWhere"_s, record.keptWhere},
                               {u"destroyedOn"_s, record.destroyedOn.isValid()
                                                      ? record.destroyedOn.toString(Qt::ISODate)
                                                      : QString()}});
    return all;
}

} // namespace

ShownPart shownPrints()
{
    return {right::Print, lines};
}

JsonPart jsonPrints()
{
    return {u"prints", right::Print, json};
}

} // namespace itinera
