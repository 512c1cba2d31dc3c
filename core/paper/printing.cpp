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

} // namespace

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
    return {std::move(composed.document), record, page.toSee};
}

PdfPrint::PdfPrint(Session &session, const PreparedPage &page, QString fileName)
    : m_session(session), m_record(page.record), m_fileName(std::move(fileName))
{
    demand(session, page.record.caseId, page.toSee);
    demandPdfPlace(m_fileName);
    m_record.destination = u"pdf"_s;
    std::tie(m_content, m_record.pages) = PaperRenderer(page.document).toPdf();
}

void PdfPrint::write() const
{
    writePdfFile(m_fileName, m_content);
}

PrintRecord PdfPrint::enter() const
{
    try {
        return PrintRegister(m_session).add(m_record);
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

PrintRecord printOn(Session &session, const PreparedPage &page, QPagedPaintDevice &printer, int copies)
{
    // Paper cannot be taken back, so the right is asked for before.
    demand(session, page.record.caseId, page.toSee);
    PrintRecord record = page.record;
    record.destination = u"printer"_s;
    record.pages = PaperRenderer(page.document).paint(printer);
    record.copies = copies;
    return PrintRegister(session).add(record);
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
