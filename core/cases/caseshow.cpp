// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caseshow.h"
#include "core/cases/caserights.h"
#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &language)
{
    const Case person = CaseStore(session).load(id);
    std::vector<ShownLine> all{
        {ShowText::tr("Code"), person.code},
        {ShowText::tr("Name she chose"), person.chosenName},
        {ShowText::tr("Legal names"), person.legalNames.join(u" / "_s)},
        {ShowText::tr("Also known as"), person.aliases.join(u", "_s)},
        {ShowText::tr("Born"), person.birth.toText(QLocale())},
        {ShowText::tr("Place"), person.place},
        {ShowText::tr("Status"),
         ListStore(session).list(QStringView(lists::CaseStatus).toString()).labelOf(person.status, language)},
        {ShowText::tr("Professional of reference"), session.memberName(person.responsible)}};
    std::erase_if(all, [](const ShownLine &line) { return line.text.isEmpty(); });
    return all;
}

QString day(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

ShownPart shownPerson()
{
    return {right::ViewPerson, lines};
}

JsonPart jsonCase()
{
    return {u"case", right::ViewPerson, [](Session &session, CaseId id) -> QJsonValue {
                return caserules::toJson(CaseStore(session).load(id));
            }};
}

JsonPart jsonLine()
{
    return {u"line", right::ViewPerson,
            [](Session &session, CaseId id) -> QJsonValue { return rowJson(CaseStore(session).row(id)); }};
}

QJsonObject rowJson(const CaseRow &row)
{
    return {{u"code"_s, row.code},
            {u"name"_s, row.name},
            {u"place"_s, row.place},
            {u"status"_s, row.status},
            {u"risk"_s, row.riskLevel},
            {u"riskOutOfDate"_s, row.riskStale},
            {u"riskReviewOn"_s, day(row.riskReviewOn)},
            {u"nextDue"_s, day(row.nextDue)},
            {u"nextDueKind"_s, row.nextDueKind},
            {u"lastContact"_s, day(row.lastContact)}};
}

} // namespace itinera
