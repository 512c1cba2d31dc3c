// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/blocks.h"
#include "core/paper/discreet.h"
#include "core/paper/papertext.h"
#include <functional>
#include <memory>

class QTranslator;

namespace itinera::pages {

/// Whose page it is: what its head says of her, and what a discreet page leaves out.
struct PagePerson {
    QString code;
    QString name;
    QStringList names; ///< All names that point to her, and those of her household.
    QStringList exact; ///< Numbers and addresses, left out wherever they stand.
};

/// What every page needs to know besides its subject.
struct Context {
    PaperChoice choice;
    QDate today;
    bool demo = false;    ///< "Invented data" on every page.
    QString professional; ///< Name of the professional of reference.
    /// The label of a code of a list, in the page's language.
    std::function<QString(const QString &list, const QString &code)> label;
    QString signedBy;          ///< Name of who signed or is to sign; empty: the professional of reference.
    bool changedSince = false; ///< The plan was changed after this version, and that is not agreed yet.
    bool newerExists = false;  ///< A newer version or assessment was signed after the one on this page.
    std::shared_ptr<const QTranslator>
        words; ///< Other words than those that ship for the language; for tests.
};

/// What the pages share: words, lists, names, discretion.
class Writer {
public:
    Writer(const Context &context, const PagePerson &person);
    /// The document, with its title; not to be used afterwards.
    PaperDocument finish(const char *title, bool draft);

    template <class Block>
    void add(Block block)
    {
        m_document.blocks.emplace_back(std::move(block));
    }
    void section(const QString &text) { add(paper::Heading{text, 2}); }
    void paragraph(const QString &text) { add(paper::Paragraph{text}); }
    void quiet(const QString &text) { add(paper::Paragraph{text, true, false}); }
    void notice(const QString &text) { add(paper::Paragraph{text, false, true}); }
    void signatures(const std::vector<std::pair<QString, QString>> &lines); ///< Who, and the text of it.

    /// Somebody's own words; without names on a discreet page.
    QString freeText(const QString &text) const;
    QString label(const char16_t *list, const QString &code) const;
    QString step(const char16_t *list, int value) const { return label(list, QString::number(value)); }
    QString professional() const;
    QString signer() const;
    /// Reference, name and professional: the head of each page.
    paper::Facts head() const;
    /// "Role (name)", or the role alone on a discreet page.
    QString role(const QString &what, const QString &name) const;

private:
    const Context &m_context;
    PagePerson m_person;

public:
    const PaperText t;

private:
    NameScreen m_screen;
    PaperDocument m_document;

public:
    const bool discreet;
};

} // namespace itinera::pages
