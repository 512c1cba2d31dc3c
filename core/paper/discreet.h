// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>
#include <QStringList>

namespace itinera {

/// Takes names out of free text for discreet pages (C3). Whole words, whatever their accents and capitals; a
/// dash stands in their place. Rather a word too many than a name too few.
class NameScreen {
public:
    /// `names`: word by word; `exact`: numbers and addresses, found anywhere; those of a few signs are not
    /// looked for.
    explicit NameScreen(const QStringList &names, const QStringList &exact = {});
    QString clean(const QString &text) const;

private:
    void add(const QString &name);
    bool isName(const QString &token) const;
    QSet<QString> m_words;      ///< Folded.
    QSet<QString> m_shortWords; ///< Of two letters: names only when written with a capital.
    QStringList m_literal;      ///< Numbers, addresses, and names in scripts without spaces: found anywhere.
};

/// True where a label of a list gives away what the organisation is about ("asylum", "shelter" …).
bool tellsTheSubject(const QString &label);

} // namespace itinera
