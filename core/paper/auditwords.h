// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/papertext.h"
#include "core/session/audit.h"
#include <QHash>

namespace itinera {

class Session;

/// The audit trail in sentences that people read, on the screen and on her page (C4), in any of the languages
/// of printed pages.
class AuditWords {
public:
    AuditWords(Session &session, const QString &language);

    /// "Marta Soler changed who she is and how to reach her." Without a code of the case.
    QString sentence(const AuditEntry &entry) const;
    /// The fields that changed, one line each: "Place: Girona → Lleida". Empty where there is nothing to
    /// show.
    QStringList details(const AuditEntry &entry) const;
    QString who(const AuditEntry &entry) const;
    const PaperText &text() const { return m_text; }

private:
    QString memberOf(const AuditEntry &entry) const;
    QString valueText(const QJsonValue &value) const;
    PaperText m_text;
    QHash<qint64, QString> m_byId;
    QHash<QString, QString> m_byUuid;
};

/// Kinds of entries to choose from: the beginning of their action ("case.", "print") and a name.
struct AuditGroup {
    QString prefix;
    const char *name; ///< To be said by PaperText.
};
const std::vector<AuditGroup> &auditGroups();

} // namespace itinera
