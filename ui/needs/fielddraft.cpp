// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/fielddraft.h"
#include <QLineEdit>
#include <exception>

namespace itinera {

FieldDraft::FieldDraft(UiContext &context, QString form, QString field, QLineEdit *edit)
    : QObject(edit), m_ui(context), m_form(std::move(form)), m_field(std::move(field)), m_edit(edit)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(800);
    connect(&m_timer, &QTimer::timeout, this, &FieldDraft::keepNow);
    m_ui.attempt(edit->window(), [this] {
        const QString kept = m_ui.session.drafts().fields(m_form).value(m_field);
        if (!kept.isEmpty())
            m_edit->setText(kept);
    });
    m_text = edit->text();
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_text)
            return;
        m_text = text;
        m_pending = true;
        // Not restarted by further typing: a fast typist's text must be kept within the second, too.
        if (!m_timer.isActive())
            m_timer.start();
    });
}

FieldDraft::~FieldDraft()
{
    if (!m_pending)
        return;
    try {
        keep();
    } catch (const std::exception &) {
        qWarning("A draft could not be kept while its form was closed.");
    }
}

void FieldDraft::keep()
{
    if (m_text.isEmpty())
        m_ui.session.drafts().drop(m_form, m_field);
    else
        m_ui.session.drafts().keep(m_form, m_field, m_text);
    m_pending = false;
}

void FieldDraft::keepNow()
{
    m_timer.stop();
    if (m_pending)
        m_ui.attempt(m_edit->window(), [this] { keep(); });
}

void FieldDraft::clear()
{
    m_timer.stop();
    m_text.clear();
    m_edit->clear();
    m_pending = false;
    m_ui.attempt(m_edit->window(), [this] { m_ui.session.drafts().drop(m_form, m_field); });
}

} // namespace itinera
