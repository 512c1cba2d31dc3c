// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consentrules.h"
#include "core/lists/codelist.h"
#include <QLocale>

namespace itinera::consentwords {

QString kindName(ConsentKind kind);       ///< "Sharing with a named service"
QString answerName(ConsentAnswer answer); ///< "Yes"
QString formName(ConsentForm form);       ///< "In writing"
QString callBackName(CallBack state);     ///< "Asked to give it back"
/// "Sharing with a named service: Health centre"
QString headline(const Consent &consent);
/// How it stands: "Yes, in writing, until 3 Mar 2027"
QString standing(const Consent &consent, QDate today, const QLocale &locale);
QStringList said(const std::vector<consentrules::Missing> &missing);
/// Whether something may go, and if not, what is missing and what to do.
QString said(const consentrules::Verdict &verdict, const QString &recipient, const CodeList &information,
             const QString &language, const QLocale &locale);

} // namespace itinera::consentwords
