// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/partialdate.h"
#include "core/lists/codelist.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/page.h"
#include <QPointer>
#include <QSet>

class QCheckBox;
class QFormLayout;
class QLayout;
class QLineEdit;
class QPlainTextEdit;

namespace itinera {

class CodeBox;
class DayEdit;
class FormDraft;
class PartialDateEdit;
class ScaleEdit;
class TextKeeper;

/// What a field is, said once.
struct FieldText {
    QString name;       ///< Of its widget, and of its draft unless that has another name.
    QString label;      ///< Beside or above it; where there is no label, what it is called all the same.
    QString hint = {};  ///< What the empty field says; without one, and without a label beside it, its label.
    QString draft = {}; ///< The name of its draft, where it is another.
    bool sealed = false; ///< Its draft is sealed to her own key: words of a form that is sent and sealed.
};

/// The fields of a form, whatever record they are of (Fields<Record> knows that): builds them, keeps what is
/// typed as a draft, hands each to be written when it is left or chosen, says beside it why it was refused,
/// and tells its card what is saved. Made before its fields are, so that it is gone before them.
class FieldKeeper : public QObject {
    Q_OBJECT
public:
    enum class When {
        AtOnce,   ///< Each field is written when it is left.
        WhenSent, ///< They become a record together; until then all of it is a draft.
    };
    enum class State {
        Shown,
        Saved,
        Kept,
        Typed,
        Refused
    }; ///< The later one counts where there are several.
    enum class Labels { Beside, Above, Inside };

    /// `prefix` stands before the names of its drafts where several such forms share one ("way/UUID/").
    FieldKeeper(UiContext &context, QString form, QString prefix, When when, QWidget *owner);
    ~FieldKeeper() override;

    /// Where the fields that come next are put.
    void into(QFormLayout *form);
    void into(QLayout *layout, Labels labels = Labels::Inside);
    void byHand(); ///< Nowhere: their owner puts FieldBox::of(field) into its place.

    bool restore(); ///< Kept drafts; true where there were any.
    void commit();  ///< Writes (or keeps) what is typed.
    void drop(); ///< Stops watching without writing: what is typed is not wanted. The drafts are the owner's.
    void forget(); ///< Stops watching; the fields are about to be deleted.
    void sent();   ///< It became a record: drops the drafts. The fields are the owner's to empty.
    State state() const;
    static QStringList linesOf(const QString &text); ///< Those that hold something, tidied.

signals:
    void edited(); ///< Something was typed or chosen in a form that is sent.
    void stateChanged();
    void reset(); ///< A choice was refused: show again what is stored.

protected:
    using WriteText = std::function<void(const QString &)>; ///< May throw an Error, as the others.
    QLineEdit *addLine(const FieldText &text, const WriteText &write);
    QPlainTextEdit *addText(const FieldText &text, double heightEm, const WriteText &write);
    CodeBox *addChoice(const FieldText &text, const CodeList &list, const QString &emptyText,
                       const WriteText &write);
    QCheckBox *addCheck(const FieldText &text, const std::function<void(bool)> &write);
    PartialDateEdit *addDate(const FieldText &text, const std::function<void(const PartialDate &)> &write);
    DayEdit *addDay(const FieldText &text, const std::function<void(QDate)> &write);
    ScaleEdit *addScale(const FieldText &text, const CodeList &steps, const std::function<void(int)> &write);
    ChipsEdit *addChips(const FieldText &text, std::vector<ChipsEdit::Choice> choices,
                        const std::function<void(const QStringList &)> &write);
    void load(QLineEdit *edit, const QString &text);
    void load(QPlainTextEdit *edit, const QString &text);
    static QDate dayIn(const DayEdit *edit, QDate otherwise); ///< Throws where it is not understood.

    UiContext &m_ui;

private:
    void place(QWidget *field, QWidget *toType, const FieldText &text);
    QString draftOf(const FieldText &text) const;
    void keepChoice(const QString &name, const QString &value); ///< In a form that is sent.
    void choose(QWidget *field, const std::function<void()> &write);
    void note(QWidget *field, State state, const QString &wrong = {});
    FormDraft *draft();

    QString m_form;
    QString m_prefix;
    When m_when;
    QPointer<QWidget> m_owner;
    QPointer<QFormLayout> m_intoForm;
    QPointer<QLayout> m_into;
    Labels m_labels = Labels::Inside;
    TextKeeper *m_keeper = nullptr;
    FormDraft *m_draft = nullptr;
    QSet<QWidget *> m_typed;
    QSet<QWidget *> m_refused;
    bool m_saved = false;
    bool m_kept = false;
};

} // namespace itinera
