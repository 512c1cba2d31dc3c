// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "ui/widgets/page.h"
#include <QAbstractTableModel>

namespace itinera {

/// The list of cases: rows read page by page, sorted and filtered by the store.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Name, Place, Risk, Due, LastContact, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1, RiskTextRole, AttentionRole };
    static constexpr int PageSize = 100;

    CaseListModel(UiContext &context, QWidget *page);   ///< `page` is told where reading fails.
    void setFilter(const QString &text, bool openOnly); ///< Reads the first page.
    void reload();                                      ///< Reads again as far as was read.
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const;
    Qt::SortOrder sortOrder() const { return m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder; }
    const CaseQuery &query() const { return m_query; }
    CaseCount matches() const { return m_count; } ///< Of the filter, also those not read yet.
    const CaseRow *row(const QModelIndex &index) const;
    QModelIndex find(CaseId id) const; ///< Among the rows read.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// "High", "High, out of date", "Not assessed". Stale by an event or by a review day that passed.
    static QString riskText(const CaseRow &row, QDate today);

private:
    void read(int rows);
    QString text(const CaseRow &row, int column) const;
    QString spokenText(const CaseRow &row, int column) const;
    UiContext &m_ui;
    QWidget *m_page;
    CaseQuery m_query;
    CaseCount m_count;
    std::vector<CaseRow> m_rows;
    bool m_more = false;
};

} // namespace itinera
