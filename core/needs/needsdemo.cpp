// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsdemo.h"
#include "core/lists/codelist.h"
#include "core/needs/allowancestore.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class NeedsDemo final : public DemoPart {
public:
    explicit NeedsDemo(DemoWriter &writer)
        : m_writer(writer), m_words(writer.words(u"needs"_s)), m_store(writer.session()),
          m_needs(ListStore(writer.session()).list(QStringView(lists::Need).toString()))
    {
    }
    void tell(DemoChapter chapter) override
    {
        if (chapter == DemoChapter::Arrival) {
            if (m_writer.told.rich || m_writer.chance(94))
                assess(7);
        } else if (chapter == DemoChapter::LookAgain) {
            assess(1);
        } else if (chapter == DemoChapter::Today && (m_writer.told.rich || m_writer.told.index % 4 == 1)) {
            receive();
        }
    }

private:
    void assess(int daysLater)
    {
        m_writer.later(daysLater);
        NeedsAssessment a = m_store.start(m_writer.told.id);
        if (a.ratings.empty()) {
            const QJsonArray codes = m_words.array(u"needs"_s);
            const QJsonArray herWords = m_words.array(u"herWords"_s);
            QSet<QString> taken;
            const int count = m_writer.told.rich ? 8 : 4 + m_writer.below(4);
            while (static_cast<int>(a.ratings.size()) < count) {
                const QString code = m_writer.any(codes).toString();
                const ListItem *item = m_needs.find(code);
                if (!item || taken.contains(code))
                    continue;
                taken.insert(code);
                NeedRating r;
                r.need.uuid = m_writer.session().random().uuid();
                r.need.caseId = m_writer.told.id;
                r.need.code = code;
                r.need.domain = item->attrs.value(u"domain"_s).toString();
                r.situation = 1 + m_writer.below(4);
                r.answer = Answer::Yes;
                r.urgency = 1 + m_writer.below(4);
                r.herRank = static_cast<int>(a.ratings.size()) + 1;
                for (const QJsonValue &entry : herWords) {
                    if (entry.toObject().value(u"need"_s).toString() == code)
                        r.herWords = m_words.in(entry);
                }
                r.need.namedByHer = !r.herWords.isEmpty();
                a.ratings.push_back(r);
            }
            if (a.ratings.size() > 4)
                a.ratings.back().herRank = 0;
        } else {
            for (NeedRating &r : a.ratings)
                r.situation = std::clamp(r.situation + (m_writer.chance(15) ? -1 : m_writer.below(3)), 1, 5);
            needsrules::moveInHerOrder(a, static_cast<int>(a.ratings.size()) / 2, 0);
        }
        needsrules::normaliseOrder(a);
        a.reviewOn = m_writer.day().addMonths(3);
        a = m_store.save(a);
        m_store.sign(a.id);
    }

    /// Draws nothing by chance.
    void receive()
    {
        const QDate opened = m_writer.told.openedOn;
        const qint64 days = opened.daysTo(m_writer.today());
        const auto day = [&](const QJsonValue &part) {
            return part.isUndefined() ? QDate() : opened.addDays(days * part.toInt() / 100);
        };
        const std::vector<Need> needs = m_store.needsOf(m_writer.told.id);
        AllowanceStore store(m_writer.session());
        for (const QJsonValue &one : m_words.array(u"allowances"_s)) {
            Allowance allowance;
            allowance.caseId = m_writer.told.id;
            allowance.what = m_words.in(one[u"what"_s]);
            allowance.payer = m_words.in(one[u"payer"_s]);
            allowance.cents = one[u"cents"_s].toInteger();
            allowance.currency = u"EUR"_s;
            allowance.period = knownWord<Period>(one[u"period"_s].toString()).value_or(Period::Month);
            allowance.since = day(one[u"since"_s]);
            allowance.endedOn = day(one[u"ended"_s]);
            if (!one[u"endsIn"_s].isUndefined())
                allowance.until =
                    std::max(allowance.since, m_writer.today().addDays(one[u"endsIn"_s].toInt()));
            if (!needs.empty())
                allowance.needs = {needs.front().id};
            store.add(allowance);
        }
    }

    DemoWriter &m_writer;
    DemoWords m_words;
    NeedsStore m_store;
    CodeList m_needs;
};

} // namespace

std::unique_ptr<DemoPart> needsDemo(DemoWriter &writer)
{
    return std::make_unique<NeedsDemo>(writer);
}

} // namespace itinera
