// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/reachcard.h"
#include "ui/cases/casewords.h"

namespace itinera {

using namespace Qt::StringLiterals;

ReachCard::ReachCard(PersonDesk &desk) : PersonCard(desk, tr("How to reach her safely"))
{
    auto *reminder = new NoticeBar;
    reminder->setObjectName(u"phoneReminder"_s);
    reminder->show(
        NoticeBar::Kind::Attention,
        tr("Nothing about her is said on the phone: not who she is, not that she comes here. Agree a time "
           "and a place, nothing else."));
    body()->addWidget(reminder);
    m_ways = std::make_unique<PersonRows<ContactWay>>(desk, *this, ways());
    noteField(u"reachNote"_s, tr("Safe ways and times to reach her, in her words"), &Case::reachNote);
}

PersonRowKind<ContactWay> ReachCard::ways() const
{
    PersonRowKind<ContactWay> kind;
    kind.records = &Case::contactWays;
    kind.row = u"contactWayRow"_s;
    kind.draft = u"way"_s;
    kind.add = tr("Add a way to reach her");
    kind.takeOff = tr("Take this way off the list");
    kind.askTitle = tr("Take this way off the list?");
    kind.askText = tr("If it is not safe any more, mark it “Never” instead, so that nobody tries it.");
    kind.askYes = tr("Take off the list");
    kind.holdsSomething = [](const ContactWay &way) { return !way.value.isEmpty() || !way.note.isEmpty(); };
    kind.fields = [this](Fields<ContactWay> &fields) {
        const QString language = m_desk.ui().language();
        fields.choice({u"wayKind"_s, tr("Way to reach her")}, casewords::contactKinds(language),
                      tr("Which way?"), &ContactWay::kind);
        fields.line({u"wayValue"_s, tr("Number, address, name")}, &ContactWay::value)
            ->setMinimumWidth(theme::em(9));
        fields.choice({u"waySafety"_s, tr("Is this way safe?")}, casewords::contactSafeties(language), {},
                      &ContactWay::safety);
        fields.line({u"wayNote"_s, tr("When, how, what to say if someone else answers")}, &ContactWay::note)
            ->setMinimumWidth(theme::em(14));
    };
    return kind;
}

void ReachCard::showCase()
{
    PersonCard::showCase();
    m_ways->show();
}

} // namespace itinera
