// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recoverycodepage.h"
#include "core/paper/renderer.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
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
    auto *done = new QPushButton(tr("It is printed and will be locked away"));
    done->setObjectName(u"recoveryDone"_s);
    theme::setRole(done, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(printButton);
    buttons->addWidget(done);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(quietLabel(tr(
        "The printer and the computer's list of print jobs may keep a copy: use a printer in the office.")));
    scroll->column()->addWidget(card);
    scroll->column()->addStretch(1);
    connect(printButton, &QPushButton::clicked, this, &RecoveryCodePage::print);
    connect(done, &QPushButton::clicked, this, &RecoveryCodePage::done);
}

void RecoveryCodePage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        m_ui.attempt(this, [&] {
            PaperDocument document;
            document.choice.language = m_ui.language();
            document.choice.largePrint = true;
            document.title = tr("Recovery code");
            document.date = m_ui.today();
            document.blocks = {
                paper::Heading{tr("Recovery code"), 1},
                paper::Paragraph{tr("Lock this page away in the organisation's safe, not with the laptop. "
                                    "A newer code makes it void."),
                                 false, true},
                paper::Paragraph{QString(m_code).replace(u'-', u' '), false, false}};
            PaperRenderer(document).paint(*chosen);
        });
    });
    dialog->open();
}

} // namespace itinera
