// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace itinera {

/// Installs the translators of a language (the program's and Qt's own) and makes its locale the default one.
/// Before the first window. "ar" and other languages without a translation of ours get their direction and
/// Qt's words.
void installLanguage(QCoreApplication &app, const QString &language);
QStringList screenLanguages(); ///< Those with a complete translation: "en", "es".

} // namespace itinera
