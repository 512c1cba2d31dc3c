// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textkeeper.h"
#include "core/base/error.h"
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <exception>

namespace itinera {

namespace {
constexpr int DraftAfterMs = 800;
}

struct TextKeeper::Field {
    QPointer<QWidget> edit;
    QString name;
    Commit commit;
    QString loaded;       ///< As stored.
    QString text;         ///< As typed; kept here too, because the field may be deleted before the keeper.
    bool dirty = false;   ///< Typed, and not committed.
    bool unsaved = false; ///< Typed since the draft was last kept.
    bool committing =
        false;            ///< A commit may open a message, which takes the focus, which would commit again.
    bool refused = false; ///< This very text was refused: not tried again until it is typed on or asked for.
};

namespace {

QString textOf(const QWidget *edit)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return line->text();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(edit))
        return plain->toPlainText();
    return {};
}

void showText(QWidget *edit, const QString &text)
{
    if (textOf(edit) == text)
        return;
    const QSignalBlocker quiet(edit);
    if (auto *line = qobject_cast<QLineEdit *>(edit)) {
        line->setText(text);
        if (!line->hasFocus())
            line->setCursorPosition(0);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(edit)) {
        plain->setPlainText(text);
    }
}

} // namespace

TextKeeper::TextKeeper(UiContext &context, QString form, QObject *parent)
    : QObject(parent), m_ui(context), m_form(std::move(form))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DraftAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &TextKeeper::saveDraftsNow);
}

TextKeeper::~TextKeeper()
{
    // Nobody chose to commit, but nothing typed may be lost. No message from here: its window is going away.
    for (const auto &field : m_fields) {
        if (!field->unsaved)
            continue;
        try {
            m_ui.session.drafts().keep(m_form, field->name, field->text);
        } catch (const std::exception &) {
            qWarning("A draft could not be kept while its form was closed.");
        }
    }
}

void TextKeeper::watch(QLineEdit *edit, const QString &field, Commit commit)
{
    add(edit, field, std::move(commit));
    // textChanged rather than textEdited: input methods, drops and completers type too. load() is silent.
    connect(edit, &QLineEdit::textChanged, this, [this, edit] { typed(edit); });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        if (const auto found = find(edit))
            commitField(found);
    });
}

void TextKeeper::watch(QPlainTextEdit *edit, const QString &field, Commit commit)
{
    add(edit, field, std::move(commit));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] { typed(edit); });
}

void TextKeeper::add(QWidget *edit, const QString &name, Commit commit)
{
    auto field = std::make_shared<Field>();
    field->edit = edit;
    field->name = name;
    field->commit = std::move(commit);
    field->loaded = textOf(edit);
    field->text = field->loaded;
    m_fields.push_back(std::move(field));
    edit->installEventFilter(this);
}

std::shared_ptr<TextKeeper::Field> TextKeeper::find(QObject *edit) const
{
    for (const auto &field : m_fields) {
        if (field->edit == edit)
            return field;
    }
    return nullptr;
}

void TextKeeper::typed(QWidget *edit)
{
    const auto field = find(edit);
    if (!field)
        return;
    const QString text = textOf(edit);
    if (text == field->text) // QPlainTextEdit also reports changes of its format
        return;
    field->text = text;
    field->dirty = true;
    field->unsaved = true;
    field->refused = false;
    // Not restarted by further typing: who types on and on is kept safe within the second, too.
    if (!m_timer.isActive())
        m_timer.start();
    emit touched(edit);
}

bool TextKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusOut)
        return false;
    const auto field = find(watched);
    if (!field)
        return false;
    switch (static_cast<QFocusEvent *>(event)->reason()) {
    case Qt::PopupFocusReason: // a context menu or a completer of the field itself
    case Qt::MenuBarFocusReason:
        return false;
    case Qt::ActiveWindowFocusReason: // she looked something up elsewhere; the field is not left
        saveDraftsNow();
        return false;
    default:
        break;
    }
    if (field->refused)
        return false;
    const QPointer<QObject> guard(watched);
    commitField(field);
    // What the commit led to may have deleted the field; then nobody is left to get the event.
    return guard.isNull();
}

void TextKeeper::commitField(const std::shared_ptr<Field> &field)
{
    // Without its widget what it writes into may be gone too: then the draft is what remains.
    if (!field->dirty || field->committing || field->edit.isNull())
        return;
    // Copies: the commit may lead to another form, or delete this keeper.
    UiContext &ui = m_ui;
    const QString form = m_form;
    const QString text = field->text;
    const QPointer<TextKeeper> self(this);
    Drafts::Ending draft(ui.session.drafts(), form, field->name);
    if (text != field->loaded) {
        QString why;
        field->committing = true;
        const bool done = ui.attempt(field->edit, [&] {
            try {
                field->commit(text);
            } catch (const Error &error) {
                why = error.happened();
                throw;
            }
        });
        field->committing = false;
        if (!done) {
            field->refused = field->text == text;
            try {
                ui.session.drafts().keep(form, field->name, field->text);
                field->unsaved = false;
            } catch (const std::exception &) {
                // The person was just told what is wrong; the text is in the field and is tried again.
                field->unsaved = true;
            }
            if (self && field->edit)
                emit refused(field->edit, why);
            return;
        }
    }
    const bool typedOn = field->text != text && field->text != field->loaded;
    if (typedOn) { // while it was written: that is newer, and stays to be committed
        field->loaded = text;
        return;
    }
    field->loaded = field->text;
    field->dirty = false;
    field->unsaved = false;
    field->refused = false;
    ui.attempt(field->edit, [&] { draft.finish(); });
    if (self && field->edit)
        emit written(field->edit);
}

void TextKeeper::setForm(const QString &form)
{
    if (form == m_form)
        return;
    commitAll();
    saveDraftsNow();
    m_form = form;
    m_timer.stop();
    // What was refused stays as a draft of the old form, and must not be taken for the new one's.
    for (const auto &field : m_fields) {
        field->dirty = false;
        field->unsaved = false;
        field->refused = false;
        field->loaded = field->text;
    }
}

void TextKeeper::forget()
{
    commitAll();
    saveDraftsNow();
    drop();
}

void TextKeeper::drop()
{
    m_timer.stop();
    const auto fields = std::move(m_fields);
    m_fields.clear();
    for (const auto &field : fields) {
        if (field->edit) {
            field->edit->removeEventFilter(this);
            disconnect(field->edit, nullptr, this, nullptr);
        }
    }
}

void TextKeeper::load(QLineEdit *edit, const QString &text)
{
    loadText(edit, text);
}

void TextKeeper::load(QPlainTextEdit *edit, const QString &text)
{
    loadText(edit, text);
}

void TextKeeper::loadText(QWidget *edit, const QString &text)
{
    const auto field = find(edit);
    if (!field) {
        showText(edit, text);
        return;
    }
    field->loaded = text;
    // A page that reads again while she types must not take the words from under her fingers.
    if (field->dirty && !field->committing)
        return;
    showText(edit, text);
    field->text = textOf(edit);
    field->loaded = field->text; // as the field holds it: line ends may differ
}

bool TextKeeper::restore()
{
    QMap<QString, QString> kept;
    m_ui.attempt(widgetAbove(this), [&] { kept = m_ui.session.drafts().fields(m_form); });
    bool any = false;
    for (const auto &field : m_fields) {
        const auto draft = kept.constFind(field->name);
        if (draft == kept.constEnd() || !field->edit)
            continue;
        if (!field->dirty) {
            showText(field->edit, *draft);
            field->text = textOf(field->edit);
            field->dirty = true;
            emit touched(field->edit);
        }
        any = true;
    }
    return any;
}

void TextKeeper::commitAll()
{
    const QPointer<TextKeeper> self(this);
    const auto fields = m_fields; // a commit may lead to forget()
    for (const auto &field : fields) {
        if (!self)
            return;
        field->refused = false;
        commitField(field);
    }
}

void TextKeeper::saveDraftsNow()
{
    m_timer.stop();
    const QPointer<TextKeeper> self(this);
    const auto fields = m_fields;
    for (const auto &field : fields) {
        if (!self)
            return;
        if (!field->unsaved)
            continue;
        const bool kept = m_ui.attempt(field->edit, [&] {
            m_ui.session.drafts().keep(m_form, field->name, field->text);
            field->unsaved = false;
        });
        // One message is enough: the others would fail for the same reason. The next key press tries again.
        if (!kept)
            return;
    }
}

} // namespace itinera
