// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/printing.h"
#include "core/base/error.h"
#include "core/paper/paperrights.h"
#include "core/paper/papertext.h"
#include "core/paper/renderer.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

void demand(Session &session, CaseId caseId, Right toSee)
{
    session.access().demand(caseId, right::Print);
    session.access().demand(caseId, toSee);
}

Outgoing outgoingOf(const PreparedPage &page)
{
    return itinera::outgoingOf(page.record, page.information, page.name);
}

/// Paper and files cannot be taken back, so everything is asked for before.
void demandWayOut(Session &session, const PreparedPage &page)
{
    demand(session, page.record.caseId, page.toSee);
    demandForWhom(page.record);
    if (page.record.forWhom == ForWhom::Somebody)
        outgoing::demand(session, outgoingOf(page));
}

} // namespace

PreparedPage &PreparedPage::goesTo(ForWhom whom, const Receiver &to)
{
    record.forWhom = whom;
    record.recipient = to.name;
    record.purpose = to.purpose;
    return *this;
}

Passage mayGo(Session &session, const PreparedPage &page)
{
    if (page.record.forWhom == ForWhom::Somebody)
        return outgoing::ask(session, outgoingOf(page));
    return {page.record.forWhom != ForWhom::Unsaid, {}, {}};
}

PreparedPage preparePage(Session &session, CaseId caseId, const PrintablePage &page,
                         const PaperChoice &choice, int number)
{
    demand(session, caseId, page.toSee);
    ComposedPage composed = page.compose(session, caseId, choice, number);
    PrintRecord record;
    record.caseId = caseId;
    record.page = page.key;
    record.number = composed.number;
    record.language = choice.language;
    record.discreet = choice.discreet;
    record.largePrint = choice.largePrint;
    QStringList codes = page.information;
    if (!codes.isEmpty())
        codes += composed.information;
    if (!codes.isEmpty() && !choice.discreet) // it names her, and whoever sees who gave it can guess
        codes = QStringList{information::Name, information::Trafficking} + codes;
    const QString edition = editionName(PaperText(QLocale().name().section(u'_', 0, 0)), page, record.number);
    return {std::move(composed.document), record, page.toSee, codes,
            edition.isEmpty() ? page.name()
                              : PrintingText::tr("%1, %2", "page, version").arg(page.name(), edition)};
}

RenderedPage::RenderedPage(Session &session, const PreparedPage &page, const QString &destination,
                           const QString &what, int copies)
    : m_session(session), m_record(page.record), m_information(page.information), m_what(what)
{
    demandWayOut(session, page);
    m_record.destination = destination;
    m_record.copies = copies;
    std::tie(m_pdf, m_record.pages) = PaperRenderer(page.document).toPdf();
}

PrintRecord RenderedPage::enter() const
{
    return PrintRegister(m_session).add(m_record, m_information, m_what);
}

PdfPrint::PdfPrint(Session &session, const PreparedPage &page, QString fileName)
    : RenderedPage(session, page, u"pdf"_s, PrintingText::tr("%1, as a PDF file", "page").arg(page.name), 1),
      m_fileName(std::move(fileName))
{
    demandPdfPlace(m_fileName);
}

void PdfPrint::write() const
{
    writePdfFile(m_fileName, pdf());
}

PrintRecord PdfPrint::enter() const
{
    try {
        return RenderedPage::enter();
    } catch (...) {
        QFile::remove(m_fileName); // no page about her that the register does not know
        throw;
    }
}

PrintRecord printToPdf(Session &session, const PreparedPage &page, const QString &fileName)
{
    const PdfPrint print(session, page, fileName);
    print.write();
    return print.enter();
}

PaperPrint::PaperPrint(Session &session, const PreparedPage &page, int copies)
    : RenderedPage(session, page, u"printer"_s, PrintingText::tr("%1, on paper", "page").arg(page.name),
                   copies)
{
}

QString editionName(const PaperText &t, const PrintablePage &page, int number)
{
    if (number == 0 || !page.numbered)
        return {};
    return number == WorkedOn ? t(page.workedOn) : t(page.numbered).arg(t.locale().toString(number));
}

PrintableEdition editionWorkedOn()
{
    return {WorkedOn, PrintingText::tr("The one being worked on")};
}

PrintableEdition assessmentEdition(int number, const QDateTime &signedAt, const QLocale &locale)
{
    return {number, PrintingText::tr("Assessment %1, %2")
                        .arg(locale.toString(number),
                             locale.toString(signedAt.toLocalTime().date(), QLocale::ShortFormat))};
}

void nothingYet(const QString &happened, const QString &toDo)
{
    throw Refused(happened, PrintingText::tr("Nothing was printed."), toDo);
}

void noSuchEdition(int number)
{
    throw NotFound(PrintingText::tr("There is no number %1 of this page.").arg(number),
                   PrintingText::tr("Nothing was printed."),
                   PrintingText::tr("Choose one from the list of the page, and print again."));
}

} // namespace itinera
