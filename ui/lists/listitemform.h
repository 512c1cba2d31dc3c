// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "core/subject/subject.h"
#include "ui/widgets/page.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textkeeper.h"
#include <QMap>
#include <functional>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace itinera {

/// One entry of a list: its name and meaning in each language, and what its list asks besides
/// (EditableList::questions). Saves itself.
class ListItemForm : public QWidget {
    Q_OBJECT
public:
    ListItemForm(UiContext &context, QWidget *parent = nullptr);
    void show(const EditableList &list, ListItem item); ///< Writes first what was typed for the one before.
    void clear();                                       ///< No entry is chosen.
    void commit() { m_keeper.commitAll(); }

signals:
    void saved(const QString &code);

private:
    void choose(const std::function<void(ListItem &)> &change); ///< For choices; a failure is told.
    void store(const std::function<void(ListItem &)> &change);
    void ask(const EditableList &list); ///< Its questions, in the place of those of the list before.
    QWidget *question(const ListQuestion &question);
    UiContext &m_ui;
    QString m_list;
    ListItem m_item;
    TextKeeper m_keeper;
    QMap<QString, QLineEdit *> m_labels;
    QMap<QString, QPlainTextEdit *> m_definitions;
    QWidget *m_body = nullptr;
    QLabel *m_nothing = nullptr;
    QFormLayout *m_form = nullptr;
    TabOrder m_tabOrder;
    QWidget *m_questions = nullptr;
    std::vector<std::function<void()>> m_answers; ///< Each shows what the entry answers.
    QCheckBox *m_offered = nullptr;
};

} // namespace itinera
