// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/registermodel.h"
#include "core/paper/papertext.h"
#include "core/paper/printing.h"
#include "core/subjects.h"
#include "ui/paper/printpanel.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace itinera {

RegisterModel::RegisterModel(UiContext &context, QWidget *messages)
    : QAbstractTableModel(messages), m_ui(context), m_messages(messages)
{
}

void RegisterModel::setRecords(std::vector<PrintRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    m_names.clear();
    m_ui.attempt(m_messages, [this] {
        for (const Member &member : m_ui.session.members())
            m_names.insert(member.id, member.name);
    });
    endResetModel();
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::text(const PrintRecord &record, int column) const
{
    const QLocale locale = m_ui.locale();
    switch (column) {
    case When:
        return locale.toString(record.at.toLocalTime().date(), QLocale::ShortFormat);
    case What: {
        const QString name = PrintPanel::pageName(record.page);
        const PrintablePage *page = printablePage(record.page);
        const QString which = !record.subject.isEmpty() ? record.subject // of an older program
                              : page ? editionName(PaperText(m_ui.language()), *page, record.number)
                                     : QString();
        return which.isEmpty() ? name : tr("%1 (%2)").arg(name, which);
    }
    case Whom:
        switch (record.forWhom) {
        case ForWhom::Her:
            return tr("Her");
        case ForWhom::Office:
            return tr("Us");
        case ForWhom::Somebody:
            return record.recipient;
        case ForWhom::Unsaid:
            break;
        }
        return tr("Not said");
    case Language:
        return PrintPanel::languageName(record.language);
    case Form: {
        const QString where = record.destination == "pdf"_L1 ? tr("PDF file") : tr("Paper");
        if (record.discreet && record.largePrint)
            return tr("%1, discreet, large print").arg(where);
        if (record.discreet)
            return tr("%1, discreet").arg(where);
        return record.largePrint ? tr("%1, large print").arg(where) : where;
    }
    case Copies:
        return locale.toString(record.copies);
    case By:
        return m_names.value(record.by);
    case Kept:
        return record.keptWhere.isEmpty() && !record.destroyedOn.isValid() ? tr("Not noted yet")
                                                                           : QString(record.keptWhere);
    case Destroyed:
        return record.destroyedOn.isValid() ? locale.toString(record.destroyedOn, QLocale::ShortFormat)
                                            : tr("No");
    default:
        return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PrintRecord &record = m_records[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        if (flags(index).testFlag(Qt::ItemIsEditable))
            return tr("Double-click or press F2 to change it");
        if (index.column() == Copies && !record.destroyedOn.isValid())
            return tr("Note first where it is kept");
        return index.column() == Whom && !record.purpose.isEmpty() ? QVariant(record.purpose) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(record, index.column()));
    case Qt::ForegroundRole:
        if (record.destroyedOn.isValid() || (index.column() == Kept && record.keptWhere.isEmpty()))
            return theme::colour(theme::Tone::Quiet);
        return {};
    case Qt::EditRole:
        if (index.column() == Copies)
            return record.copies;
        if (index.column() == Kept)
            return record.keptWhere;
        return text(record, index.column());
    case SortRole:
        if (index.column() == When)
            return record.at;
        if (index.column() == Copies)
            return record.copies;
        if (index.column() == Destroyed)
            return record.destroyedOn;
        return text(record, index.column());
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Printed on");
    case What:
        return tr("Page");
    case Whom:
        return tr("For whom");
    case Language:
        return tr("Language");
    case Form:
        return tr("Form");
    case Copies:
        return tr("Copies");
    case By:
        return tr("By");
    case Kept:
        return tr("Kept where");
    case Destroyed:
        return tr("Destroyed");
    default:
        return {};
    }
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const PrintRecord &record = m_records[static_cast<size_t>(index.row())];
    // The register takes the number of copies together with the place where they are.
    if (!record.destroyedOn.isValid() &&
        (index.column() == Kept || (index.column() == Copies && !record.keptWhere.isEmpty())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    PrintRecord &record = m_records[static_cast<size_t>(index.row())];
    QString kept = record.keptWhere;
    int copies = record.copies;
    if (index.column() == Kept)
        kept = value.toString().trimmed();
    else
        copies = value.toInt();
    if (kept == record.keptWhere && copies == record.copies)
        return true;
    if (!m_ui.attempt(m_messages, [&] {
            PrintRegister registered(m_ui.session);
            registered.setKept(record.id, kept, copies);
            record = registered.load(record.id);
        }))
        return false;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

} // namespace itinera
