// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/householdcard.h"
#include "core/cases/casestore.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

HouseholdRow::HouseholdRow(PersonDesk &desk, const HouseholdMember &member, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_uuid(member.uuid)
{
    setObjectName(u"householdRow"_s);
    m_keeper = new TextKeeper(desk.ui(), desk.form(), this);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields);
    flow->setSpacing(theme::em(0.35));
    across->addWidget(fields, 1);
    m_relation = new CodeBox(desk.ui().list(lists::Relation), desk.ui().language(), tr("Who is it?"));
    m_relation->setObjectName(u"householdRelation"_s);
    m_relation->setAccessibleName(tr("Relation to her"));
    flow->addWidget(m_relation);
    m_name = textField(u"householdName"_s, tr("Name"), &HouseholdMember::name);
    flow->addWidget(m_name);
    m_birth = new PartialDateEdit;
    m_birth->edit()->setObjectName(u"householdBirth"_s);
    m_birth->edit()->setAccessibleName(tr("Born, as far as it is known"));
    m_birth->edit()->setPlaceholderText(tr("Born, for example 2019"));
    m_birth->setMinimumWidth(theme::em(9));
    flow->addWidget(m_birth);
    m_where = textField(u"householdWhere"_s, tr("Where she or he lives"), &HouseholdMember::whereabouts);
    flow->addWidget(m_where);
    m_withHer = new QCheckBox(tr("Lives with her"));
    m_withHer->setObjectName(u"householdWithHer"_s);
    flow->addWidget(m_withHer);
    m_note = textField(u"householdNote"_s, tr("What matters"), &HouseholdMember::note);
    flow->addWidget(m_note);
    auto *remove = new QToolButton;
    remove->setObjectName(u"householdRemove"_s);
    remove->setIcon(theme::icon(u"remove"_s));
    remove->setAccessibleName(tr("Take this person off the list"));
    remove->setToolTip(remove->accessibleName());
    theme::setRole(remove, "plain");
    across->addWidget(remove, 0, Qt::AlignTop);

    m_draft = new FormDraft(desk.ui(), desk.form(), this);
    keepDateDraft(*m_draft, *m_birth, u"household/%1/birth"_s.arg(m_uuid.toString(QUuid::WithoutBraces)));
    connect(m_birth, &PartialDateEdit::dateChanged, this,
            [this](const PartialDate &date) { choose([&](HouseholdMember &m) { m.birth = date; }); });
    connect(m_relation, &CodeBox::codeChosen, this,
            [this](const QString &code) { choose([&](HouseholdMember &m) { m.relation = code; }); });
    connect(m_withHer, &QCheckBox::clicked, this,
            [this](bool on) { choose([&](HouseholdMember &m) { m.livesWithHer = on; }); });
    connect(remove, &QToolButton::clicked, this, &HouseholdRow::removeRequested);
    showMember(member);
}

QLineEdit *HouseholdRow::textField(const QString &name, const QString &label,
                                   QString HouseholdMember::*member)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(theme::em(9));
    m_keeper->watch(edit, u"household/%1/%2"_s.arg(m_uuid.toString(QUuid::WithoutBraces), name),
                    [this, member](const QString &text) {
                        change([&](HouseholdMember &m) { m.*member = text.simplified(); });
                    });
    return edit;
}

void HouseholdRow::change(const Change &how)
{
    m_desk.change([&](Case &c) {
        for (HouseholdMember &m : c.household) {
            if (m.uuid == m_uuid)
                how(m);
        }
    });
}

void HouseholdRow::choose(const Change &how)
{
    m_desk.ui().attempt(this, [&] { change(how); });
}

void HouseholdRow::showMember(const HouseholdMember &member)
{
    m_relation->setCode(member.relation);
    m_keeper->load(m_name, member.name);
    m_keeper->load(m_where, member.whereabouts);
    m_keeper->load(m_note, member.note);
    if (!m_birth->edit()->hasFocus())
        m_birth->setDate(member.birth);
    m_withHer->setChecked(member.livesWithHer);
}

bool HouseholdRow::restore()
{
    const bool texts = m_keeper->restore();
    return m_draft->restore() || texts;
}

void HouseholdRow::commit()
{
    m_keeper->commitAll();
    m_draft->keepNow();
}

void HouseholdRow::focusFirst()
{
    m_relation->setFocus(Qt::OtherFocusReason);
}

HouseholdCard::HouseholdCard(PersonDesk &desk)
    : PersonCard(desk, tr("Where she lives, household and children"))
{
    QFormLayout *form = addForm();
    textField(form, tr("&Place"), u"place"_s, &Case::place)->setPlaceholderText(tr("Town or part of town"));
    m_moved = new NoticeBar;
    m_moved->setObjectName(u"movedNotice"_s);
    body()->addWidget(m_moved);
    connect(m_moved, &NoticeBar::buttonClicked, this, &HouseholdCard::writeMove);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(theme::em(0.6));
    body()->addLayout(m_rowsLayout);
    auto *add = new QPushButton(tr("Add a child or another person"));
    add->setObjectName(u"householdAdd"_s);
    add->setIcon(theme::icon(u"add"_s));
    body()->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &HouseholdCard::add);
}

void HouseholdCard::showCase()
{
    PersonCard::showCase();
    const Case &c = m_desk.person();
    if (m_placeKnown && !m_place.isEmpty() && c.place != m_place)
        m_moved->show(
            NoticeBar::Kind::Attention,
            tr("The place is another one now. If she moved, write it down: her risk assessment then has "
               "to be looked at again. If it was only corrected, leave it."),
            tr("She moved"));
    m_place = c.place;
    m_placeKnown = true;

    std::map<QUuid, HouseholdRow *> kept;
    for (const HouseholdMember &member : c.household) {
        const auto known = m_rows.find(member.uuid);
        HouseholdRow *row = known == m_rows.end() ? nullptr : known->second;
        if (row) {
            row->showMember(member);
            m_rows.erase(known);
        } else {
            row = new HouseholdRow(m_desk, member);
            connect(row, &HouseholdRow::removeRequested, this, [this, uuid = member.uuid] { remove(uuid); });
        }
        m_rowsLayout->addWidget(row);
        kept[member.uuid] = row;
    }
    for (const auto &[uuid, row] : m_rows) {
        retire(row);
    }
    m_rows = std::move(kept);
}

bool HouseholdCard::restore()
{
    bool any = PersonCard::restore();
    for (const auto &[uuid, row] : m_rows)
        any = row->restore() || any;
    return any;
}

void HouseholdCard::commit()
{
    PersonCard::commit();
    const auto rows = m_rows;
    for (const auto &[uuid, row] : rows)
        row->commit();
}

void HouseholdCard::add()
{
    const QUuid uuid = m_desk.ui().session.random().uuid();
    m_desk.choose(this, [&](Case &c) {
        HouseholdMember member;
        member.uuid = uuid;
        c.household.push_back(member);
    });
    showCase();
    if (const auto added = m_rows.find(uuid); added != m_rows.end())
        added->second->focusFirst();
}

void HouseholdCard::remove(const QUuid &uuid)
{
    if (const auto row = m_rows.find(uuid); row != m_rows.end())
        row->second->commit();
    const auto &household = m_desk.person().household;
    const auto member = std::ranges::find(household, uuid, &HouseholdMember::uuid);
    HouseholdMember empty;
    empty.uuid = uuid;
    if (member != household.end() && *member != empty &&
        !m_desk.ui().asker.confirm(this, tr("Take this person off the list?"),
                                   tr("What is written about this person in her case is removed."),
                                   tr("Take off the list")))
        return;
    m_desk.choose(this, [&](Case &c) {
        std::erase_if(c.household, [&](const HouseholdMember &m) { return m.uuid == uuid; });
    });
    showCase();
}

void HouseholdCard::writeMove()
{
    m_desk.ui().attempt(this, [this] {
        CaseEvent event;
        event.caseId = m_desk.person().id;
        event.kind = u"moved"_s;
        event.on = m_desk.ui().today();
        CaseStore(m_desk.ui().session).addEvent(event);
        m_moved->show(NoticeBar::Kind::Good, tr("Written down. The risk has to be looked at again now."));
        emit m_desk.stored();
    });
}

} // namespace itinera
