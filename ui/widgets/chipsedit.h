// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>
#include <QStringList>
#include <QWidget>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace itinera {

/// needs).
class ChipsEdit : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString code;
        QString name;
    };
    ChipsEdit(std::vector<Choice> choices, const QString &placeholder, QWidget *parent = nullptr);
    void setChoices(std::vector<Choice> choices); ///< Those to choose from now on; what is chosen stays.
    QStringList codes() const { return m_codes; }
    void setCodes(const QStringList &codes);
    QLineEdit *edit() { return m_edit; }
signals:
    void codesChanged(const QStringList &codes);

private:
    void rebuild();
    void refill();
    bool add(const QString &code);
    void remove(const QString &code);
    void takeText();
    bool eventFilter(QObject *watched, QEvent *event) override; // backspace in the empty field
    std::vector<Choice> m_choices;
    QStringList m_codes;
    QLineEdit *m_edit = nullptr;
    QWidget *m_chips = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace itinera
