// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/printing.h"
#include "ui/widgets/page.h"
#include <memory>
#include <optional>

class QPrinter;
class QPrintPreviewWidget;
class QStackedWidget;

namespace itinera {

class EmptyState;
class NoticeBar;
class PrintPanel;
class RegisterCard;

/// The tab "Paper": what to print, how it will look, and the register of what was printed (C3).
class PaperTab : public Page {
    Q_OBJECT
public:
    PaperTab(UiContext &context, CaseId caseId, QWidget *parent = nullptr);
    ~PaperTab() override;
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("paper"); }

    /// Paints the chosen page on this printer and enters it in the register; the dialog calls it once it is
    /// accepted.
    void printOn(QPrinter &printer);

private:
    void showEvent(QShowEvent *event) override;
    void compose();
    void ask();
    void showFirstPage();
    void savePdf();
    void print();
    QString fileProposal() const;
    CaseId m_case;
    std::optional<PreparedPage> m_prepared; ///< What the preview shows, and what is printed; or nothing.
    std::unique_ptr<QPrinter> m_previewPrinter;
    NoticeBar *m_notice = nullptr;
    PrintPanel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPrintPreviewWidget *m_preview = nullptr;
    RegisterCard *m_register = nullptr;
};

} // namespace itinera
