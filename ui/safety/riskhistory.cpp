// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskhistory.h"
#include "core/base/textfold.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/safety/riskcompare.h"
#include "ui/safety/riskparts.h"
#include "ui/safety/riskview.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

enum Column { Tick, Number, Day, Level, Occasion, Who, ColumnCount };
constexpr int PlaceRole = Qt::UserRole; ///< The place in the list of all, whatever the order on the screen.
constexpr int SortRole = Qt::UserRole + 1;

/// Sorts by what is meant, not by how it reads: days by date, levels by height.
class Cell final : public QTableWidgetItem {
public:
    Cell(const QString &text, qlonglong sortedBy) : QTableWidgetItem(text)
    {
        setData(SortRole, sortedBy);
        setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        return data(SortRole).toLongLong() < other.data(SortRole).toLongLong();
    }
};

} // namespace

RiskHistory::RiskHistory(UiContext &context, QWidget *parent) : QWidget(parent), m_ui(context)
{
    setObjectName(u"riskHistory"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);

    m_listPage = new QWidget(m_stack);
    auto *list = new QVBoxLayout(m_listPage);
    list->addWidget(quietLabel(tr("Signed assessments stay as they were. Open one to read it, or tick two to "
                                  "put them side by side."),
                               m_listPage));
    m_filter = new QLineEdit(m_listPage);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter, for example: high, 2026, a name"));
    m_filter->setAccessibleName(tr("Filter the assessments"));
    m_filter->setClearButtonEnabled(true);
    m_count = quietLabel({}, m_listPage);
    m_table = new QTableWidget(0, ColumnCount, m_listPage);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Signed assessments"));
    m_table->setHorizontalHeaderLabels(
        {tr("Compare"), tr("Number"), tr("Signed on"), tr("Level"), tr("Occasion"), tr("By")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_open = new QPushButton(tr("Open"), m_listPage);
    m_open->setObjectName(u"openAssessmentButton"_s);
    m_compareButton = new QPushButton(tr("Put the two side by side"), m_listPage);
    m_compareButton->setObjectName(u"compareButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_compareButton);
    buttons->addStretch();
    list->addWidget(m_filter);
    list->addWidget(m_count);
    list->addWidget(m_table, 1);
    list->addLayout(buttons);
    m_stack->addWidget(m_listPage);

    m_readPage = new QWidget(m_stack);
    auto *read = new QVBoxLayout(m_readPage);
    m_back = new QPushButton(theme::icon(u"back"_s), tr("Back to the list"), m_readPage);
    m_back->setObjectName(u"historyBackButton"_s);
    theme::setRole(m_back, "plain");
    m_reading = new QStackedWidget(m_readPage);
    m_view = new RiskView(context, m_reading);
    m_compare = new RiskCompare(context, m_reading);
    m_reading->addWidget(m_view);
    m_reading->addWidget(m_compare);
    read->addWidget(m_back, 0, Qt::AlignLeading);
    read->addWidget(m_reading, 1);
    m_stack->addWidget(m_readPage);

    connect(m_filter, &QLineEdit::textChanged, this, &RiskHistory::filter);
    connect(m_table, &QTableWidget::itemChanged, this, &RiskHistory::ticked);
    connect(m_table, &QTableWidget::itemActivated, this,
            [this](QTableWidgetItem *item) { openRow(item->row()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_open->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
    connect(m_compareButton, &QPushButton::clicked, this, &RiskHistory::compareTicked);
    connect(m_back, &QPushButton::clicked, this, &RiskHistory::backToList);
}

void RiskHistory::show(const std::vector<RiskAssessment> &newestFirst)
{
    if (newestFirst == m_all)
        return;
    m_all = newestFirst;
    m_stack->setCurrentWidget(m_listPage);
    const QSignalBlocker quiet(m_table);
    m_table->setSortingEnabled(false);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_all.size()));
    m_ui.attempt(this, [this] {
        for (size_t i = 0; i < m_all.size(); ++i) {
            const RiskAssessment &a = m_all[i];
            const int row = static_cast<int>(i);
            auto *tick = new Cell({}, row);
            tick->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            tick->setCheckState(Qt::Unchecked);
            tick->setData(PlaceRole, row);
            tick->setData(Qt::AccessibleTextRole, tr("Compare assessment %1").arg(a.number));
            m_table->setItem(row, Tick, tick);
            m_table->setItem(row, Number, new Cell(m_ui.locale().toString(a.number), a.number));
            m_table->setItem(row, Day,
                             new Cell(m_ui.locale().toString(signedDay(a), QLocale::ShortFormat),
                                      a.signedAt.toMSecsSinceEpoch()));
            m_table->setItem(row, Level,
                             new Cell(riskwords::levelName(a.signedLevel), static_cast<int>(a.signedLevel)));
            m_table->setItem(row, Occasion,
                             new Cell(riskwords::occasionName(a.occasion), static_cast<int>(a.occasion)));
            m_table->setItem(row, Who, new Cell(m_ui.session.memberName(a.signedBy), a.signedBy.value));
        }
    });
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Number, Qt::DescendingOrder);
    m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Number);
    m_open->setEnabled(m_table->rowCount() > 0);
    m_compareButton->setEnabled(false);
    filter(m_filter->text());
}

void RiskHistory::filter(const QString &text)
{
    const QStringList words = foldedWords(text);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = Number; column < ColumnCount; ++column) {
            if (const QTableWidgetItem *item = m_table->item(row, column))
                cells << item->text();
        }
        const QString folded = fold(cells.join(u' '));
        m_table->setRowHidden(
            row, !std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); }));
    }
    showCount();
}

void RiskHistory::showCount()
{
    int shown = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        shown += m_table->isRowHidden(row) ? 0 : 1;
    m_count->setText(shown == 0 && m_table->rowCount() > 0
                         ? tr("None matches. Empty the filter to see them all.")
                         : tr("%n assessments", nullptr, shown));
}

std::vector<size_t> RiskHistory::tickedOnes() const
{
    std::vector<size_t> places;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, Tick);
        if (item && item->checkState() == Qt::Checked)
            places.push_back(static_cast<size_t>(item->data(PlaceRole).toInt()));
    }
    std::ranges::sort(places);
    return places;
}

void RiskHistory::ticked(QTableWidgetItem *item)
{
    if (item->column() != Tick)
        return;
    if (item->checkState() == Qt::Checked && tickedOnes().size() > 2) {
        // The third tick takes the place of the others' older one; "exactly two" needs no message.
        for (int row = 0; row < m_table->rowCount(); ++row) {
            QTableWidgetItem *other = m_table->item(row, Tick);
            if (other != item && other->checkState() == Qt::Checked) {
                const QSignalBlocker quiet(m_table);
                other->setCheckState(Qt::Unchecked);
                break;
            }
        }
    }
    m_compareButton->setEnabled(tickedOnes().size() == 2);
}

void RiskHistory::openRow(int row)
{
    const QTableWidgetItem *item = row < 0 ? nullptr : m_table->item(row, Tick);
    if (!item)
        return;
    m_view->show(m_all.at(static_cast<size_t>(item->data(PlaceRole).toInt())));
    m_reading->setCurrentWidget(m_view);
    m_stack->setCurrentWidget(m_readPage);
    m_back->setFocus(Qt::OtherFocusReason);
}

void RiskHistory::compareTicked()
{
    const std::vector<size_t> places = tickedOnes();
    if (places.size() != 2)
        return;
    m_compare->compare(m_all.at(places[1]), m_all.at(places[0])); // the list runs from the newest
    m_reading->setCurrentWidget(m_compare);
    m_stack->setCurrentWidget(m_readPage);
    m_back->setFocus(Qt::OtherFocusReason);
}

void RiskHistory::backToList()
{
    m_stack->setCurrentWidget(m_listPage);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace itinera
