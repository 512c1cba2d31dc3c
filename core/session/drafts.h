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

    /// While it lives, the draft (of one field, or of the whole form) goes in the same commit as the next
    /// change: that is what makes its text permanent. Where nothing was changed it stays.
    class Ending {
    public:
        explicit Ending(Drafts &drafts, QString form, QString field = {});
        ~Ending();
        Ending(const Ending &) = delete;
        Ending &operator=(const Ending &) = delete;
        /// Drops it by itself where no change did.
        void finish();

    private:
        friend class Drafts;
        void drop();
        Drafts &m_drafts;
        QString m_form;
        QString m_field;
        Ending *m_outer = nullptr;
        bool m_done = false;
    };
    void endWithChange(); ///< Change: before it commits,
    void changeHolds();   ///< and after.

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
    MemberId m_member;
    Ending *m_ending = nullptr; ///< The innermost.
};

} // namespace itinera
