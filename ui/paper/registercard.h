// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"
#include <QPointer>
#include <QStyledItemDelegate>
#include <QUuid>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace itinera {

class RegisterModel;

/// Edits a line of the register in place; what is typed is kept as a draft until it is in the register.
class RegisterDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RegisterDelegate(UiContext &context, QString form, QObject *parent);
    void finish(); ///< Writes what is being typed and closes the editor.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drop(const QObject *editor) const;
    UiContext &m_ui;
    QString m_form;
    mutable QPointer<QWidget> m_editor;
};

/// The register of what was printed of a case (C3).
class RegisterCard : public Card {
    Q_OBJECT
public:
    RegisterCard(UiContext &context, CaseId caseId, QWidget *parent = nullptr);
    ~RegisterCard() override;
    void refresh();
    void commit();

signals:
    void edited();

private:
    void takeDrafts();
    void showCount();
    void destroyed();
    int currentRow() const; ///< In the model; -1: none.
    UiContext &m_ui;
    CaseId m_case;
    QString m_form;
    RegisterModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    RegisterDelegate *m_delegate = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QTableView *m_view = nullptr;
    QPushButton *m_where = nullptr;
    QPushButton *m_destroyed = nullptr;
};

} // namespace itinera
