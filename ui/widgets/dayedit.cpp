// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"
#include "core/base/textfold.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/theme.h"
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

/// Digits of any script as 0–9; marks of direction and odd spaces taken out.
QString plainDigits(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.digitValue() >= 0 && c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else
            result += c.isSpace() ? QChar(u' ') : c;
    }
    return result.simplified();
}

} // namespace

DayEdit::DayEdit(QDate today, QWidget *parent) : QWidget(parent), m_today(today)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.15));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::em(0.2));
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"dayEditText"_s);
    m_edit->setAccessibleName(tr("Day"));
    m_edit->setPlaceholderText(tr("day, “today” or “+2w”"));
    m_edit->setMinimumWidth(theme::em(7));
    m_button = new QToolButton;
    m_button->setObjectName(u"dayEditCalendar"_s);
    m_button->setIcon(theme::icon(u"calendar"_s));
    m_button->setAccessibleName(tr("Choose from a calendar"));
    m_button->setToolTip(m_button->accessibleName());
    theme::setRole(m_button, "plain");
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    m_hint = fieldHint();
    m_hint->setObjectName(u"dayEditHint"_s);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: it may wrap
    connect(m_edit, &QLineEdit::editingFinished, this, &DayEdit::readText);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        // While she corrects it, it is no longer called unreadable; nor called right before she is done.
        mark(false);
    });
    connect(m_button, &QToolButton::clicked, this, &DayEdit::openCalendar);
}

QDate DayEdit::read(const QString &typed, QDate today, const QLocale &locale)
{
    const QString text = plainDigits(typed).toLower();
    if (text.isEmpty())
        return {};
    const std::pair<QString, int> words[] = {
        {tr("today"), 0}, {tr("tomorrow"), 1}, {tr("yesterday"), -1},
        {u"today"_s, 0},  {u"tomorrow"_s, 1},  {u"yesterday"_s, -1},
    };
    for (const auto &[word, days] : words) {
        if (fold(text) == fold(word))
            return today.addDays(days);
    }
    // "w" and "m" as in English, and the letters of the screen's language.
    static const QRegularExpression relative(u"^([+-])\\s?(\\d{1,3})\\s?(\\p{L}*)$"_s);
    if (const auto match = relative.match(text); match.hasMatch()) {
        const int n = match.captured(2).toInt() * (match.captured(1) == "-"_L1 ? -1 : 1);
        const QString unit = match.captured(3);
        if (unit.isEmpty() || unit == "d"_L1 || unit == tr("d", "letter for days, as in +3d"))
            return today.addDays(n);
        if (unit == "w"_L1 || unit == tr("w", "letter for weeks, as in +2w"))
            return today.addDays(7LL * n);
        if (unit == "m"_L1 || unit == tr("m", "letter for months, as in +1m"))
            return today.addMonths(n);
        if (unit == "y"_L1 || unit == tr("y", "letter for years, as in +1y"))
            return today.addYears(n);
        return {};
    }
    static const QRegularExpression iso(u"^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression numbers(
        u"^(\\d{1,2})\\s?([-./ ])\\s?(\\d{1,2})(?:\\s?[-./ ]\\s?(\\d{2}|\\d{4}))?\\.?$"_s);
    if (const auto match = numbers.match(text); match.hasMatch()) {
        int day = match.captured(1).toInt();
        int month = match.captured(3).toInt();
        const QString pattern = locale.dateFormat(QLocale::ShortFormat);
        // With points it is day first everywhere; with slashes it is as the language writes it.
        if (match.captured(2) != "."_L1 && pattern.indexOf(u'M') < pattern.indexOf(u'd') &&
            !pattern.startsWith(u'y'))
            std::swap(day, month);
        int year = today.year();
        if (!match.captured(4).isEmpty()) {
            year = match.captured(4).toInt();
            if (match.captured(4).size() == 2) {
                year += today.year() / 100 * 100;
                if (year > today.year() + 50)
                    year -= 100;
            }
        }
        return QDate(year, month, day);
    }
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        if (const QDate day = locale.toDate(typed.trimmed(), format); day.isValid() && day.year() > 1900)
            return day;
    }
    return {};
}

void DayEdit::setDay(QDate day)
{
    // What is typed and not understood stays; only another day takes its place.
    if (!isUnderstood() && day == m_day)
        return;
    m_day = day;
    m_edit->setText(day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString());
    mark(false);
}

void DayEdit::keepNarrow()
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMinimumWidth(theme::em(11));
}

bool DayEdit::isUnderstood() const
{
    return !m_edit->property("unreadable").toBool();
}

void DayEdit::mark(bool unreadable)
{
    markUnreadable(m_edit, unreadable);
    const QString why = unreadable
                            ? tr("This is not a day that can be understood. For example: %1, today, +3, +2w.")
                                  .arg(QLocale().toString(m_today, QLocale::ShortFormat))
                            : QString();
    m_hint->setText(why);
    m_hint->setVisible(unreadable);
    m_edit->setToolTip(why);
    m_edit->setAccessibleDescription(why);
}

void DayEdit::readText()
{
    const QString text = m_edit->text().trimmed();
    const QDate day = text.isEmpty() ? QDate() : read(text, m_today, QLocale());
    if (!text.isEmpty() && !day.isValid()) {
        mark(true);
        return;
    }
    mark(false);
    const bool isNew = day != m_day;
    m_day = day;
    // Written out, so that "+2w" shows which day that is.
    const QString shown = day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
    if (m_edit->text() != shown)
        m_edit->setText(shown);
    if (isNew)
        emit dayChanged(day);
}

void DayEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"dayEditPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setSelectedDate(m_day.isValid() ? m_day : m_today);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        popup->close();
        m_edit->setText(QLocale().toString(day, QLocale::ShortFormat));
        mark(false);
        m_edit->setFocus();
        if (day == m_day)
            return;
        m_day = day;
        emit dayChanged(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    QPoint at = m_edit->mapToGlobal(QPoint(0, m_edit->height()));
    if (layoutDirection() == Qt::RightToLeft)
        at.rx() += m_edit->width() - popup->width();
    if (const QScreen *onScreen = screen()) {
        const QRect room = onScreen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - popup->width())));
        if (at.y() + popup->height() > room.bottom())
            at.setY(qMax(room.top(), m_edit->mapToGlobal(QPoint(0, 0)).y() - popup->height()));
    }
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

} // namespace itinera
