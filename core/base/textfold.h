// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace itinera {

/// Lower case without accents, compatibility forms unified: the form in which texts are searched and
/// compared.
QString fold(const QString &text);
/// The folded words of a text: runs of letters and digits.
QStringList foldedWords(const QString &text);
/// How alike two texts are, from 0 (nothing shared) to 1 (the same letters): Jaro-Winkler over folded text.
double likeness(const QString &a, const QString &b);

} // namespace itinera
