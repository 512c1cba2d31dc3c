// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/storage/sql.h"
#include "core/storage/sqlcipherdriver.h"
#include "tests/support/caseline.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <sqlite3.h>

namespace itinera::test {

/// A vault with cases in it.
struct CaseFixture {
    Session &session() { return f.session(); }
    CaseStore store() { return CaseStore(session()); }
    DueStore due() { return DueStore(session()); }
    QDate today() const { return f.clock.today(); }
    void setLevel(CaseId id, int level, bool outOfDate = false, QDate reviewOn = {})
    {
        test::setLevel(session(), id, level, outOfDate, reviewOn);
    }
    void replaceDue(CaseId id, const QStringList &kinds, const std::vector<DueItem> &items)
    {
        test::replaceDue(session(), id, kinds, items);
    }
    void addDue(const DueItem &item) { test::addDue(session(), item); }

    Case newCase(const QString &chosenName)
    {
        Case c;
        c.chosenName = chosenName;
        return store().create(c);
    }
    Case newCase(const QString &legalName, const PartialDate &birth, const QStringList &citizenships)
    {
        Case c;
        c.legalNames = QStringList{legalName};
        c.birth = birth;
        c.citizenships = citizenships;
        return store().create(c);
    }
    void setStatus(CaseId id, const QString &status)
    {
        Case c = store().load(id);
        c.status = status;
        store().save(c);
    }
    CaseEvent newEvent(CaseId id, const QString &kind, QDate on = {})
    {
        CaseEvent event;
        event.caseId = id;
        event.kind = kind;
        event.on = on;
        event.note = QStringLiteral("a note");
        return store().addEvent(event);
    }
    /// The due items of a case as "kind day", in their order.
    QStringList dueOf(CaseId id)
    {
        QStringList all;
        for (const DueItem &item : due().of(id))
            all << item.kind + QLatin1Char(' ') + item.on.toString(Qt::ISODate);
        return all;
    }
    QStringList found(const QString &text, bool openOnly = true)
    {
        CaseQuery query;
        query.text = text;
        query.sort = CaseSort::Name;
        query.openOnly = openOnly;
        QStringList names;
        for (const CaseRow &row : store().rows(query))
            names << row.name;
        return names;
    }
    qint64 auditLength() { return session().audit().head().length; }
    AuditEntry lastAudit() { return session().audit().entries({}, 1).front(); }

    /// What SQLite intends to do for each SELECT that runs during the work, as "statement: step".
    template <class Work>
    QStringList plansOf(Work work)
    {
        QStringList statements;
        const auto note = [](unsigned, void *context, void *statement, void *) {
            char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
            static_cast<QStringList *>(context)->append(QString::fromUtf8(text));
            sqlite3_free(text);
            return 0;
        };
        sqlite3 *db = f.vault->database().driver()->connection();
        sqlite3_trace_v2(db, SQLITE_TRACE_STMT, note, &statements);
        work();
        sqlite3_trace_v2(db, 0, nullptr, nullptr);
        QStringList plans;
        for (const QString &statement : statements) {
            if (!statement.startsWith(QLatin1String("SELECT")))
                continue;
            Sql sql(session().db(), QLatin1String("EXPLAIN QUERY PLAN ") + statement);
            while (sql.next())
                plans << statement.simplified() + QLatin1String(" => ") + sql.row().skip(3).take<QString>();
        }
        return plans;
    }

    VaultFixture f;
};

} // namespace itinera::test
