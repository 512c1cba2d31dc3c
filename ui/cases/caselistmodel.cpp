// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"
#include "core/safety/riskdue.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/agenda/duetext.h"
#include "ui/widgets/parts.h"

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

constexpr CaseSort Sorts[] = {CaseSort::Code, CaseSort::Name, CaseSort::Place,
                              CaseSort::Risk, CaseSort::Due,  CaseSort::LastContact};

bool isOutOfDate(const CaseRow &row, QDate today)
{
    return row.riskLevel > 0 && (row.riskStale || (row.riskReviewOn.isValid() && row.riskReviewOn < today));
}

} // namespace

CaseListModel::CaseListModel(UiContext &context, QWidget *page)
    : QAbstractTableModel(page), m_ui(context), m_page(page)
{
    m_query.limit = PageSize;
}

void CaseListModel::setFilter(const QString &text, bool openOnly)
{
    m_query.text = text;
    m_query.openOnly = openOnly;
    read(PageSize);
}

void CaseListModel::reload()
{
    read(qMax(PageSize, rowCount()));
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_query.sort = Sorts[column];
    m_query.descending = order == Qt::DescendingOrder;
    read(PageSize);
}

int CaseListModel::sortColumn() const
{
    return static_cast<int>(std::ranges::find(Sorts, m_query.sort) - std::begin(Sorts));
}

void CaseListModel::read(int rows)
{
    m_ui.attempt(m_page, [&] {
        CaseStore store(m_ui.session);
        CaseQuery query = m_query;
        query.after.reset();
        query.limit = rows;
        std::vector<CaseRow> found = store.rows(query);
        const bool more = static_cast<int>(found.size()) == rows;
        // Counting costs, and a list that is whole is its own count.
        const CaseCount count = more ? store.count(query) : CaseCount{static_cast<int>(found.size()), false};
        beginResetModel();
        m_rows = std::move(found);
        m_more = more;
        m_count = count;
        endResetModel();
    });
}

const CaseRow *CaseListModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_rows[static_cast<size_t>(index.row())];
}

QModelIndex CaseListModel::find(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseRow::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), Code);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.empty())
        return;
    const bool read = m_ui.attempt(m_page, [this] {
        CaseQuery query = m_query;
        query.after = m_rows.back();
        query.limit = PageSize;
        const std::vector<CaseRow> found = CaseStore(m_ui.session).rows(query);
        m_more = static_cast<int>(found.size()) == PageSize;
        if (found.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    });
    if (!read)
        m_more = false; // the view would ask again at once, and the same message come again and again
}

QString CaseListModel::riskText(const CaseRow &row, QDate today)
{
    const QString level = riskwords::levelName(static_cast<RiskLevel>(row.riskLevel));
    return isOutOfDate(row, today) ? tr("%1, out of date", "level of risk").arg(level) : level;
}

QString CaseListModel::text(const CaseRow &row, int column) const
{
    const QDate today = m_ui.today();
    switch (column) {
    case Code:
        return isolated(row.code);
    case Name:
        return row.name;
    case Place:
        return row.place;
    case Risk:
        return riskText(row, today);
    case Due:
        return duetext::line(row.nextDueKind, row.nextDue, today);
    case LastContact:
        return row.lastContact.isValid() ? isolated(duetext::day(row.lastContact, today)) : QString();
    default:
        return {};
    }
}

QString CaseListModel::spokenText(const CaseRow &row, int column) const
{
    // A screen reader says the cell alone: it has to make sense without its column.
    const QString shown = text(row, column);
    switch (column) {
    case Code:
        return tr("Case %1, %2", "code, name").arg(isolated(row.code), row.name);
    case Place:
        return shown.isEmpty() ? tr("No place written down") : tr("Place: %1").arg(shown);
    case Risk:
        return tr("Level of risk: %1").arg(shown);
    case Due:
        return shown.isEmpty() ? tr("Nothing due") : tr("Due: %1").arg(shown);
    case LastContact:
        return shown.isEmpty() ? tr("No contact written down") : tr("Last contact: %1").arg(shown);
    default:
        return shown;
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // for what does not fit
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    case LevelRole:
        return row.riskLevel;
    case RiskTextRole:
        return riskText(row, m_ui.today());
    case AttentionRole:
        return index.column() == Due ? row.nextDue.isValid() &&
                                           (row.nextDue < m_ui.today() || row.nextDueKind == due::RiskStale)
                                     : index.column() == Risk && isOutOfDate(row, m_ui.today());
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Name");
    case Place:
        return tr("Place");
    case Risk:
        return tr("Level of risk");
    case Due:
        return tr("Due");
    case LastContact:
        return tr("Last contact");
    default:
        return {};
    }
}

} // namespace itinera
