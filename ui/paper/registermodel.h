// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/printregister.h"
#include "ui/widgets/page.h"
#include <QAbstractTableModel>
#include <vector>

namespace itinera {

/// The printed pages of a case. How many copies there are and where they are kept can be edited in place.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What is worked on comes first; the rest is there to look up.
    enum Column { When, What, Whom, Copies, Kept, Destroyed, Form, Language, By, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;
    RegisterModel(UiContext &context, QWidget *messages);
    void setRecords(std::vector<PrintRecord> records);
    const PrintRecord &record(int row) const { return m_records.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited(); ///< Something was written to the register.

private:
    QString text(const PrintRecord &record, int column) const;
    UiContext &m_ui;
    QWidget *m_messages;
    std::vector<PrintRecord> m_records;
    QHash<MemberId, QString> m_names;
};

} // namespace itinera
