// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentdemo.h"
#include "core/consent/consentstore.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class ConsentDemo final : public DemoPart {
public:
    explicit ConsentDemo(DemoWriter &writer)
        : m_writer(writer), m_words(writer.words(u"consent"_s)), m_store(writer.session())
    {
    }
    void tell(DemoChapter chapter) override
    {
        if (chapter != DemoChapter::Today)
            return;
        // Of every third that is not complete nobody asked yet, so that Today has something to say.
        if (!m_writer.told.rich && m_writer.told.index % 3 == 0)
            return;
        const QJsonArray all = m_words.array(u"consents"_s);
        const qsizetype count = m_writer.told.rich ? all.size() : 1 + m_writer.told.index % 2;
        for (qsizetype i = 0; i < std::min(count, all.size()); ++i)
            write(all[i].toObject());
    }

private:
    /// Spread over her time here. Draws nothing by chance.
    void write(const QJsonObject &one)
    {
        const qint64 days = m_writer.told.openedOn.daysTo(m_writer.today());
        const auto day = [&](const QString &part) {
            return m_writer.told.openedOn.addDays(days * one.value(part).toInt() / 100);
        };
        Consent consent;
        consent.caseId = m_writer.told.id;
        consent.kind = knownWord<ConsentKind>(one.value(u"kind"_s).toString()).value_or(ConsentKind::Sharing);
        consent.purpose = m_words.in(one.value(u"purpose"_s));
        consent.recipient = m_words.in(one.value(u"recipient"_s));
        consent.information = one.value(u"information"_s).toString().split(u' ', Qt::SkipEmptyParts);
        consent.answer =
            knownWord<ConsentAnswer>(one.value(u"answer"_s).toString()).value_or(ConsentAnswer::Refused);
        consent.form = knownWord<ConsentForm>(one.value(u"form"_s).toString()).value_or(ConsentForm::Spoken);
        consent.askedOn = day(u"asked"_s);
        if (one.contains(u"endsIn"_s))
            consent.until = m_writer.today().addDays(one.value(u"endsIn"_s).toInt());
        consent.language = one.value(u"language"_s).toString();
        consent.explainedBy = m_writer.session().member().name;
        consent.interpreter = m_words.in(one.value(u"interpreter"_s));
        consent.saidBack = m_words.in(one.value(u"saidBack"_s));
        consent = m_store.add(consent);
        if (one.contains(u"shared"_s))
            m_store.addShared(consent.id, day(u"sharedOn"_s), m_words.in(one.value(u"shared"_s)));
        if (one.contains(u"mistake"_s))
            m_store.close(consent.id, Closed::Mistake, m_words.in(one.value(u"mistake"_s)));
        if (one.contains(u"withdrawn"_s))
            m_store.withdraw(consent.id, day(u"withdrawn"_s), m_words.in(one.value(u"why"_s)));
    }

    DemoWriter &m_writer;
    DemoWords m_words;
    ConsentStore m_store;
};

} // namespace

std::unique_ptr<DemoPart> consentDemo(DemoWriter &writer)
{
    return std::make_unique<ConsentDemo>(writer);
}

} // namespace itinera
