// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pageparts.h"
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace itinera::pages {

Writer::Writer(const Context &context, const PagePerson &person)
    : m_context(context), m_person(person),
      t(context.words ? PaperText(context.choice.language, context.words)
                      : PaperText(context.choice.language)),
      m_screen(person.names + QStringList{context.professional, context.signedBy}, person.exact),
      discreet(context.choice.discreet)
{
    m_document.choice = context.choice;
    m_document.code = person.code;
    m_document.date = context.today;
}

PaperDocument Writer::finish(const char *title, bool draft)
{
    QStringList notes;
    if (m_context.demo)
        notes.append(t(QT_TRANSLATE_NOOP("Paper", "Invented data for practice")));
    if (draft)
        notes.append(t(QT_TRANSLATE_NOOP("Paper", "Draft – not signed")));
    m_document.footNote = notes.join(u" · "_s);
    m_document.title = t(title);
    m_document.blocks.insert(m_document.blocks.begin(), paper::Heading{m_document.title, 1});
    return std::move(m_document);
}

void Writer::signatures(const std::vector<std::pair<QString, QString>> &lines)
{
    section(t(QT_TRANSLATE_NOOP("Paper", "Signatures")));
    paper::Signatures block;
    for (const auto &[who, text] : lines) {
        block.who.append(who);
        block.signedText.append(text);
    }
    add(std::move(block));
}

QString Writer::freeText(const QString &text) const
{
    return discreet ? m_screen.clean(text.trimmed()) : text.trimmed();
}

QString Writer::label(const char16_t *list, const QString &code) const
{
    return m_context.label ? m_context.label(QStringView(list).toString(), code) : code;
}

QString Writer::professional() const
{
    return m_context.professional.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "Professional"))
                                            : m_context.professional;
}

QString Writer::signer() const
{
    return m_context.signedBy.isEmpty() ? m_context.professional : m_context.signedBy;
}

paper::Facts Writer::head() const
{
    paper::Facts facts;
    if (discreet) {
        facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Reference")), m_person.code);
        return facts;
    }
    facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Code")), m_person.code);
    if (!m_person.name.isEmpty())
        facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Name")), m_person.name);
    if (!m_context.professional.isEmpty())
        facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Professional of reference")),
                                m_context.professional);
    return facts;
}

QString Writer::role(const QString &what, const QString &name) const
{
    return discreet || name.isEmpty() ? what : u"%1\n%2"_s.arg(what, name);
}

} // namespace itinera::pages
