// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskdraft.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskstore.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

void RiskDraft::set(const RiskAssessment &assessment)
{
    m_a = assessment;
    emit changed();
}

void RiskDraft::write(const Edit &edit)
{
    RiskAssessment after = m_a;
    edit(after);
    if (after == m_a)
        return;
    // The review day follows the level until somebody chooses a day.
    const QDate today = m_ui.today();
    const RiskLevel levelBefore = riskrules::overall(m_a).level;
    const RiskLevel levelAfter = riskrules::overall(after).level;
    const bool untouched = after.reviewOn == m_a.reviewOn;
    const bool proposed =
        !m_a.reviewOn.isValid() ||
        (levelBefore != RiskLevel::None && m_a.reviewOn == riskrules::proposedReview(levelBefore, today));
    if (untouched && proposed && levelAfter != levelBefore)
        after.reviewOn =
            levelAfter == RiskLevel::None ? QDate() : riskrules::proposedReview(levelAfter, today);
    RiskStore(m_ui.session).save(after);
    m_a = after;
    emit changed();
}

void RiskDraft::choose(const Edit &edit)
{
    if (!m_ui.attempt(m_messages, [&] { write(edit); }))
        emit changed();
}

void RiskDraft::writeFactor(const QUuid &uuid, const FactorEdit &edit)
{
    write([&](RiskAssessment &a) {
        const auto it = std::ranges::find(a.factors, uuid, &RiskFactor::uuid);
        if (it != a.factors.end())
            edit(*it);
    });
}

void RiskDraft::chooseFactor(const QUuid &uuid, const FactorEdit &edit)
{
    if (!m_ui.attempt(m_messages, [&] { writeFactor(uuid, edit); }))
        emit changed();
}

const RiskFactor *RiskDraft::factor(const QUuid &uuid) const
{
    const auto it = std::ranges::find(m_a.factors, uuid, &RiskFactor::uuid);
    return it == m_a.factors.end() ? nullptr : &*it;
}

int RiskDraft::numberOf(const QUuid &uuid) const
{
    const auto it = std::ranges::find(m_a.factors, uuid, &RiskFactor::uuid);
    return it == m_a.factors.end() ? 0 : static_cast<int>(it - m_a.factors.begin()) + 1;
}

QUuid RiskDraft::addFactor(RiskFactor factor)
{
    factor.uuid = m_ui.session.random().uuid();
    choose([&](RiskAssessment &a) {
        // Those of the first question stand before those of the second, so that numbers run down the page.
        const auto place = std::ranges::find_if(a.factors, [&](const RiskFactor &other) {
            return static_cast<int>(other.question) > static_cast<int>(factor.question);
        });
        a.factors.insert(place, factor);
    });
    return this->factor(factor.uuid) ? factor.uuid : QUuid();
}

QString RiskDraft::form() const
{
    return u"risk/"_s + m_a.uuid.toString(QUuid::WithoutBraces);
}

QString RiskDraft::factorField(const QUuid &uuid, QStringView field)
{
    return u"factor/%1/%2"_s.arg(uuid.toString(QUuid::WithoutBraces), field);
}

} // namespace itinera
