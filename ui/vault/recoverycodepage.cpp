// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recoverycodepage.h"
#include "core/paper/renderer.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/printersheet.h"
#include "ui/widgets/theme.h"
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

RecoveryCodePage::RecoveryCodePage(UiContext &context, const QString &code, QWidget *parent)
    : Page(context, parent), m_code(code)
{
    setObjectName(u"recoveryCodePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    auto *card = new Card(tr("The recovery code"));
    auto *text = new QLabel(
        tr("Print it, or write it down by hand, and lock it away in the organisation's safe, not with "
           "the laptop. It is shown only now."));
    text->setWordWrap(true);
    card->body()->addWidget(text);
    auto *shown = new QLabel(isolated(QString(code).replace(u'-', u' ')));
    shown->setObjectName(u"recoveryCode"_s);
    shown->setAlignment(Qt::AlignCenter);
    shown->setWordWrap(true);
    shown->setFocusPolicy(Qt::StrongFocus); // read aloud, but not copied
    QFont font = shown->font();
    font.setFamily(u"monospace"_s);
    font.setPointSizeF(font.pointSizeF() * 1.6);
    shown->setFont(font);
    shown->setContentsMargins(0, theme::em(1), 0, theme::em(1));
    card->body()->addWidget(shown);
    auto *printButton = new QPushButton(tr("Print it"));
    printButton->setObjectName(u"printRecovery"_s);
    auto *saveButton = new QPushButton(tr("Save it as a file…"));
    saveButton->setObjectName(u"saveRecovery"_s);
    theme::setRole(saveButton, "plain");
    auto *done = new QPushButton(tr("It is printed and will be locked away"));
    done->setObjectName(u"recoveryDone"_s);
    theme::setRole(done, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(printButton);
    buttons->addWidget(done);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(saveButton, 0, Qt::AlignLeading);
    card->body()->addWidget(quietLabel(tr(
        "The printer and the computer's list of print jobs may keep a copy: use a printer in the office.")));
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"recoveryNotice"_s);
    scroll->column()->addWidget(m_notice);
    scroll->column()->addWidget(card);
    m_sheet = new PrinterSheet;
    m_sheet->setMaximumWidth(theme::em(24));
    scroll->column()->addWidget(m_sheet);
    m_warning = makeWarning();
    scroll->column()->addWidget(m_warning);
    scroll->column()->addStretch(1);
    connect(m_sheet, &PrinterSheet::chosen, this, &RecoveryCodePage::printOn);
    connect(saveButton, &QPushButton::clicked, this, [this] {
        m_sheet->hide();
        m_warning->show();
    });
    connect(printButton, &QPushButton::clicked, this, &RecoveryCodePage::print);
    connect(done, &QPushButton::clicked, this, &RecoveryCodePage::done);
}

QWidget *RecoveryCodePage::makeWarning()
{
    auto *sheet = new Card(tr("A file with the code"));
    sheet->setObjectName(u"recoveryWarning"_s);
    auto *text = new QLabel(tr(
        "Whoever has this file and the laptop, or a copy of the vault, can open everything. A file that was "
        "deleted can often be brought back. Print the code, or write it down by hand, if you can. If it has "
        "to be a file: on a stick that is locked away in the safe, never on this laptop."));
    text->setWordWrap(true);
    sheet->body()->addWidget(text);
    auto *save = new QPushButton(tr("Save the file all the same…"));
    save->setObjectName(u"recoverySaveAnyway"_s);
    auto *back = new QPushButton(tr("Back"));
    back->setObjectName(u"recoveryBack"_s);
    theme::setRole(back, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(save);
    buttons->addStretch(1);
    sheet->body()->addLayout(buttons);
    connect(back, &QPushButton::clicked, sheet, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &RecoveryCodePage::saveFile);
    sheet->hide();
    return sheet;
}

QByteArray RecoveryCodePage::pdf() const
{
    PaperDocument document;
    document.choice.language = m_ui.language();
    document.choice.largePrint = true;
    document.title = tr("Recovery code");
    document.date = m_ui.today();
    document.blocks = {paper::Heading{tr("Recovery code"), 1},
                       paper::Paragraph{tr("Lock this page away in the organisation's safe, not with the "
                                           "laptop. A newer code makes it void."),
                                        false, true},
                       paper::Paragraph{QString(m_code).replace(u'-', u' '), false, false}};
    return PaperRenderer(document).toPdf().first;
}

void RecoveryCodePage::print()
{
    m_warning->hide();
    m_sheet->offer(m_ui, tr("This computer knows no printer. Connect one and set it up in the system’s "
                            "settings, then try again. Or write the code down by hand."));
}

void RecoveryCodePage::printOn(const PrintJob &how)
{
    m_ui.attempt(this, [&] {
        PrintJob job = how;
        job.pdf = pdf();
        m_ui.behindWindow(
            this, [job, printers = m_ui.printers] { printers->send(job); }, [] {},
            [this] {
                m_notice->show(NoticeBar::Kind::Good, tr("Sent to the printer. Fetch the page now."));
            });
    });
}

void RecoveryCodePage::saveFile()
{
    m_ui.attempt(this, [this] {
        QString file =
            m_ui.asker.askSaveFile(this, tr("Save as PDF"), u"page.pdf"_s, tr("PDF files (*.pdf)"));
        if (file.isEmpty())
            return;
        if (!file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            file += u".pdf"_s;
        demandPdfPlace(file);
        m_ui.behindWindow(
            this, [file, content = pdf()] { writePdfFile(file, content); }, [] {},
            [this, file] {
                m_warning->hide();
                m_notice->show(NoticeBar::Kind::Attention,
                               tr("Saved as %1. Whoever finds this file can open the vault: lock it away.")
                                   .arg(QFileInfo(file).fileName()));
            });
    });
}

} // namespace itinera
