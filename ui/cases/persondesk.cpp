// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/persondesk.h"
#include "core/cases/casestore.h"

namespace itinera {

PersonDesk::PersonDesk(UiContext &context, CaseId id, QObject *parent)
    : QObject(parent), m_ui(context), m_id(id)
{
    load();
}

void PersonDesk::load()
{
    m_case = CaseStore(m_ui.session).load(m_id);
}

void PersonDesk::change(const std::function<void(Case &)> &how)
{
    CaseStore store(m_ui.session);
    Case changed = store.load(m_id); // not the one shown: another field may have been stored meanwhile
    how(changed);
    store.save(changed);
    m_case = store.load(m_id);
    emit stored();
}

void PersonDesk::choose(QWidget *where, const std::function<void(Case &)> &how)
{
    if (!m_ui.attempt(where, [&] { change(how); }))
        emit reset();
}

} // namespace itinera
