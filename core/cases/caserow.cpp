// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caserow.h"
#include "core/base/error.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(CaseStore)
};

} // namespace

QString caseRowColumns()
{
    return u"l.case_id, f.uuid, f.code, l.name, f.place, f.status, f.responsible_id, l.risk_level, "
           "l.risk_stale, l.risk_review_on, l.next_due_on, l.next_due_kind, l.last_contact_on"_s;
}

CaseRow readCaseRow(Row columns, const Access &access)
{
    CaseRow row;
    CaseText place;
    columns >> row.id >> row.uuid >> row.code >> row.name >> place >> row.status >> row.responsible >>
        row.riskLevel >> row.riskStale >> row.riskReviewOn >> row.nextDue >> row.nextDueKind >>
        row.lastContact;
    row.place = place;
    if (!access.seesLevel()) {
        row.riskLevel = 0;
        row.riskStale = false;
        row.riskReviewOn = {};
    }
    if (!access.shownDueKinds().contains(row.nextDueKind)) {
        row.nextDue = {};
        row.nextDueKind.clear();
    }
    if (row.nextDue.year() == 9999) // the list's word for never
        row.nextDue = {};
    return row;
}

void caseNotThere()
{
    throw NotFound(StoreText::tr("This case is not in the vault any more, or never was."),
                   StoreText::tr("Nothing was changed."),
                   StoreText::tr("Go back to the list of cases and open it from there."));
}

} // namespace itinera
