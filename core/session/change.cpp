// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/change.h"
#include <QtGlobal>
#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// Demands the right for all of them, and gives the place of the subject that owns it.
size_t demanded(const Access &access, Right right, const std::vector<CaseId> &cases)
{
    if (cases.empty())
        access.demand(right);
    for (const CaseId id : cases)
        access.demand(id, right);
    const auto &subjects = access.declared().subjects;
    const auto owner = std::ranges::find_if(subjects, [&](const DeclaredSubject &subject) {
        return std::ranges::find(subject.rights, right) != subject.rights.end();
    });
    return static_cast<size_t>(owner - subjects.begin());
}

} // namespace

Change::Change(Session &session, Right right) : Change(session, right, std::vector<CaseId>()) {}

Change::Change(Session &session, Right right, CaseId id) : Change(session, right, std::vector<CaseId>{id}) {}

Change::Change(Session &session, Right right, const std::vector<CaseId> &cases)
    : m_session(session), m_subject(demanded(session.access(), right, cases)), m_transaction(session.db()),
      m_outer(session.m_change), m_exceptions(std::uncaught_exceptions())
{
    m_all = m_outer ? m_outer->m_all : &m_own;
    m_waitingBefore = m_all->waiting.size();
    m_lastActionBefore = m_all->lastAction;
    m_becauseBefore = m_all->because;
    m_all->cases.insert(cases.begin(), cases.end());
    m_session.m_change = this;
}

Change::~Change()
{
    if (!m_finished && m_recorded && std::uncaught_exceptions() <= m_exceptions)
        qFatal("A change was recorded and not finished."); // it would be lost without a word
    m_session.m_change = m_outer;
    if (!m_finished) { // what it told is taken back with what it wrote
        m_all->waiting.resize(std::min(m_waitingBefore, m_all->waiting.size()));
        m_all->lastAction = m_lastActionBefore;
        m_all->because = m_becauseBefore;
    }
}

void Change::opened(CaseId id)
{
    m_all->cases.insert(id);
}

void Change::demandNamed(CaseId id) const
{
    // What reacts in a case is allowed everything in it, so it has to be one that this change may change.
    if (id.isValid() && !m_all->cases.contains(id))
        qFatal("A change wrote in a case that it did not name.");
}

void Change::record(AuditRecord record)
{
    demandNamed(record.caseId);
    m_recorded = true;
    m_all->lastAction = record.action;
    if (!m_all->because.isEmpty())
        record.after.insert(QStringView(BecauseOf).toString(), m_all->because);
    m_session.audit().write(record);
    if (record.caseId.isValid())
        m_all->dueAnew.insert({m_subject, record.caseId});
}

void Change::happened(const Happening &happening)
{
    demandNamed(happening.caseId);
    m_all->waiting.push_back({happening, m_all->because.isEmpty() ? m_all->lastAction : m_all->because});
}

void Change::goesOut(const Outgoing &what)
{
    demandNamed(what.caseId);
    outgoing::demand(m_session, what);
    const Access::Cause cause(m_session.access(), what.caseId);
    const QString before = m_all->because;
    m_all->because = before.isEmpty() ? m_all->lastAction : before;
    for (const OutgoingGate &gate : m_session.access().declared().gates)
        gate.went(*this, what);
    m_all->because = before;
}

void Change::react(const Waiting &waiting)
{
    const auto &subjects = m_session.access().declared().subjects;
    const Happening &happening = waiting.happening;
    for (size_t place = 0; place < subjects.size(); ++place) {
        for (const Reaction &reaction : subjects[place].reactions) {
            if (happening.what != QStringView(reaction.what) ||
                !m_all->reacted.insert({place, happening.what, happening.caseId, happening.ref}).second)
                continue;
            if (reaction.react) {
                const Access::Cause cause(m_session.access(), happening.caseId);
                m_all->because = waiting.because;
                reaction.react(*this, happening);
                m_all->because.clear();
            }
            m_all->dueAnew.insert({place, happening.caseId});
        }
    }
}

void Change::workOutDue()
{
    const Declared &declared = m_session.access().declared();
    for (const auto &[place, id] : m_all->dueAnew) {
        if (place >= declared.subjects.size())
            continue;
        const DeclaredSubject &subject = declared.subjects[place];
        const Access::Cause cause(m_session.access(), id);
        if (!subject.due)
            continue;
        const DueNow now = subject.due(m_session, id, dueitems::of(db(), id, subject.dueKinds));
        dueitems::replace(db(), declared, id, subject.dueKinds, now.items);
        if (now.level)
            dueitems::setLevel(db(), id, *now.level);
    }
    m_all->dueAnew.clear();
}

void Change::finish()
{
    if (!m_outer) {
        for (size_t i = 0; i < m_all->waiting.size(); ++i) // reactions may tell something themselves
            react(Waiting(m_all->waiting[i]));
        workOutDue();
        m_session.drafts().endWithChange();
    }
    m_transaction.commit();
    if (!m_outer)
        m_session.drafts().changeHolds();
    m_finished = true;
    if (m_outer && m_recorded)
        m_outer->m_recorded = true;
}

} // namespace itinera
