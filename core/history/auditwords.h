// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "core/paper/papertext.h"
#include "core/session/audit.h"
#include "core/subject/subject.h"
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
    QString plain(const QJsonValue &value) const;
    QString one(const Field &field, const QJsonValue &value) const;
    QString valueText(const Field &field, const QJsonValue &value) const;
    QString line(const QString &name, const QString &before, const QString &after) const;
    QString nameOf(const RecordKind &kind, const QJsonObject &element) const;
    void addElements(QStringList &lines, const Field &field, const QJsonValue &before,
                     const QJsonValue &after) const;
    QStringList fieldLines(const RecordKind &kind, const QJsonObject &before, const QJsonObject &after) const;
    PaperText m_text;
    ListStore m_lists;
    mutable QHash<QString, CodeList> m_known; ///< Lists that were needed so far.
    QHash<qint64, QString> m_byId;
    QHash<QString, QString> m_byUuid;
};

/// Kinds of entries to choose from, as the subjects declare them: the beginnings of their actions ("goal.",
/// "step.") and a name.
struct AuditGroup {
    QStringList prefixes;
    const char *name; ///< To be said by PaperText.
};
std::vector<AuditGroup> auditGroups();

} // namespace itinera
