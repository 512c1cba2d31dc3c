// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QWidget>

class QLabel;
class QToolButton;

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
    void keepNarrow(); ///< No wider than its hint on how to type a day needs.
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

} // namespace itinera
