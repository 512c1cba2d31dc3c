// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/printers.h"
#include "ui/widgets/parts.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace itinera {

class UiContext;

/// Asks within a page on which printer, how often and whether on both sides. Hidden until it asks.
class PrinterSheet : public Card {
    Q_OBJECT
public:
    explicit PrinterSheet(QWidget *parent = nullptr);
    /// Shows which printers there are. False where there is none to choose; that was told, with `otherwise`:
    /// what she can do in that case.
    bool offer(UiContext &ui, const QString &otherwise);

signals:
    void chosen(const PrintJob &how); ///< Without what is printed. The sheet is hidden again.
    void left();

private:
    void showSides();
    std::vector<KnownPrinter> m_known;
    QComboBox *m_printer = nullptr;
    QSpinBox *m_copies = nullptr;
    QCheckBox *m_twoSided = nullptr;
};

} // namespace itinera
