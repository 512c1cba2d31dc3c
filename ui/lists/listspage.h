// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"

class QComboBox;
class QListWidget;
class QLineEdit;
class QVBoxLayout;
class QPushButton;

namespace itinera {

class EmptyState;
class ListItemForm;
struct EditableList;

/// The lists that an organisation may make its own: choose a list, then an entry; what it says and means, and
/// whether it is offered.
class ListsPage : public Page {
    Q_OBJECT
public:
    explicit ListsPage(UiContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("lists"); }

private:
    void readList(const QString &selectCode = {});
    void select();
    void updateEntry(const QString &code);
    QString shownText(const ListItem &item) const;
    void addItem();
    void move(int by);
    const EditableList &list() const; ///< The one that is chosen.
    QString listName() const;
    QComboBox *m_lists = nullptr;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_items = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    ListItemForm *m_form = nullptr;
    CodeList m_current;
};

} // namespace itinera
