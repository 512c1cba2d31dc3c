// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printersheet.h"
#include "ui/widgets/page.h"
#include "ui/widgets/quietcombobox.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace itinera {

PrinterSheet::PrinterSheet(QWidget *parent) : Card(tr("On paper"), parent)
{
    setObjectName(u"printerSheet"_s);
    const auto add = [this](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        auto *title = new QLabel(label, this);
        title->setBuddy(field);
        body()->addWidget(title);
        body()->addWidget(field);
    };
    m_printer = new QuietComboBox(this);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(12);
    add(tr("On which printer"), m_printer, u"printerChoice"_s);
    m_copies = new QSpinBox(this);
    m_copies->setRange(1, 99);
    add(tr("How many copies"), m_copies, u"printerCopies"_s);
    m_twoSided = new QCheckBox(tr("On both sides"), this);
    m_twoSided->setObjectName(u"printerTwoSided"_s);
    body()->addWidget(m_twoSided);
    auto *print = new QPushButton(tr("Print"), this);
    print->setObjectName(u"printerPrint"_s);
    theme::setRole(print, "primary");
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"printerBack"_s);
    theme::setRole(back, "plain");
    body()->addWidget(print);
    body()->addWidget(back);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrinterSheet::showSides);
    connect(print, &QPushButton::clicked, this, [this] {
        PrintJob how;
        how.printer = m_printer->currentData().toString();
        how.copies = m_copies->value();
        how.twoSided = m_twoSided->isEnabled() && m_twoSided->isChecked();
        hide();
        emit chosen(how);
    });
    connect(back, &QPushButton::clicked, this, [this] {
        hide();
        emit left();
    });
    hide();
}

bool PrinterSheet::offer(UiContext &ui, const QString &otherwise)
{
    m_known.clear();
    if (ui.printers && !ui.attempt(this, [&] { m_known = ui.printers->known(); }))
        return false;
    if (m_known.empty()) {
        ui.asker.inform(this, tr("No printer is set up"), otherwise);
        return false;
    }
    m_printer->clear();
    for (const KnownPrinter &one : m_known) {
        m_printer->addItem(one.description.isEmpty() ? one.name : one.description, one.name);
        if (one.isDefault)
            m_printer->setCurrentIndex(m_printer->count() - 1);
    }
    m_copies->setValue(1);
    m_twoSided->setChecked(false);
    showSides();
    show();
    m_printer->setFocus();
    return true;
}

void PrinterSheet::showSides()
{
    const int index = m_printer->currentIndex();
    m_twoSided->setEnabled(index >= 0 && static_cast<size_t>(index) < m_known.size() &&
                           m_known[static_cast<size_t>(index)].twoSided);
}

} // namespace itinera
