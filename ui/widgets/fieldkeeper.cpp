// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldkeeper.h"
#include "core/base/error.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/scaleedit.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>

namespace itinera {

using namespace Qt::StringLiterals;

FieldKeeper::FieldKeeper(UiContext &context, QString form, QString prefix, When when, QWidget *owner)
    : QObject(owner), m_ui(context), m_form(std::move(form)), m_prefix(std::move(prefix)), m_when(when),
      m_owner(owner)
{
    if (m_when == When::WhenSent)
        return;
    m_keeper = new TextKeeper(m_ui, m_form, this);
    connect(m_keeper, &TextKeeper::touched, this, [this](QWidget *edit) { note(edit, State::Typed); });
    connect(m_keeper, &TextKeeper::written, this, [this](QWidget *edit) { note(edit, State::Saved); });
    connect(m_keeper, &TextKeeper::refused, this,
            [this](QWidget *edit, const QString &why) { note(edit, State::Refused, why); });
}

FieldKeeper::~FieldKeeper() = default;

void FieldKeeper::into(QFormLayout *form)
{
    byHand();
    m_intoForm = form;
    m_labels = Labels::Beside;
}

void FieldKeeper::into(QLayout *layout, Labels labels)
{
    byHand();
    m_into = layout;
    m_labels = labels;
}

void FieldKeeper::byHand()
{
    m_intoForm.clear();
    m_into.clear();
    m_labels = Labels::Inside;
}

FormDraft *FieldKeeper::draft()
{
    if (!m_draft) {
        m_draft = new FormDraft(m_ui, m_form, this);
        connect(m_draft, &FormDraft::kept, this, [this] {
            if (m_when == When::AtOnce)
                return;
            m_kept = true;
            emit stateChanged();
        });
    }
    return m_draft;
}

QString FieldKeeper::draftOf(const FieldText &text) const
{
    return m_prefix + (text.draft.isEmpty() ? text.name : text.draft);
}

void FieldKeeper::place(QWidget *field, QWidget *toType, const FieldText &text)
{
    auto *box = new FieldBox(field);
    QString plain = text.label;
    plain.remove(u'&');
    if (m_intoForm) {
        m_intoForm->addRow(text.label, box);
        if (auto *label = qobject_cast<QLabel *>(m_intoForm->labelForField(box)))
            label->setBuddy(toType);
        return;
    }
    if (toType->accessibleName().isEmpty() || toType == field)
        toType->setAccessibleName(plain);
    if (!m_into)
        return;
    m_into->addWidget(m_labels == Labels::Above ? captioned(text.label, box, toType) : box);
}

QLineEdit *FieldKeeper::addLine(const FieldText &text, const WriteText &write)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(text.name);
    edit->setPlaceholderText(m_labels == Labels::Inside && text.hint.isEmpty() ? text.label : text.hint);
    place(edit, edit, text);
    if (m_keeper)
        m_keeper->watch(edit, draftOf(text), write);
    else
        draft()->watch(edit, draftOf(text));
    connect(edit, &QLineEdit::textChanged, this, &FieldKeeper::edited);
    return edit;
}

QPlainTextEdit *FieldKeeper::addText(const FieldText &text, double heightEm, const WriteText &write)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(text.name);
    edit->setPlaceholderText(m_labels == Labels::Inside && text.hint.isEmpty() ? text.label : text.hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme::em(heightEm));
    place(edit, edit, text);
    if (m_keeper)
        m_keeper->watch(edit, draftOf(text), write);
    else if (text.sealed)
        draft()->watchSealed(edit, draftOf(text));
    else
        draft()->watch(edit, draftOf(text));
    connect(edit, &QPlainTextEdit::textChanged, this, &FieldKeeper::edited);
    return edit;
}

CodeBox *FieldKeeper::addChoice(const FieldText &text, const CodeList &list, const QString &emptyText,
                                const WriteText &write)
{
    auto *box = new CodeBox(list, m_ui.language(), emptyText);
    if (emptyText.isNull())
        box->removeItem(0); // one of the list is always chosen
    box->setObjectName(text.name);
    place(box, box, text);
    const QString name = draftOf(text);
    if (m_when == When::WhenSent)
        draft()->watch(name, [box](const QString &code) { box->setCode(code); });
    connect(box, &CodeBox::codeChosen, this, [this, box, write, name](const QString &code) {
        if (m_when == When::WhenSent)
            keepChoice(name, code);
        else
            choose(box, [&] { write(code); });
    });
    return box;
}

QCheckBox *FieldKeeper::addCheck(const FieldText &text, const std::function<void(bool)> &write)
{
    auto *box = new QCheckBox(text.label);
    box->setObjectName(text.name);
    auto *around = new FieldBox(box);
    if (m_intoForm)
        m_intoForm->addRow(around);
    else if (m_into)
        m_into->addWidget(around);
    const QString name = draftOf(text);
    if (m_when == When::WhenSent)
        draft()->watch(name, [box](const QString &kept) { box->setChecked(kept == u"1"_s); });
    connect(box, &QCheckBox::clicked, this, [this, box, write, name](bool on) {
        if (m_when == When::WhenSent)
            keepChoice(name, on ? u"1"_s : QString());
        else
            choose(box, [&] { write(on); });
    });
    return box;
}

PartialDateEdit *FieldKeeper::addDate(const FieldText &text,
                                      const std::function<void(const PartialDate &)> &write)
{
    auto *date = new PartialDateEdit;
    QLineEdit *line = date->edit();
    line->setObjectName(text.name);
    if (!text.hint.isEmpty())
        line->setPlaceholderText(text.hint);
    place(date, line, text);
    const QString name = draftOf(text);
    draft()->watch(name, [line](const QString &kept) { line->setText(kept); });
    // Typing only: what the program shows is stored already.
    connect(line, &QLineEdit::textEdited, this,
            [this, name](const QString &typed) { keepChoice(name, typed); });
    if (m_when == When::WhenSent)
        return date;
    connect(line, &QLineEdit::editingFinished, this, [this, date, name] {
        if (date->isUnderstood())
            draft()->drop(name);
    });
    connect(date, &PartialDateEdit::dateChanged, this,
            [this, date, write](const PartialDate &typed) { choose(date, [&] { write(typed); }); });
    return date;
}

DayEdit *FieldKeeper::addDay(const FieldText &text, const std::function<void(QDate)> &write)
{
    auto *day = new DayEdit(m_ui.today());
    day->setObjectName(text.name);
    place(day, day->edit(), text);
    const QString name = draftOf(text);
    if (m_when == When::WhenSent)
        draft()->watch(name,
                       [day](const QString &kept) { day->setDay(QDate::fromString(kept, Qt::ISODate)); });
    connect(day, &DayEdit::dayChanged, this, [this, day, write, name](QDate chosen) {
        if (m_when == When::WhenSent)
            keepChoice(name, chosen.toString(Qt::ISODate));
        else
            choose(day, [&] { write(chosen); });
    });
    return day;
}

ScaleEdit *FieldKeeper::addScale(const FieldText &text, const CodeList &steps,
                                 const std::function<void(int)> &write)
{
    auto *scale = new ScaleEdit(steps, m_ui.language(), text.hint.isEmpty() ? text.label : text.hint);
    scale->setObjectName(text.name);
    const QString called = scale->accessibleName();
    place(scale, scale, text);
    scale->setAccessibleName(called);
    connect(scale, &ScaleEdit::valueChosen, this,
            [this, scale, write](int value) { choose(scale, [&] { write(value); }); });
    return scale;
}

ChipsEdit *FieldKeeper::addChips(const FieldText &text, std::vector<ChipsEdit::Choice> choices,
                                 const std::function<void(const QStringList &)> &write)
{
    auto *chips = new ChipsEdit(std::move(choices), text.hint);
    chips->setObjectName(text.name);
    place(chips, chips->edit(), text);
    const QString name = draftOf(text);
    if (m_when == When::WhenSent)
        draft()->watch(
            name, [chips](const QString &kept) { chips->setCodes(kept.split(u' ', Qt::SkipEmptyParts)); });
    connect(chips, &ChipsEdit::codesChanged, this, [this, chips, write, name](const QStringList &codes) {
        if (m_when == When::WhenSent)
            keepChoice(name, codes.join(u' '));
        else
            choose(chips, [&] { write(codes); });
    });
    return chips;
}

void FieldKeeper::load(QLineEdit *edit, const QString &text)
{
    if (m_keeper)
        m_keeper->load(edit, text);
    else
        edit->setText(text);
}

void FieldKeeper::load(QPlainTextEdit *edit, const QString &text)
{
    if (m_keeper)
        m_keeper->load(edit, text);
    else
        edit->setPlainText(text);
}

QDate FieldKeeper::dayIn(const DayEdit *edit, QDate otherwise)
{
    if (!edit->isUnderstood())
        throw InputError(tr("The day cannot be understood."), tr("What you typed is kept."),
                         tr("Correct the day, or choose it from the calendar."));
    return edit->day().isValid() ? edit->day() : otherwise;
}

void FieldKeeper::keepChoice(const QString &name, const QString &value)
{
    draft()->changed(name, value);
    emit edited();
}

QStringList FieldKeeper::linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString tidy = line.simplified(); !tidy.isEmpty())
            lines << tidy;
    }
    return lines;
}

void FieldKeeper::choose(QWidget *field, const std::function<void()> &write)
{
    const QPointer<FieldKeeper> self(this);
    const QPointer<QWidget> chosen(field);
    QString wrong;
    const bool done = m_ui.attempt(m_owner, [&] {
        try {
            write();
        } catch (const Error &error) {
            wrong = error.happened();
            throw;
        }
    });
    if (!self || !chosen)
        return;
    note(field, done ? State::Saved : State::Refused, wrong);
    if (!done)
        emit reset();
}

void FieldKeeper::note(QWidget *field, State state, const QString &wrong)
{
    m_typed.remove(field);
    m_refused.remove(field);
    if (state == State::Typed)
        m_typed.insert(field);
    else if (state == State::Refused)
        m_refused.insert(field);
    else
        m_saved = true;
    if (FieldBox *box = FieldBox::of(field))
        box->say(wrong);
    emit stateChanged();
}

FieldKeeper::State FieldKeeper::state() const
{
    return !m_refused.isEmpty() ? State::Refused
           : !m_typed.isEmpty() ? State::Typed
           : m_kept             ? State::Kept
           : m_saved            ? State::Saved
                                : State::Shown;
}

bool FieldKeeper::restore()
{
    const bool texts = m_keeper && m_keeper->restore();
    return (m_draft && m_draft->restore()) || texts;
}

void FieldKeeper::commit()
{
    const QPointer<FieldKeeper> self(this);
    if (m_keeper)
        m_keeper->commitAll();
    if (self && m_draft)
        m_draft->keepNow();
}

void FieldKeeper::drop()
{
    if (m_keeper)
        m_keeper->drop();
}

void FieldKeeper::forget()
{
    const QPointer<FieldKeeper> self(this);
    if (m_keeper)
        m_keeper->forget();
    if (self && m_draft)
        m_draft->keepNow();
}

void FieldKeeper::sent()
{
    draft()->clear();
    m_kept = false;
    emit stateChanged();
}

} // namespace itinera
