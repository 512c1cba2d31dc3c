// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papertab.h"
#include "core/paper/printing.h"
#include "core/paper/renderer.h"
#include "ui/paper/printpanel.h"
#include "ui/paper/registercard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/printersheet.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QFileInfo>
#include <QGraphicsView>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace itinera {

PaperTab::PaperTab(UiContext &context, CaseId caseId, QWidget *parent)
    : Page(context, parent), m_case(caseId),
      m_previewPrinter(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(u"paperTab"_s);
    m_previewPrinter->setOutputFormat(QPrinter::PdfFormat);
    m_previewPrinter->setPageSize(QPageSize(QPageSize::A4));

    auto *layout = new QVBoxLayout(this);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"paperNotice"_s);
    layout->addWidget(m_notice);
    auto *across = new QHBoxLayout;
    layout->addLayout(across, 1);
    auto *choices = new ScrollColumn(this);
    m_panel = new PrintPanel(context, caseId, choices);
    choices->column()->addWidget(m_panel);
    m_sheet = new PrinterSheet(choices);
    choices->column()->addWidget(m_sheet);
    choices->column()->addStretch();
    choices->setMinimumWidth(theme::em(14));
    choices->setMaximumWidth(theme::em(22));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    across->addWidget(choices, 1);
    across->addWidget(split, 3);

    m_stack = new QStackedWidget(split);
    m_empty = new EmptyState(tr("Nothing to print yet"), {}, {}, m_stack);
    m_empty->setObjectName(u"paperEmpty"_s);
    m_preview = new QPrintPreviewWidget(m_previewPrinter.get(), m_stack);
    m_preview->setObjectName(u"paperPreview"_s);
    m_preview->setAccessibleName(tr("How the page will look"));
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    // The page is as wide as the view; the room that the vertical bar takes is no reason for another one.
    if (auto *view = m_preview->findChild<QGraphicsView *>())
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    m_stack->setMinimumSize(theme::em(10), theme::em(8));
    m_register = new RegisterCard(context, caseId, split);
    split->addWidget(m_stack);
    split->addWidget(m_register);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({2500, 1500}); // shares, not pixels

    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_prepared)
            m_ui.attempt(this, [&] { PaperRenderer(m_prepared->document).paint(*printer); });
    });
    connect(m_panel, &PrintPanel::choiceChanged, this, &PaperTab::compose);
    connect(m_panel, &PrintPanel::forWhomChanged, this, &PaperTab::ask);
    connect(m_panel, &PrintPanel::sectionRequested, this, &Page::sectionRequested);
    connect(m_panel, &PrintPanel::savePdfRequested, this, &PaperTab::savePdf);
    connect(m_panel, &PrintPanel::printRequested, this, &PaperTab::print);
    connect(m_sheet, &PrinterSheet::chosen, this, &PaperTab::printOn);
    connect(m_sheet, &PrinterSheet::left, m_panel, &QWidget::show);
    connect(m_register, &RegisterCard::edited, this, &Page::changed);
    refresh();
}

PaperTab::~PaperTab()
{
    disconnect(m_register, nullptr, this,
               nullptr); // an open editor in it writes when it goes, and nobody is to refresh then
    delete m_preview;    // it draws on the printer, which goes first otherwise
}

void PaperTab::refresh()
{
    m_ui.attempt(this, [this] { m_panel->refresh(); });
    m_register->refresh();
    compose();
}

void PaperTab::commit()
{
    m_register->commit();
}

void PaperTab::compose()
{
    m_prepared.reset();
    const PrintablePage *page = m_panel->page();
    m_ui.attempt(this, [this, page] {
        try {
            if (page)
                m_prepared = preparePage(m_ui.session, m_case, *page, m_panel->choice(), m_panel->number());
        } catch (const Refused &notYet) {
            // Not a mishap: the case is not that far yet. The page says where to start.
            m_empty->setText(notYet.happened(), notYet.toDo());
        }
    });
    ask();
    m_stack->setCurrentWidget(m_prepared ? static_cast<QWidget *>(m_preview) : m_empty);
    if (!m_prepared)
        return;
    m_preview->updatePreview();
    showFirstPage();
}

void PaperTab::ask()
{
    Passage passage;
    m_ui.attempt(this, [&] {
        if (m_prepared)
            passage = mayGo(m_ui.session, m_prepared->goesTo(m_panel->forWhom(), m_panel->receiver()));
    });
    m_panel->setCanPrint(m_prepared.has_value(), passage);
}

void PaperTab::showFirstPage()
{
    // Once the layout has given the view its width, on which its zoom depends.
    QTimer::singleShot(0, m_preview, [this] {
        if (auto *view = m_preview->findChild<QGraphicsView *>())
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->minimum());
    });
}

void PaperTab::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showFirstPage();
}

QString PaperTab::fileProposal() const
{
    const QString code = m_prepared->document.code;
    // The name of a discreet page's file says no more than the page.
    if (m_prepared->record.discreet)
        return code + u".pdf"_s;
    return u"%1-%2.pdf"_s.arg(code, m_prepared->record.page);
}

void PaperTab::savePdf()
{
    commit();
    if (!m_prepared)
        return;
    m_ui.attempt(this, [this] {
        QString file =
            m_ui.asker.askSaveFile(this, tr("Save as PDF"), fileProposal(), tr("PDF files (*.pdf)"));
        if (file.isEmpty())
            return;
        if (!file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            file += u".pdf"_s;
        const auto print = std::make_shared<PdfPrint>(m_ui.session, *m_prepared, file);
        m_ui.behindWindow(
            this, [print] { print->write(); }, [print] { print->enter(); },
            [this, file] {
                m_register->refresh();
                emit changed();
                m_ui.whenKept(this, [this, file](bool kept) {
                    if (!kept)
                        return;
                    m_notice->show(
                        NoticeBar::Kind::Good,
                        tr("Saved as %1. The file lies outside the vault: delete it when it is not "
                           "needed any more.")
                            .arg(QFileInfo(file).fileName()));
                });
            });
    });
}

void PaperTab::print()
{
    commit();
    m_panel->setVisible(!m_sheet->offer(
        m_ui,
        tr("This computer knows no printer. Connect one and set it up in the system’s settings, then try "
           "again. Or save the page as a PDF and print it where there is one.")));
}

void PaperTab::printOn(const PrintJob &how)
{
    m_panel->show();
    if (!m_prepared)
        return;
    m_ui.attempt(this, [&] {
        const auto print = std::make_shared<PaperPrint>(m_ui.session, *m_prepared, how.copies);
        PrintJob job = how;
        job.pdf = print->pdf();
        m_ui.behindWindow(
            this, [job, printers = m_ui.printers] { printers->send(job); }, [print] { print->enter(); },
            [this] {
                m_register->refresh();
                emit changed();
                m_ui.whenKept(this, [this](bool kept) {
                    if (!kept)
                        return;
                    m_notice->show(NoticeBar::Kind::Good,
                                   tr("Sent to the printer. Fetch the pages now, and note below where each "
                                      "copy is kept."));
                });
            });
    });
}

} // namespace itinera
