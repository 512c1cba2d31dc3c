// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prints/printsdemo.h"
#include "core/paper/paperrights.h"
#include "core/paper/printregister.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class PrintsDemo final : public DemoPart {
public:
    explicit PrintsDemo(DemoWriter &writer) : m_writer(writer), m_words(writer.words(u"prints"_s)) {}
    void tell(DemoChapter chapter) override
    {
        const DemoCase &told = m_writer.told;
        if (chapter != DemoChapter::Today || !told.rich || !m_writer.session().access().may(right::Print))
            return;
        PrintRecord record;
        record.caseId = told.id;
        record.page = u"plan"_s;
        record.language = u"en"_s;
        record.discreet = told.index == 2;
        record.destination = u"printer"_s;
        record.pages = 2;
        record.forWhom = told.index == 1 ? ForWhom::Office : ForWhom::Her;
        const QStringList information{information::Plan, information::Needs};
        const QString what = m_words.in(m_words.array(u"what"_s).first());
        if (record.discreet) // hers goes to whoever she agreed to
            sendToSomebody(record, information, what);
        if (told.index != 1)
            record.keptWhere = m_words.in(m_words.array(u"kept"_s).first());
        PrintRegister(m_writer.session()).add(record, information, what);
    }

private:
    void sendToSomebody(PrintRecord &record, const QStringList &information, const QString &what)
    {
        Session &session = m_writer.session();
        for (const Receiver &one : outgoing::receivers(session, record.caseId)) {
            PrintRecord sent = record;
            sent.forWhom = ForWhom::Somebody;
            sent.recipient = one.name;
            sent.purpose = one.purpose;
            if (outgoing::ask(session, outgoingOf(sent, information, what)).open) {
                record = sent;
                return;
            }
        }
    }

    DemoWriter &m_writer;
    DemoWords m_words;
};

} // namespace

std::unique_ptr<DemoPart> printsDemo(DemoWriter &writer)
{
    return std::make_unique<PrintsDemo>(writer);
}

} // namespace itinera
