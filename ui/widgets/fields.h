// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/codebox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/fieldkeeper.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/scaleedit.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <type_traits>

namespace itinera {

/// Fields bound to members of a record: one line declares a field's name, label, widget and member, and with
/// it its draft, how it is shown and how it is written. (`typename` in templates, here and where this is
/// declared: lupdate takes `class` for the beginning of a class, and gives texts a wrong context.)
template <typename Record>
class Fields final : public FieldKeeper {
public:
    using Edit = std::function<void(Record &)>;
    /// Each field is written when it is left: `write` makes the change in the stored record, or throws.
    Fields(UiContext &context, const QString &form, const QString &prefix,
           std::function<void(const Edit &)> write, QWidget *owner)
        : FieldKeeper(context, form, prefix, When::AtOnce, owner), m_write(std::move(write))
    {
    }
    /// They become a record together: read().
    Fields(UiContext &context, const QString &form, QWidget *owner)
        : FieldKeeper(context, form, {}, When::WhenSent, owner)
    {
    }

    /// Of a QString or a CaseText.
    template <typename Text>
    QLineEdit *line(const FieldText &text, Text Record::*member)
    {
        QLineEdit *edit = addLine(text, [this, member](const QString &typed) {
            change([&](Record &r) { r.*member = typed.simplified(); });
        });
        m_shows.push_back([this, edit, member](const Record &r) { load(edit, r.*member); });
        m_reads.push_back([edit, member](Record &r) { r.*member = edit->text().simplified(); });
        return edit;
    }
    template <typename Text>
    QPlainTextEdit *text(const FieldText &said, double heightEm, Text Record::*member)
    {
        QPlainTextEdit *edit = addText(said, heightEm, [this, member](const QString &typed) {
            change([&](Record &r) { r.*member = typed.trimmed(); });
        });
        m_shows.push_back([this, edit, member](const Record &r) { load(edit, r.*member); });
        m_reads.push_back([edit, member](Record &r) { r.*member = edit->toPlainText().trimmed(); });
        return edit;
    }
    /// One entry per line.
    QPlainTextEdit *lines(const FieldText &text, double heightEm, QStringList Record::*member)
    {
        QPlainTextEdit *edit = addText(text, heightEm, [this, member](const QString &typed) {
            change([&](Record &r) { r.*member = linesOf(typed); });
        });
        m_shows.push_back(
            [this, edit, member](const Record &r) { load(edit, (r.*member).join(QLatin1Char('\n'))); });
        m_reads.push_back([edit, member](Record &r) { r.*member = linesOf(edit->toPlainText()); });
        return edit;
    }
    /// A code, or what a code is the number of. Without an `emptyText` one of the list is always chosen.
    template <typename Value>
    CodeBox *choice(const FieldText &text, const CodeList &list, const QString &emptyText,
                    Value Record::*member)
    {
        return choice(
            text, list, emptyText, [member](const Record &r) { return codeOf(r.*member); },
            [member](Record &r, const QString &code) { r.*member = valueOf<Value>(code); });
    }
    CodeBox *choice(const FieldText &text, const CodeList &list, const QString &emptyText,
                    const std::function<QString(const Record &)> &get,
                    const std::function<void(Record &, const QString &)> &set)
    {
        CodeBox *box = addChoice(text, list, emptyText, [this, set](const QString &code) {
            change([&](Record &r) { set(r, code); });
        });
        m_shows.push_back([box, get](const Record &r) { box->setCode(get(r)); });
        m_reads.push_back([box, set](Record &r) { set(r, box->code()); });
        return box;
    }
    QCheckBox *check(const FieldText &text, bool Record::*member)
    {
        QCheckBox *box =
            addCheck(text, [this, member](bool on) { change([&](Record &r) { r.*member = on; }); });
        m_shows.push_back([box, member](const Record &r) { box->setChecked(r.*member); });
        m_reads.push_back([box, member](Record &r) { r.*member = box->isChecked(); });
        return box;
    }
    PartialDateEdit *date(const FieldText &text, PartialDate Record::*member)
    {
        PartialDateEdit *edit = addDate(text, [this, member](const PartialDate &typed) {
            change([&](Record &r) { r.*member = typed; });
        });
        m_shows.push_back([edit, member](const Record &r) {
            if (!edit->edit()->hasFocus())
                edit->setDate(r.*member);
        });
        m_reads.push_back([this, edit, member](Record &r) {
            r.*member =
                PartialDate::fromText(edit->edit()->text().trimmed(), m_ui.locale()).value_or(PartialDate());
        });
        return edit;
    }
    DayEdit *day(const FieldText &text, QDate Record::*member)
    {
        DayEdit *edit =
            addDay(text, [this, member](QDate chosen) { change([&](Record &r) { r.*member = chosen; }); });
        m_shows.push_back([edit, member](const Record &r) {
            if (edit->day() != r.*member) // another day only: one that is just being typed stays
                edit->setDay(r.*member);
        });
        m_reads.push_back([edit, member](Record &r) { r.*member = dayIn(edit, r.*member); });
        return edit;
    }
    /// `text.hint`: what it is called, where the label beside it does not say all.
    ScaleEdit *scale(const FieldText &text, const CodeList &steps, int Record::*member)
    {
        ScaleEdit *edit = addScale(
            text, steps, [this, member](int value) { change([&](Record &r) { r.*member = value; }); });
        m_shows.push_back([edit, member](const Record &r) { edit->setValue(r.*member); });
        m_reads.push_back([edit, member](Record &r) { r.*member = edit->value(); });
        return edit;
    }
    ChipsEdit *chips(const FieldText &text, std::vector<ChipsEdit::Choice> choices,
                     const std::function<QStringList(const Record &)> &get,
                     const std::function<void(Record &, const QStringList &)> &set)
    {
        ChipsEdit *edit = addChips(text, std::move(choices), [this, set](const QStringList &codes) {
            change([&](Record &r) { set(r, codes); });
        });
        m_shows.push_back([edit, get](const Record &r) { edit->setCodes(get(r)); });
        m_reads.push_back([edit, set](Record &r) { set(r, edit->codes()); });
        return edit;
    }
    ChipsEdit *chips(const FieldText &text, std::vector<ChipsEdit::Choice> choices,
                     QStringList Record::*member)
    {
        return chips(
            text, std::move(choices), [member](const Record &r) { return r.*member; },
            [member](Record &r, const QStringList &codes) { r.*member = codes; });
    }
    /// Something that is only shown.
    void alsoShow(std::function<void(const Record &)> show) { m_shows.push_back(std::move(show)); }

    /// What is stored, without touching what is being typed.
    void show(const Record &record)
    {
        for (const auto &show : m_shows)
            show(record);
    }
    /// What stands in the fields, for a form that is sent; throws where a day is not understood. A day that
    /// is left empty stays as in `record`.
    Record read(Record record = {}) const
    {
        for (const auto &read : m_reads)
            read(record);
        return record;
    }

private:
    template <typename Value>
    static QString codeOf(const Value &value)
    {
        if constexpr (std::is_same_v<Value, QString>)
            return value;
        else if constexpr (std::is_enum_v<Value>)
            return QString::number(static_cast<int>(value));
        else
            return QString::number(value.value);
    }
    template <typename Value>
    static Value valueOf(const QString &code)
    {
        if constexpr (std::is_same_v<Value, QString>)
            return code;
        else if constexpr (std::is_enum_v<Value>)
            return static_cast<Value>(code.toInt());
        else
            return Value(code.toLongLong());
    }
    void change(const Edit &edit) { m_write(edit); }
    std::function<void(const Edit &)> m_write;
    std::vector<std::function<void(const Record &)>> m_shows;
    std::vector<std::function<void(Record &)>> m_reads;
};

} // namespace itinera
