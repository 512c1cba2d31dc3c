// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsshow.h"
#include "core/lists/codelist.h"
#include "core/needs/needsrights.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

std::optional<NeedsAssessment> newest(Session &session, CaseId id)
{
    const NeedsStore store(session);
    const std::optional<NeedsAssessment> standing = store.standing(id);
    return standing ? standing : store.draft(id);
}

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &language)
{
    const std::optional<NeedsAssessment> needs = newest(session, id);
    if (!needs)
        return {};
    const CodeList names = ListStore(session).list(QStringView(lists::Need).toString());
    std::vector<ShownLine> all{{ShowText::tr("Needs, in her order"), {}}};
    for (const NeedRating &rating : needs->ratings) {
        const QString name = rating.need.code.isEmpty() ? QString(rating.need.text)
                                                        : names.labelOf(rating.need.code, language);
        const QString place = rating.herRank > 0 ? QString::number(rating.herRank) : u"–"_s;
        all.push_back({{}, u"%1  %2"_s.arg(place, 2).arg(name), 1});
    }
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    const std::optional<NeedsAssessment> needs = newest(session, id);
    return needs ? needsrules::toJson(*needs) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

ShownPart shownNeeds()
{
    return {right::ViewNeeds, lines};
}

JsonPart jsonNeeds()
{
    return {u"needs", right::ViewNeeds, json};
}

} // namespace itinera
