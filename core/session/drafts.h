// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include <QMap>
#include <QSqlDatabase>

namespace itinera {

/// What a member has typed and not yet committed, per form and field. Survives lock, crash and power cut.
/// A form's name holds no text about a person: "risk/<case uuid>", "newcase".
class Drafts {
public:
    Drafts(const QSqlDatabase &db, const Clock &clock, MemberId member);
    void keep(const QString &form, const QString &field, const QString &value);
    void drop(const QString &form, const QString &field);
    void dropForm(const QString &form);
    QMap<QString, QString> fields(const QString &form) const;
    QStringList forms() const; ///< All forms with something kept.

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
    MemberId m_member;
};

} // namespace itinera
