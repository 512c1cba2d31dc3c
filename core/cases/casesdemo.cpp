// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casesdemo.h"
#include "core/cases/casestore.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class CasesDemo final : public DemoPart {
public:
    explicit CasesDemo(DemoWriter &writer)
        : m_writer(writer), m_words(writer.words(u"cases"_s)), m_cases(writer.session())
    {
    }
    void tell(DemoChapter chapter) override
    {
        if (chapter == DemoChapter::Arrival)
            m_writer.told.id = m_cases.create(invented()).id;
        else if (chapter == DemoChapter::Meanwhile)
            contacts();
        else if (chapter == DemoChapter::Today)
            end();
    }

private:
    Case invented()
    {
        const QJsonObject origin = m_writer.any(m_words.array(u"origins"_s)).toObject();
        const QString given = m_writer.any(origin.value(u"given"_s).toArray()).toString();
        const QJsonArray families = origin.value(u"family"_s).toArray();
        const QString family = m_writer.any(families).toString();
        const QString form = origin.value(u"nameForm"_s).toString();
        Case c;
        c.responsible = m_writer.told.responsible.id;
        c.chosenName = given;
        if (form == u"single"_s)
            c.legalNames = {given};
        else if (form.startsWith(u"family"_s))
            c.legalNames = {family + u' ' + given};
        else if (form.contains(u"two"_s))
            c.legalNames = {given + u' ' + family + u' ' + m_writer.any(families).toString()};
        else
            c.legalNames = {given + u' ' + family};
        if (m_writer.chance(12))
            c.legalNames << m_writer.any(origin.value(u"given"_s).toArray()).toString() + u' ' + family;
        if (m_writer.chance(35))
            c.aliases << m_writer.any(m_words.array(u"aliases"_s)).toString();
        const int year = m_writer.today().year() - 19 - m_writer.below(27);
        switch (m_writer.below(5)) {
        case 0:
            c.birth = PartialDate::year(year, m_writer.chance(30));
            break;
        case 1:
            c.birth = PartialDate::season(year, static_cast<PartialDate::Season>(21 + m_writer.below(4)));
            break;
        case 2:
            c.birth = PartialDate::month(year, 1 + m_writer.below(12));
            break;
        default: {
            const int day = 1 + m_writer.below(28);
            c.birth = PartialDate::day(QDate(year, 1 + m_writer.below(12), day));
        }
        }
        c.gender = u"Feminine"_s;
        c.citizenships << origin.value(u"country"_s).toString();
        const QJsonArray languages = origin.value(u"languages"_s).toArray();
        for (qsizetype i = 0; i < languages.size(); ++i)
            c.languages.push_back(
                {languages[i].toString(), languages.size() - i > 1 && m_writer.chance(40) ? 3 : 4});
        if (!languages.contains(u"es"_s))
            c.languages.push_back({u"es"_s, m_writer.below(4)});
        static constexpr InterpreterWish wishes[] = {InterpreterWish::Wanted, InterpreterWish::WantedWoman,
                                                     InterpreterWish::NotNeeded, InterpreterWish::Refused,
                                                     InterpreterWish::NotAsked};
        c.interpreter = wishes[m_writer.below(5)];
        c.place = m_writer.any(m_words.array(u"places"_s)).toString();
        static constexpr QStringView situations[] = {
            u"asylum-applicant",   u"recognised-refugee", u"reflection-period",  u"residence-cooperation",
            u"residence-personal", u"undocumented",       u"application-pending"};
        c.legalSituation = situations[m_writer.below(7)].toString();
        c.reachNote = m_words.in(m_writer.any(m_words.array(u"reach"_s)));
        // 600 000 xxx: no subscriber has these numbers.
        c.contactWays.push_back({m_writer.session().random().uuid(),
                                 u"message"_s,
                                 u"600 000 %1"_s.arg(100 + m_writer.below(900)),
                                 ContactSafety::OnlyAsAgreed,
                                 {}});
        if (m_writer.chance(40))
            c.contactWays.push_back({m_writer.session().random().uuid(),
                                     u"address"_s,
                                     m_words.in(m_writer.any(m_words.array(u"addresses"_s))),
                                     ContactSafety::Never,
                                     {}});
        const int children = m_writer.told.rich || m_writer.chance(45) ? 1 + m_writer.below(3) : 0;
        // She was at least seventeen when the eldest was born.
        const int eldest = std::min(14, m_writer.today().year() - 1 - (year + 17));
        for (int i = 0; i < children; ++i) {
            HouseholdMember child;
            child.uuid = m_writer.session().random().uuid();
            child.relation = u"child"_s;
            child.name = m_writer.any(origin.value(u"given"_s).toArray()).toString();
            child.birth = PartialDate::year(m_writer.today().year() - 1 - m_writer.below(eldest + 1));
            child.livesWithHer = m_writer.chance(55);
            c.household.push_back(child);
        }
        return c;
    }

    void recordEvent(bool invalidating)
    {
        const QJsonArray notes = m_words.array(u"eventNotes"_s);
        for (int tries = 0; tries < 60; ++tries) {
            const QJsonObject note = m_writer.any(notes).toObject();
            const QString kind = note.value(u"kind"_s).toString();
            const bool contact = kind == u"contact"_s;
            if (contact == invalidating || (invalidating && kind == u"other"_s) || kind == u"court-date"_s ||
                kind == u"status-decision"_s)
                continue;
            CaseEvent event;
            event.caseId = m_writer.told.id;
            event.kind = kind;
            event.on = m_writer.day();
            event.note = m_words.in(note);
            m_cases.addEvent(event);
            return;
        }
    }

    void contacts()
    {
        const int openedAgo = static_cast<int>(m_writer.told.openedOn.daysTo(m_writer.today()));
        const int contacts = std::min(4, 1 + openedAgo / 90);
        for (int i = 0; i < contacts; ++i) {
            m_writer.later(6 + m_writer.below(20));
            recordEvent(false);
        }
    }

    /// One case shows an assessment that an event made out of date; a few are closed.
    void end()
    {
        const DemoCase &told = m_writer.told;
        if (told.index == 1 || (!told.rich && m_writer.chance(9))) {
            m_writer.goTo(m_writer.today().addDays(-m_writer.below(3)));
            recordEvent(true);
        }
        if (!told.rich && m_writer.chance(8)) {
            m_writer.goTo(m_writer.today());
            Case closed = m_cases.load(told.id);
            closed.status = m_writer.chance(60) ? u"Closed"_s : u"ClosedReferred"_s;
            m_cases.save(closed);
        }
    }

    DemoWriter &m_writer;
    DemoWords m_words;
    CaseStore m_cases;
};

} // namespace

std::unique_ptr<DemoPart> casesDemo(DemoWriter &writer)
{
    return std::make_unique<CasesDemo>(writer);
}

} // namespace itinera
