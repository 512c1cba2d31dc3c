// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaymodel.h"
#include "ui/agenda/duetext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QFont>

namespace itinera {

void TodayModel::setItems(const TodayList &list, const std::function<CodeList(const QString &)> &listOf,
                          const QString &language, QDate today)
{
    enum Group { Late, Today, Week, GroupCount };
    const QString headings[] = {tr("Out of date or overdue"), tr("Today"), tr("This week")};
    std::vector<Line> groups[GroupCount];
    for (const TodayRow &row : list.rows) {
        const bool late = duetext::isLate(row.item, today);
        auto &group = groups[late ? Late : row.item.on == today ? Today : Week];
        group.push_back(
            {duetext::what(row.item, listOf, language), duetext::when(row.item.on, today), late, false, row});
    }
    beginResetModel();
    m_lines.clear();
    for (int i = 0; i < GroupCount; ++i) {
        if (groups[i].empty())
            continue;
        m_lines.push_back({headings[i], {}, false, true, {}});
        m_lines.insert(m_lines.end(), groups[i].begin(), groups[i].end());
    }
    endResetModel();
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString TodayModel::who(const TodayRow &row) const
{
    return tr("%1  %2", "case code, name").arg(isolated(row.row.code), isolated(row.row.name));
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return line.isHeading
                   ? line.text
                   : tr("%1. %2, %3. %4", "what is to be done, name, case code, when")
                         .arg(line.text, line.row.row.name, isolated(line.row.row.code), line.when);
    case Qt::ToolTipRole:
        return line.isHeading ? QVariant() : QVariant(line.text);
    case IsHeadingRole:
        return line.isHeading;
    case WhoRole:
        return line.isHeading ? QString() : who(line.row);
    case WhenRole:
        return line.when;
    case LateRole:
        return line.late;
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines[static_cast<size_t>(index.row())].isHeading
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const TodayRow *TodayModel::row(const QModelIndex &at) const
{
    if (!at.isValid() || at.row() >= rowCount())
        return nullptr;
    const Line &line = m_lines[static_cast<size_t>(at.row())];
    return line.isHeading ? nullptr : &line.row;
}

QModelIndex TodayModel::firstItem() const
{
    return m_lines.empty() ? QModelIndex() : index(1);
}

QModelIndex TodayModel::find(CaseId id, const QString &kind, const QUuid &ref) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const TodayRow *found = row(index(i));
        if (found && found->item.caseId == id && found->item.kind == kind && found->item.ref == ref)
            return index(i);
    }
    return {};
}

} // namespace itinera
