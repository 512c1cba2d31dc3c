// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskdemo.h"
#include "core/lists/codelist.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskstore.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class RiskDemo final : public DemoPart {
public:
    explicit RiskDemo(DemoWriter &writer)
        : m_writer(writer), m_words(writer.words(u"safety"_s)), m_risks(writer.session()),
          m_factors(ListStore(writer.session()).list(QStringView(lists::RiskFactor).toString()).offered())
    {
    }
    void tell(DemoChapter chapter) override
    {
        if (chapter == DemoChapter::Arrival) {
            if (m_writer.told.rich || m_writer.chance(96))
                assess(2, RiskOccasion::Entry);
        } else if (chapter == DemoChapter::LookAgain) {
            assess(m_writer.told.daysToLookAgain, RiskOccasion::Periodic);
        }
    }

private:
    void assess(int daysLater, RiskOccasion occasion)
    {
        m_writer.later(daysLater);
        RiskAssessment a = m_risks.start(m_writer.told.id, occasion);
        a.occasion = occasion;
        if (a.factors.empty()) {
            const QJsonArray safeguards = m_words.array(u"safeguards"_s);
            QSet<QString> taken;
            const int count = m_writer.told.rich ? 6 : 3 + m_writer.below(4);
            for (int i = 0; i < count; ++i) {
                const ListItem &item =
                    m_factors[static_cast<size_t>(m_writer.below(static_cast<int>(m_factors.size())))];
                const auto question = static_cast<RiskQuestion>(item.attrs.value(u"question"_s).toInt(1));
                // The last one makes sure that the second question is answered too.
                if (taken.contains(item.code) ||
                    (i == count - 1 && question == RiskQuestion::HarmByOthers && a.factors.size() > 1 &&
                     std::none_of(a.factors.begin(), a.factors.end(), [](const RiskFactor &f) {
                         return f.question == RiskQuestion::TakingPart;
                     }))) {
                    --i;
                    continue;
                }
                taken.insert(item.code);
                RiskFactor f;
                f.uuid = m_writer.session().random().uuid();
                f.question = question;
                f.code = item.code;
                f.reprisal = item.attrs.value(u"reprisal"_s).toBool();
                f.likelihood = 1 + m_writer.below(5);
                f.severity = 2 + m_writer.below(4);
                f.likelihoodAfter = std::max(1, f.likelihood - m_writer.below(3));
                f.severityAfter = std::max(1, f.severity - m_writer.below(2));
                for (const QJsonValue &entry : safeguards) {
                    if (entry.toObject().value(u"factor"_s).toString() == f.code)
                        f.safeguards = m_words.in(entry);
                }
                if (f.safeguards.isEmpty())
                    f.safeguards = m_words.in(m_writer.any(safeguards));
                f.namedByHer = m_writer.chance(25);
                a.factors.push_back(f);
            }
            if (std::none_of(a.factors.begin(), a.factors.end(),
                             [](const RiskFactor &f) { return f.question == RiskQuestion::HarmByOthers; }))
                a.factors.front().question = RiskQuestion::HarmByOthers;
        } else {
            for (RiskFactor &f : a.factors) {
                f.likelihoodAfter = std::clamp(f.likelihoodAfter + m_writer.below(3) - 2, 1, f.likelihood);
                f.severityAfter = std::clamp(f.severityAfter + m_writer.below(3) - 1, 1, f.severity);
            }
        }
        const QJsonObject weighed = m_writer.any(m_words.array(u"cooperationWeighed"_s)).toObject();
        const QString cooperation = weighed.value(u"cooperation"_s).toString();
        a.cooperation = cooperation == u"yes"_s                  ? Cooperation::Yes
                        : cooperation == u"considering"_s        ? Cooperation::Considering
                        : cooperation == u"prefers-not-to-say"_s ? Cooperation::PrefersNotToSay
                                                                 : Cooperation::No;
        a.cooperationWeighed = m_words.in(weighed);
        const riskrules::Overall byRule = riskrules::overall(a);
        if (m_writer.chance(10)) {
            const QJsonObject reason = m_writer.any(m_words.array(u"overrideReasons"_s)).toObject();
            const bool higher = reason.value(u"direction"_s).toString() == u"higher"_s;
            const int level = std::clamp(static_cast<int>(byRule.byRule) + (higher ? 1 : -1), 1, 4);
            if (static_cast<RiskLevel>(level) != byRule.byRule) {
                a.overrideLevel = static_cast<RiskLevel>(level);
                a.overrideReason = m_words.in(reason);
            }
        }
        a.reviewOn = riskrules::proposedReview(riskrules::overall(a).level, m_writer.day());
        if (!m_writer.told.rich && m_writer.chance(3)) { // some are still being worked on
            m_risks.save(a);
            return;
        }
        m_risks.save(a);
        m_risks.sign(a.id);
    }

    DemoWriter &m_writer;
    DemoWords m_words;
    RiskStore m_risks;
    std::vector<ListItem> m_factors;
};

} // namespace

std::unique_ptr<DemoPart> riskDemo(DemoWriter &writer)
{
    return std::make_unique<RiskDemo>(writer);
}

} // namespace itinera
