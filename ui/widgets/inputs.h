// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/partialdate.h"
#include "core/lists/codelist.h"
#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QLabel;
class QButtonGroup;
class QCompleter;
class QStandardItemModel;

namespace itinera {

/// A day that may be empty: typed in the language's short form or "today", "+2w"; or picked from a calendar.
class DayEdit : public QWidget {
    Q_OBJECT
public:
    explicit DayEdit(QDate today, QWidget *parent = nullptr);
    QDate day() const { return m_day; }
    void setDay(QDate day); ///< Emits nothing.
    bool
    isUnderstood() const; ///< False where something is typed that is no day; it stays in the field, marked.
    /// Reads "30/4/2026", "30.4.", "2026-04-30", "today", "tomorrow", "+3" (days), "+2w", "+1m"; an invalid
    /// day where it is none.
    static QDate read(const QString &text, QDate today, const QLocale &locale);
    QLineEdit *edit() { return m_edit; }
signals:
    void dayChanged(QDate day); ///< A valid day or, for an emptied field, an invalid one.
private:
    void readText();
    void mark(bool unreadable);
    void openCalendar();
    QDate m_today;
    QDate m_day;
    QLineEdit *m_edit = nullptr;
    QToolButton *m_button = nullptr;
    QLabel *m_hint = nullptr;
};

/// A date as far as it is known (PartialDate), typed; shows below how it was understood, or that it was not.
class PartialDateEdit : public QWidget {
    Q_OBJECT
public:
    explicit PartialDateEdit(QWidget *parent = nullptr);
    PartialDate date() const { return m_date; }
    void setDate(const PartialDate &date);
    bool isUnderstood() const;
    QLineEdit *edit() { return m_edit; }
signals:
    void dateChanged(const PartialDate &date);

private:
    void readText();
    void showHint();
    PartialDate m_date;
    QLineEdit *m_edit = nullptr;
    QLabel *m_hint = nullptr;
};

/// A choice from a code list; the empty choice reads as given. A retired code that is set is shown and kept.
class CodeBox : public QComboBox {
    Q_OBJECT
public:
    CodeBox(const CodeList &list, const QString &language, const QString &emptyText,
            QWidget *parent = nullptr);
    QString code() const;
    void setCode(const QString &code); ///< Emits nothing.
signals:
    void codeChosen(const QString &code); ///< Only when the user chose.
private:
    CodeList m_list;
    QString m_language;
    QString m_code;                               // as last set or announced
    void wheelEvent(QWheelEvent *event) override; // a wheel over a form must not change answers
};

/// A five- (or n-) step scale as a row of buttons "1 2 3 4 5" with the step's name beneath and its definition
/// as tool tip and accessible description. Zero: not rated; clicking the chosen step again takes it back.
class ScaleEdit : public QWidget {
    Q_OBJECT
public:
    ScaleEdit(const CodeList &steps, const QString &language, const QString &accessibleName,
              QWidget *parent = nullptr);
    int value() const { return m_value; }
    void setValue(int value); ///< Emits nothing.
    void setReadOnly(bool readOnly);
signals:
    void valueChosen(int value);

private:
    void showValue();
    void choose(int value);
    bool eventFilter(QObject *watched, QEvent *event) override; // arrow keys and digits
    CodeList m_steps;
    QString m_language;
    int m_value = 0;
    QButtonGroup *m_group = nullptr;
    QLabel *m_name = nullptr;
};

/// Several codes with names, as removable chips, added by typing part of a name (countries, languages,
/// needs).
class ChipsEdit : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString code;
        QString name;
    };
    ChipsEdit(std::vector<Choice> choices, const QString &placeholder, QWidget *parent = nullptr);
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
