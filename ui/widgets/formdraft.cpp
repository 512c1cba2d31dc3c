// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdraft.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <exception>

namespace itinera {

FormDraft::FormDraft(UiContext &context, QString form, QObject *parent)
    : QObject(parent), m_ui(context), m_form(std::move(form))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(800);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keepNow);
}

FormDraft::~FormDraft()
{
    try {
        write();
    } catch (const std::exception &) {
        qWarning("A draft could not be kept while its form was closed.");
    }
}

void FormDraft::watch(QLineEdit *edit, const QString &field)
{
    m_values[field] = edit->text();
    watch(field, [edit](const QString &text) { edit->setText(text); });
    connect(edit, &QLineEdit::textChanged, this,
            [this, field](const QString &text) { changed(field, text); });
}

void FormDraft::watch(QPlainTextEdit *edit, const QString &field)
{
    m_values[field] = edit->toPlainText();
    watch(field, [edit](const QString &text) { edit->setPlainText(text); });
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, field, edit] { changed(field, edit->toPlainText()); });
}

void FormDraft::watchSealed(QPlainTextEdit *edit, const QString &field)
{
    m_sealed << field;
    watch(edit, field);
}

void FormDraft::watch(const QString &field, std::function<void(const QString &)> put)
{
    m_put[field] = std::move(put);
}

void FormDraft::changed(const QString &field, const QString &value)
{
    if (m_values.value(field) == value)
        return;
    m_values[field] = value;
    if (!m_pending.contains(field))
        m_pending << field;
    // Not restarted by further typing: a fast typist's text must be kept within the second, too.
    if (!m_timer.isActive())
        m_timer.start();
}

bool FormDraft::restore()
{
    QMap<QString, QString> stored;
    m_ui.attempt(widgetAbove(this), [&] { stored = m_ui.session.drafts().fields(m_form); });
    bool any = false;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (!m_put.contains(it.key()))
            continue;
        const std::optional<QString> text = m_ui.session.sealing().openForMe(it.value());
        if (!text)
            continue;
        m_values[it.key()] = *text; // first, so that showing it is not taken for typing
        m_put[it.key()](*text);
        any = true;
    }
    return any;
}

void FormDraft::write()
{
    while (!m_pending.isEmpty()) {
        const QString field = m_pending.first();
        const QString value = m_values.value(field);
        if (value.isEmpty())
            m_ui.session.drafts().drop(m_form, field);
        else
            m_ui.session.drafts().keep(
                m_form, field, m_sealed.contains(field) ? m_ui.session.sealing().sealForMe(value) : value);
        m_pending.removeFirst();
    }
}

void FormDraft::keepNow()
{
    m_timer.stop();
    if (!m_pending.isEmpty() && m_ui.attempt(widgetAbove(this), [this] { write(); }))
        emit kept();
}

void FormDraft::clear()
{
    m_timer.stop();
    m_pending.clear();
    for (QString &value : m_values)
        value.clear();
    m_ui.attempt(widgetAbove(this), [this] {
        for (auto it = m_put.cbegin(); it != m_put.cend(); ++it)
            m_ui.session.drafts().drop(m_form, it.key());
    });
}

void FormDraft::drop(const QString &field)
{
    m_pending.removeAll(field);
    m_values[field].clear();
    m_ui.attempt(widgetAbove(this), [&] { m_ui.session.drafts().drop(m_form, field); });
}

} // namespace itinera
