// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consenttold.h"
#include "core/consent/consentdue.h"
#include "core/consent/consentrights.h"
#include "core/consent/consentstore.h"
#include "core/consent/consentwords.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &)
{
    const std::vector<Consent> consents = ConsentStore(session).of(id);
    if (consents.empty())
        return {};
    const QDate today = session.clock().today();
    std::vector<ShownLine> all{{ConsentText::tr("Consents"), {}}};
    for (const Consent &one : consents)
        all.push_back(
            {{},
             u"- %1 (%2)"_s.arg(consentwords::headline(one), consentwords::standing(one, today, QLocale())),
             1});
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    QJsonArray all;
    const std::vector<Shared> shared = ConsentStore(session).sharedOf(id);
    const auto sharedOf = [&](const Consent &consent) {
        QJsonArray its;
        for (const Shared &one : shared) {
            if (one.consent == consent.id)
                its.append(QJsonObject{{u"on"_s, one.on.toString(Qt::ISODate)},
                                       {u"what"_s, one.what},
                                       {u"callBack"_s, stored(one.callBack)}});
        }
        return its;
    };
    for (const Consent &one : ConsentStore(session).of(id))
        all.append(QJsonObject{{u"kind"_s, stored(one.kind)},
                               {u"purpose"_s, one.purpose},
                               {u"recipient"_s, one.recipient},
                               {u"information"_s, QJsonArray::fromStringList(one.information)},
                               {u"answer"_s, stored(one.answer)},
                               {u"form"_s, stored(one.form)},
                               {u"askedOn"_s, one.askedOn.toString(Qt::ISODate)},
                               {u"until"_s, one.until.toString(Qt::ISODate)},
                               {u"closed"_s, stored(one.closed)},
                               {u"withdrawnOn"_s, one.withdrawnOn.toString(Qt::ISODate)},
                               {u"shared"_s, sharedOf(one)}});
    return all;
}

} // namespace

std::vector<SummaryItem> consentSummary(Session &session, CaseId id, const QString &)
{
    using namespace consentrules;
    const std::vector<Consent> consents = ConsentStore(session).of(id);
    const QDate today = session.clock().today();
    const auto notice = [](const QString &text, std::vector<const char16_t *> insteadOf = {}) {
        return SummaryItem{.text = text, .section = u"consent", .insteadOf = std::move(insteadOf)};
    };
    std::vector<SummaryItem> items;
    if (const Consent *keeping = newest(consents, ConsentKind::Keeping); !keeping)
        items.push_back(
            notice(ConsentText::tr("She was not asked yet whether her data may be kept"), {due::ConsentAsk}));
    else if (saysNo(*keeping))
        items.push_back(notice(ConsentText::tr("She does not want her data kept"), {due::ConsentRefused}));
    else if (stateOn(*keeping, today) == State::Ended)
        items.push_back(notice(ConsentText::tr("Her consent to keep her data has ended")));
    const auto ending = std::ranges::count_if(consents, [&](const Consent &one) {
        return stateOn(one, today) == State::EndsSoon && one.closed == Closed::No;
    });
    if (ending > 0)
        items.push_back(notice(ConsentText::tr("%n consent(s) end soon", nullptr, static_cast<int>(ending))));
    return items;
}

std::vector<RoadEntry> consentOnRoad(Session &session, CaseId id, const QString &)
{
    std::vector<RoadEntry> entries;
    const std::vector<Consent> consents = ConsentStore(session).of(id);
    for (const Consent &one : consents) {
        if (one.closed == Closed::Mistake)
            continue;
        const QString what = consentwords::headline(one);
        entries.push_back({.on = one.askedOn,
                           .at = one.recordedAt,
                           .icon = u"sign",
                           .title = one.answer == ConsentAnswer::Given
                                        ? ConsentText::tr("She agreed: %1").arg(what)
                                        : ConsentText::tr("She said no: %1").arg(what),
                           .text = one.purpose,
                           .by = one.recordedBy});
        if (one.withdrawnOn.isValid())
            entries.push_back({.on = one.withdrawnOn,
                               .at = one.withdrawnAt,
                               .icon = u"sign",
                               .title = ConsentText::tr("She took her yes back: %1").arg(what),
                               .text = one.withdrawnWhy,
                               .by = one.withdrawnBy});
    }
    for (const Shared &shared : ConsentStore(session).sharedOf(id)) {
        const auto its = std::ranges::find(consents, shared.consent, &Consent::id);
        if (its != consents.end())
            entries.push_back({.on = shared.on,
                               .icon = u"sign",
                               .title = ConsentText::tr("Shared with %1").arg(its->recipient),
                               .text = shared.what,
                               .by = shared.by});
    }
    return entries;
}

ShownPart shownConsents()
{
    return {right::ViewConsents, lines};
}

JsonPart jsonConsents()
{
    return {u"consents", right::ViewConsents, json};
}

} // namespace itinera
