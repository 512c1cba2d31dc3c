// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/householdcard.h"
#include "core/cases/casestore.h"

namespace itinera {

using namespace Qt::StringLiterals;

HouseholdCard::HouseholdCard(PersonDesk &desk)
    : PersonCard(desk, tr("Where she lives, household and children"))
{
    m_fields->into(addForm());
    m_fields->line({u"place"_s, tr("&Place"), tr("Town or part of town")}, &Case::place);
    m_moved = new NoticeBar;
    m_moved->setObjectName(u"movedNotice"_s);
    body()->addWidget(m_moved);
    connect(m_moved, &NoticeBar::buttonClicked, this, &HouseholdCard::writeMove);
    m_people = std::make_unique<PersonRows<HouseholdMember>>(desk, *this, people());
}

PersonRowKind<HouseholdMember> HouseholdCard::people() const
{
    PersonRowKind<HouseholdMember> kind;
    kind.records = &Case::household;
    kind.row = u"householdRow"_s;
    kind.draft = u"household"_s;
    kind.add = tr("Add a child or another person");
    kind.takeOff = tr("Take this person off the list");
    kind.askTitle = tr("Take this person off the list?");
    kind.askText = tr("What is written about this person in her case is removed.");
    kind.askYes = tr("Take off the list");
    kind.holdsSomething = [](const HouseholdMember &member) {
        HouseholdMember empty;
        empty.uuid = member.uuid;
        return member != empty;
    };
    kind.fields = [this](Fields<HouseholdMember> &fields) {
        using Person = HouseholdMember;
        const int least = theme::em(9);
        fields.choice({u"householdRelation"_s, tr("Relation to her")}, m_desk.ui().list(lists::Relation),
                      tr("Who is it?"), &Person::relation);
        fields.line({u"householdName"_s, tr("Name")}, &Person::name)->setMinimumWidth(least);
        fields
            .date({u"householdBirth"_s, tr("Born, as far as it is known"), tr("Born, for example 2019"),
                   u"birth"_s},
                  &Person::birth)
            ->setMinimumWidth(least);
        fields.line({u"householdWhere"_s, tr("Where she or he lives")}, &Person::whereabouts)
            ->setMinimumWidth(least);
        fields.check({u"householdWithHer"_s, tr("Lives with her")}, &Person::livesWithHer);
        fields.line({u"householdNote"_s, tr("What matters")}, &Person::note)->setMinimumWidth(least);
    };
    return kind;
}

void HouseholdCard::showCase()
{
    PersonCard::showCase();
    const Case &c = m_desk.person();
    if (m_placeKnown && !m_place.isEmpty() && c.place != m_place)
        m_moved->show(
            NoticeBar::Kind::Attention,
            tr("The place is another one now. If she moved, write it down: her risk assessment then has "
               "to be looked at again. If it was only corrected, leave it."),
            tr("She moved"));
    m_place = c.place;
    m_placeKnown = true;
    m_people->show();
}

void HouseholdCard::writeMove()
{
    m_desk.ui().attempt(this, [this] {
        CaseEvent event;
        event.caseId = m_desk.person().id;
        event.kind = u"moved"_s;
        event.on = m_desk.ui().today();
        CaseStore(m_desk.ui().session).addEvent(event);
        m_moved->show(NoticeBar::Kind::Good, tr("Written down. The risk has to be looked at again now."));
        emit m_desk.stored();
    });
}

} // namespace itinera
