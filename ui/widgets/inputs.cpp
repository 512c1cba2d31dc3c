// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs.h"
#include "core/base/textfold.h"
#include "ui/widgets/theme.h"
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

void setUnreadable(QWidget *edit, bool unreadable)
{
    if (edit->property("unreadable").toBool() == unreadable)
        return;
    edit->setProperty("unreadable", unreadable);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
    edit->update();
}

QLabel *hintLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setRole(label, "quiet");
    label->hide();
    return label;
}

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

/// Chips beside each other, then on the next line; in the direction of the layout.
class ChipLayout final : public QLayout {
public:
    explicit ChipLayout(QWidget *parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }
    ~ChipLayout() override
    {
        while (QLayoutItem *item = ChipLayout::takeAt(0))
            delete item;
    }
    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override
    {
        return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
    }
    QLayoutItem *takeAt(int index) override
    {
        QLayoutItem *item = itemAt(index);
        if (item)
            m_items.erase(m_items.begin() + index);
        return item;
    }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override
    {
        QSize size;
        for (const QLayoutItem *item : m_items)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    QSize sizeHint() const override
    {
        QSize size;
        for (const QLayoutItem *item : m_items)
            size = QSize(size.width() + item->sizeHint().width() + gap(),
                         qMax(size.height(), item->sizeHint().height()));
        return size;
    }
    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        arrange(rect, true);
    }

private:
    static int gap() { return theme::em(0.3); }
    int arrange(const QRect &rect, bool apply) const
    {
        const auto direction =
            parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
        int x = 0;
        int y = 0;
        int line = 0;
        for (QLayoutItem *item : m_items) {
            const QSize size =
                item->sizeHint().boundedTo(QSize(qMax(rect.width(), 1), item->sizeHint().height()));
            if (x > 0 && x + size.width() > rect.width()) {
                x = 0;
                y += line + gap();
                line = 0;
            }
            if (apply)
                item->setGeometry(
                    QStyle::visualRect(direction, rect, QRect(rect.topLeft() + QPoint(x, y), size)));
            x += size.width() + gap();
            line = qMax(line, size.height());
        }
        return y + line;
    }
    std::vector<QLayoutItem *> m_items;
};

} // namespace

// ---- DayEdit
// ----------------------------------------------------------------------------------------------------

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
    m_hint = hintLabel();
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

bool DayEdit::isUnderstood() const
{
    return !m_edit->property("unreadable").toBool();
}

void DayEdit::mark(bool unreadable)
{
    setUnreadable(m_edit, unreadable);
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

// ---- PartialDateEdit
// --------------------------------------------------------------------------------------------

PartialDateEdit::PartialDateEdit(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.15));
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"partialDateText"_s);
    m_edit->setAccessibleName(tr("Date, as far as it is known"));
    m_edit->setPlaceholderText(tr("for example 2019, 04/2019, spring 2019"));
    m_hint = hintLabel();
    m_hint->setObjectName(u"partialDateHint"_s);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: it may wrap
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        setUnreadable(m_edit, false);
        showHint();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &PartialDateEdit::readText);
}

void PartialDateEdit::setDate(const PartialDate &date)
{
    if (!isUnderstood() && date == m_date)
        return;
    m_date = date;
    m_edit->setText(date.toText(QLocale()));
    setUnreadable(m_edit, false);
    m_hint->hide();
}

bool PartialDateEdit::isUnderstood() const
{
    return PartialDate::fromText(m_edit->text().trimmed(), QLocale()).has_value();
}

void PartialDateEdit::showHint()
{
    const QString text = m_edit->text().trimmed();
    const auto date = PartialDate::fromText(text, QLocale());
    QString hint;
    if (!date)
        hint = m_edit->property("unreadable").toBool() ? tr("This cannot be read as a date. It stays as you "
                                                            "typed it; try 2019, 04/2019 or “about 2019”.")
                                                       : QString();
    else if (date->isKnown() && date->toText(QLocale()) != text)
        hint = tr("Understood as: %1").arg(date->toText(QLocale()));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_edit->setAccessibleDescription(hint);
    m_edit->setToolTip(hint);
}

void PartialDateEdit::readText()
{
    const auto date = PartialDate::fromText(m_edit->text().trimmed(), QLocale());
    setUnreadable(m_edit, !date);
    showHint();
    if (!date || *date == m_date)
        return;
    m_date = *date;
    emit dateChanged(m_date);
}

// ---- CodeBox
// ----------------------------------------------------------------------------------------------------

CodeBox::CodeBox(const CodeList &list, const QString &language, const QString &emptyText, QWidget *parent)
    : QComboBox(parent), m_list(list), m_language(language)
{
    setFocusPolicy(Qt::StrongFocus); // not by wheel
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(emptyText, QString());
    for (const ListItem &item : m_list.offered()) {
        addItem(item.labelIn(m_language), item.code);
        setItemData(count() - 1, item.definitionIn(m_language), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this, [this] {
        if (code() == m_code)
            return;
        m_code = code();
        emit codeChosen(m_code);
    });
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        const QString definition = currentData(Qt::ToolTipRole).toString();
        setToolTip(definition);
        setAccessibleDescription(definition);
    });
}

QString CodeBox::code() const
{
    return currentData().toString();
}

void CodeBox::setCode(const QString &code)
{
    int index = findData(code);
    if (index < 0) {
        const ListItem *item = m_list.find(code);
        addItem(tr("%1 (no longer offered)").arg(item ? item->labelIn(m_language) : code), code);
        index = count() - 1;
    }
    setCurrentIndex(index);
    m_code = code;
}

void CodeBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

// ---- ScaleEdit
// --------------------------------------------------------------------------------------------------

ScaleEdit::ScaleEdit(const CodeList &steps, const QString &language, const QString &accessibleName,
                     QWidget *parent)
    : QWidget(parent), m_steps(steps), m_language(language)
{
    setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.1));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::em(0.15));
    m_group = new QButtonGroup(this);
    m_group->setExclusive(false); // the chosen one can be taken back, which an exclusive group forbids
    int place = 0;
    for (const ListItem &item : m_steps.offered()) {
        ++place;
        bool isNumber = false;
        int value = item.code.toInt(&isNumber);
        if (!isNumber || value <= 0)
            value = place;
        auto *button = new QToolButton;
        button->setObjectName(u"step%1"_s.arg(value));
        button->setText(QLocale().toString(value));
        button->setCheckable(true);
        const QString label = item.labelIn(m_language);
        const QString definition = item.definitionIn(m_language);
        button->setToolTip(definition.isEmpty()
                               ? label
                               : tr("%1: %2", "step of a scale: definition").arg(label, definition));
        button->setAccessibleName(tr("%1: %2, %3", "scale: number of the step, its name")
                                      .arg(accessibleName, QLocale().toString(value), label));
        button->setAccessibleDescription(definition);
        button->installEventFilter(this);
        theme::setRole(button, "step");
        m_group->addButton(button, value);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_name = new QLabel;
    m_name->setObjectName(u"scaleStepName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    theme::setRole(m_name, "quiet");
    layout->addLayout(row);
    layout->addWidget(m_name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: it may wrap
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int value) { choose(value == m_value ? 0 : value); });
    showValue();
}

void ScaleEdit::setValue(int value)
{
    m_value = m_group->button(value) ? value : 0;
    showValue();
}

void ScaleEdit::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_group->buttons())
        button->setEnabled(!readOnly);
}

void ScaleEdit::choose(int value)
{
    const bool isNew = value != m_value;
    m_value = value;
    showValue();
    if (isNew)
        emit valueChosen(value);
}

void ScaleEdit::showValue()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const int value = m_group->id(button);
        button->setChecked(value == m_value);
        // One stop for the tab key, as for radio buttons; the arrows go on from there.
        const bool isStop = m_value == 0 ? button == buttons.first() : value == m_value;
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
        if (isStop)
            setFocusProxy(button);
    }
    QString name = tr("not rated");
    int place = 0;
    for (const ListItem &item : m_steps.offered()) {
        ++place;
        bool isNumber = false;
        const int number = item.code.toInt(&isNumber);
        if (m_value != 0 && m_value == (isNumber && number > 0 ? number : place))
            name = item.labelIn(m_language);
    }
    m_name->setText(name);
    setAccessibleDescription(name);
}

bool ScaleEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const auto buttons = m_group->buttons();
    const qsizetype at = buttons.indexOf(static_cast<QAbstractButton *>(watched));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype to = at;
    switch (key->key()) {
    case Qt::Key_Right:
        to += mirrored ? -1 : 1;
        break;
    case Qt::Key_Left:
        to += mirrored ? 1 : -1;
        break;
    case Qt::Key_Up:
        ++to;
        break;
    case Qt::Key_Down:
        --to;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = buttons.size() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        buttons.at(at)->click();
        return true;
    case Qt::Key_0:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        choose(0);
        return true;
    default:
        if (const int digit = key->key() - Qt::Key_0; digit > 0 && digit <= 9) {
            if (QAbstractButton *button = m_group->button(digit)) {
                choose(digit);
                button->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
        return false;
    }
    to = qBound<qsizetype>(0, to, buttons.size() - 1);
    // Moves only: each choice is stored at once, and a walk along the scale is no choice.
    buttons.at(to)->setFocus(Qt::OtherFocusReason);
    return true;
}

// ---- ChipsEdit
// --------------------------------------------------------------------------------------------------

ChipsEdit::ChipsEdit(std::vector<Choice> choices, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_choices(std::move(choices))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.25));
    m_chips = new QWidget;
    new ChipLayout(m_chips);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"chipsText"_s);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->installEventFilter(this);
    layout->addWidget(m_chips);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: it may wrap

    m_model = new QStandardItemModel(this);
    // Not the line edit's own completer: that one would write the folded form, which is what is matched, into
    // the field.
    m_completer = new QCompleter(m_model, this);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionRole(Qt::UserRole + 1);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseSensitive);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setObjectName(u"completionPopup"_s);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { add(index.data(Qt::UserRole).toString()); });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        setUnreadable(m_edit, false);
        m_edit->setToolTip({});
        const QString folded = fold(text.trimmed());
        if (folded.isEmpty()) {
            m_completer->popup()->hide();
            return;
        }
        m_completer->setCompletionPrefix(folded);
        m_completer->complete();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &ChipsEdit::takeText);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        const bool left = !m_edit->text().trimmed().isEmpty() && !m_edit->hasFocus();
        setUnreadable(m_edit, left);
        m_edit->setToolTip(left ? tr("Not added yet: type on and press Enter to take the first match.")
                                : QString());
        m_edit->setAccessibleDescription(m_edit->toolTip());
    });
    refill();
    rebuild();
}

void ChipsEdit::refill()
{
    m_model->clear();
    for (const Choice &choice : m_choices) {
        if (m_codes.contains(choice.code))
            continue;
        auto *item = new QStandardItem(choice.name);
        item->setEditable(false);
        item->setData(choice.code, Qt::UserRole);
        item->setData(fold(choice.name), Qt::UserRole + 1);
        m_model->appendRow(item);
    }
}

void ChipsEdit::setCodes(const QStringList &codes)
{
    QStringList unique = codes;
    unique.removeAll(QString());
    unique.removeDuplicates();
    if (unique == m_codes)
        return;
    m_codes = unique;
    refill();
    rebuild();
}

bool ChipsEdit::add(const QString &code)
{
    m_completer->popup()->hide();
    m_edit->clear();
    setUnreadable(m_edit, false);
    if (code.isEmpty() || m_codes.contains(code))
        return false;
    m_codes << code;
    // The completer is in the middle of it: its model must not change under it.
    QTimer::singleShot(0, m_model, [this] { refill(); });
    rebuild();
    emit codesChanged(m_codes);
    return true;
}

void ChipsEdit::remove(const QString &code)
{
    if (m_codes.removeAll(code) == 0)
        return;
    refill();
    rebuild();
    m_edit->setFocus();
    emit codesChanged(m_codes);
}

void ChipsEdit::takeText()
{
    const QString typed = fold(m_edit->text().trimmed());
    if (typed.isEmpty())
        return;
    if (m_completer->popup()->isVisible()) {
        if (const QModelIndex index = m_completer->popup()->currentIndex(); index.isValid()) {
            add(index.data(Qt::UserRole).toString());
            return;
        }
    }
    // The whole name first, then what begins so, then what holds it.
    const Choice *best = nullptr;
    int bestRank = 3;
    for (const Choice &choice : m_choices) {
        if (m_codes.contains(choice.code))
            continue;
        const QString name = fold(choice.name);
        const int rank = name == typed ? 0 : name.startsWith(typed) ? 1 : name.contains(typed) ? 2 : 3;
        if (rank < bestRank) {
            best = &choice;
            bestRank = rank;
        }
    }
    if (best) {
        add(QString(best->code));
        return;
    }
    setUnreadable(m_edit, true);
    m_edit->setToolTip(tr("Nothing in the list has this name."));
    m_edit->setAccessibleDescription(m_edit->toolTip());
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_edit) {
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_codes.isEmpty() &&
            !m_edit->isReadOnly()) {
            remove(QString(m_codes.last()));
            return true;
        }
        return false;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(watched->property("code").toString());
        return true;
    }
    return false;
}

void ChipsEdit::rebuild()
{
    QLayout *layout = m_chips->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *chip = item->widget()) {
            chip->hide();
            chip->setObjectName(
                {}); // it may be the sender of the click, so it goes later; until then nobody finds it
            chip->deleteLater();
        }
        delete item;
    }
    for (const QString &code : m_codes) {
        const auto choice =
            std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &c) { return c.code == code; });
        const QString name = choice == m_choices.end() ? code : choice->name;
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(u"chip_%1"_s.arg(code));
        chip->setProperty("code", code);
        chip->setText(name);
        chip->setIcon(theme::icon(u"remove"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Remove %1").arg(name));
        chip->setAccessibleName(tr("%1, remove", "accessible name of a chip").arg(name));
        chip->setIconSize(QSize(theme::em(0.7), theme::em(0.7)));
        chip->installEventFilter(this);
        theme::setRole(chip, "badge");
        connect(chip, &QToolButton::clicked, this, [this, code] { remove(code); });
        layout->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_codes.isEmpty());
    layout->invalidate();
    updateGeometry();
}

} // namespace itinera
