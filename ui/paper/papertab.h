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
class PrinterSheet;
class PrintPanel;
struct PrintJob;
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

private:
    void showEvent(QShowEvent *event) override;
    void compose();
    void ask();
    void showFirstPage();
    void savePdf();
    void print();
    void printOn(const PrintJob &how); ///< And enters it in the register once it went.
    QString fileProposal() const;
    CaseId m_case;
    std::optional<PreparedPage> m_prepared; ///< What the preview shows, and what is printed; or nothing.
    std::unique_ptr<QPrinter> m_previewPrinter;
    NoticeBar *m_notice = nullptr;
    PrintPanel *m_panel = nullptr;
    PrinterSheet *m_sheet = nullptr; ///< In the panel's place while it asks.
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPrintPreviewWidget *m_preview = nullptr;
    RegisterCard *m_register = nullptr;
};

} // namespace itinera
