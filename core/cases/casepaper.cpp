// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casepaper.h"
#include "core/lists/codelist.h"

namespace itinera::pages {

PagePerson pagePerson(const Case &person)
{
    PagePerson result;
    result.code = person.code;
    result.name = person.displayName();
    result.names = QStringList{person.chosenName} + person.legalNames + person.aliases;
    for (const HouseholdMember &member : person.household)
        result.names.append(member.name);
    for (const ContactWay &way : person.contactWays)
        result.exact.append(way.value);
    return result;
}

Context contextFor(Session &session, const Case &person, const PaperChoice &choice,
                   const std::vector<const char16_t *> &listNames)
{
    Context context;
    context.choice = choice;
    context.today = session.clock().today();
    context.demo = session.isDemo();
    context.professional = session.memberName(person.responsible);
    QMap<QString, CodeList> known;
    const ListStore store(session);
    for (const char16_t *list : listNames) {
        const QString name = QStringView(list).toString();
        known.insert(name, store.list(name));
    }
    context.label = [known, language = choice.language](const QString &list, const QString &code) {
        return known.value(list).labelOf(code, language);
    };
    return context;
}

} // namespace itinera::pages
