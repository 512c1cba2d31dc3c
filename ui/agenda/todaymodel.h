// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/due.h"
#include "core/lists/codelist.h"
#include <QAbstractListModel>

namespace itinera {

/// The lines of Today under their headings. A heading is a row that cannot be chosen.
class TodayModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IsHeadingRole = Qt::UserRole + 1, WhoRole, WhenRole, LateRole };
    using QAbstractListModel::QAbstractListModel;
    void setItems(const TodayList &list, const std::function<CodeList(const QString &)> &listOf,
                  const QString &language, QDate today);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const TodayRow *row(const QModelIndex &index) const; ///< Null for a heading.
    QModelIndex firstItem() const;                       ///< Invalid where there is none.
    QModelIndex find(CaseId id, const QString &kind, const QUuid &ref) const;

private:
    struct Line {
        QString text; ///< The heading, or what is to be done.
        QString when;
        bool late = false;
        bool isHeading = false;
        TodayRow row;
    };
    QString who(const TodayRow &row) const;
    std::vector<Line> m_lines;
};

} // namespace itinera
