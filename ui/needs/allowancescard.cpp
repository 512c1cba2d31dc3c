// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/allowancescard.h"
#include "core/cases/casestore.h"
#include "core/needs/allowancestore.h"
#include "core/needs/allowancewords.h"
#include "core/needs/needsstore.h"
#include "ui/needs/allowancerow.h"
#include "ui/needs/needname.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

struct AllowancesCard::NewOne {
    CaseText what;
};

AllowancesCard::AllowancesCard(UiContext &context, CaseId id, QWidget *parent)
    : FormCard(tr("What she receives"), parent), m_ui(context), m_case(id)
{
    setObjectName(u"allowancesCard"_s);
    m_none = quietLabel(tr("Nothing is written down yet. A month before something ends it stands on Today."));
    m_none->setObjectName(u"allowancesNone"_s);
    body()->addWidget(m_none);
    m_list = new QVBoxLayout;
    body()->addLayout(m_list);
    QString uuid;
    m_ui.attempt(this,
                 [&] { uuid = CaseStore(m_ui.session).row(m_case).uuid.toString(QUuid::WithoutBraces); });
    m_new = new Fields<NewOne>(m_ui, u"allowance/new/"_s + uuid, this);
    keep(m_new);
    auto *adding = new QWidget;
    auto *line = new QHBoxLayout(adding);
    line->setContentsMargins(0, 0, 0, 0);
    m_new->into(line);
    QLineEdit *what = m_new->line(
        {u"newAllowance"_s, tr("Something she receives"), tr("minimum income, travel card…"), u"what"_s},
        &NewOne::what);
    line->setStretchFactor(FieldBox::of(what), 1);
    auto *button = new QPushButton(tr("Add"));
    button->setObjectName(u"addAllowance"_s);
    line->addWidget(button);
    body()->addWidget(adding);
    adding->setVisible(m_ui.session.access().may(m_case, right::ChangeNeeds));
    connect(button, &QPushButton::clicked, this, &AllowancesCard::add);
    connect(what, &QLineEdit::returnPressed, this, &AllowancesCard::add);
    m_new->show({});
    restore();
}

void AllowancesCard::refresh()
{
    const bool mayChange = m_ui.session.access().may(m_case, right::ChangeNeeds);
    m_ui.attempt(this, [&] {
        const std::vector<Need> needs = NeedsStore(m_ui.session).needsOf(m_case);
        const CodeList names = m_ui.list(lists::Need);
        m_needs.clear();
        for (const Need &need : needs)
            m_needs.push_back({QString::number(need.id.value), needName(need, names, m_ui.language())});
        m_shown = AllowanceStore(m_ui.session).of(m_case);
    });
    std::vector<AllowanceId> ids;
    for (const Allowance &one : m_shown)
        ids.push_back(one.id);
    const auto of = [&](AllowanceId id) { return *std::ranges::find(m_shown, id, &Allowance::id); };
    m_rows.follow(
        ids, [&](AllowanceId id) { return makeRow(of(id)); },
        [&](const std::vector<AllowanceRow *> &rows) {
            for (size_t i = 0; i < rows.size(); ++i) {
                rows[i]->setNeeds(m_needs);
                rows[i]->showAllowance(m_shown[i]);
                if (m_list->indexOf(rows[i]) != static_cast<int>(i)) {
                    m_list->removeWidget(rows[i]);
                    m_list->insertWidget(static_cast<int>(i), rows[i]);
                }
            }
        });
    m_none->setVisible(m_shown.empty());
    setVisible(mayChange || !m_shown.empty());
}

AllowanceRow *AllowancesCard::makeRow(const Allowance &allowance)
{
    auto *row = new AllowanceRow(m_ui, allowance, m_needs,
                                 m_ui.session.access().may(m_case, right::ChangeNeeds), this);
    connect(row, &AllowanceRow::changed, this, [this] {
        m_ui.attempt(this, [this] { m_shown = AllowanceStore(m_ui.session).of(m_case); });
        emit changed();
    });
    connect(row, &AllowanceRow::removeRequested, this, [this, id = allowance.id] { remove(id); });
    return row;
}

void AllowancesCard::add()
{
    const NewOne typed = m_new->read();
    if (typed.what.trimmed().isEmpty())
        return;
    AllowanceId made;
    const bool done = m_ui.attempt(this, [&] {
        Allowance allowance;
        allowance.caseId = m_case;
        allowance.what = typed.what;
        made = AllowanceStore(m_ui.session).add(allowance).id;
        m_new->sent();
        m_new->show({});
    });
    if (!done)
        return;
    refresh();
    emit changed();
    if (AllowanceRow *row = m_rows.find(made))
        row->open();
}

void AllowancesCard::remove(AllowanceId id)
{
    const auto its = std::ranges::find(m_shown, id, &Allowance::id);
    if (its == m_shown.end() ||
        !m_ui.asker.confirm(
            this, tr("Was it entered by mistake?"),
            tr("“%1” is taken out of the list. What was written stays in the audit trail. If it "
               "has only ended, note that instead.")
                .arg(its->what),
            tr("Take it out")))
        return;
    AllowanceRow *row = m_rows.find(id);
    m_ui.attempt(this, [&] {
        AllowanceStore(m_ui.session).remove(id);
        if (row)
            row->drop(); // what is typed in it goes with it
    });
    refresh();
    emit changed();
}

QStringList AllowancesCard::coverOf(NeedId need) const
{
    QStringList covers;
    for (const Allowance &one : m_shown) {
        if (allowancerules::runs(one, m_ui.today()) && std::ranges::find(one.needs, need) != one.needs.end())
            covers << allowancewords::summary(one, m_ui.locale());
    }
    return covers;
}

void AllowancesCard::commit()
{
    FormCard::commit();
    for (AllowanceRow *row : m_rows.all())
        row->commit();
}

} // namespace itinera
