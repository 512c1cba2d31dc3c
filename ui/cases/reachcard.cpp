// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/reachcard.h"
#include "ui/cases/casewords.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

ContactWayRow::ContactWayRow(PersonDesk &desk, const ContactWay &way, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_uuid(way.uuid)
{
    setObjectName(u"contactWayRow"_s);
    m_keeper = new TextKeeper(desk.ui(), desk.form(), this);
    const QString language = desk.ui().language();
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields);
    flow->setSpacing(theme::em(0.35));
    across->addWidget(fields, 1);
    m_kind = new CodeBox(casewords::contactKinds(language), language, tr("Which way?"));
    m_kind->setObjectName(u"wayKind"_s);
    m_kind->setAccessibleName(tr("Way to reach her"));
    flow->addWidget(m_kind);
    m_value = textField(u"wayValue"_s, tr("Number, address, name"), &ContactWay::value);
    flow->addWidget(m_value);
    m_safety = new CodeBox(casewords::contactSafeties(language), language, {});
    m_safety->removeItem(0);
    m_safety->setObjectName(u"waySafety"_s);
    m_safety->setAccessibleName(tr("Is this way safe?"));
    flow->addWidget(m_safety);
    m_note = textField(u"wayNote"_s, tr("When, how, what to say if someone else answers"), &ContactWay::note);
    m_note->setMinimumWidth(theme::em(14));
    flow->addWidget(m_note);
    auto *remove = new QToolButton;
    remove->setObjectName(u"wayRemove"_s);
    remove->setIcon(theme::icon(u"remove"_s));
    remove->setAccessibleName(tr("Take this way off the list"));
    remove->setToolTip(remove->accessibleName());
    theme::setRole(remove, "plain");
    across->addWidget(remove, 0, Qt::AlignTop);
    connect(m_kind, &CodeBox::codeChosen, this,
            [this](const QString &code) { choose([&](ContactWay &w) { w.kind = code; }); });
    connect(m_safety, &CodeBox::codeChosen, this, [this](const QString &code) {
        choose([&](ContactWay &w) { w.safety = static_cast<ContactSafety>(code.toInt()); });
    });
    connect(remove, &QToolButton::clicked, this, &ContactWayRow::removeRequested);
    showWay(way);
}

QLineEdit *ContactWayRow::textField(const QString &name, const QString &label, QString ContactWay::*member)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(theme::em(9));
    m_keeper->watch(edit, u"way/%1/%2"_s.arg(m_uuid.toString(QUuid::WithoutBraces), name),
                    [this, member](const QString &text) {
                        change([&](ContactWay &w) { w.*member = text.simplified(); });
                    });
    return edit;
}

void ContactWayRow::change(const Change &how)
{
    m_desk.change([&](Case &c) {
        for (ContactWay &w : c.contactWays) {
            if (w.uuid == m_uuid)
                how(w);
        }
    });
}

void ContactWayRow::choose(const Change &how)
{
    m_desk.ui().attempt(this, [&] { change(how); });
}

void ContactWayRow::showWay(const ContactWay &way)
{
    m_kind->setCode(way.kind);
    m_keeper->load(m_value, way.value);
    m_safety->setCode(QString::number(static_cast<int>(way.safety)));
    m_keeper->load(m_note, way.note);
}

bool ContactWayRow::restore() const
{
    return m_keeper->restore();
}

void ContactWayRow::commit()
{
    m_keeper->commitAll();
}

void ContactWayRow::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

ReachCard::ReachCard(PersonDesk &desk) : PersonCard(desk, tr("How to reach her safely"))
{
    auto *reminder = new NoticeBar;
    reminder->setObjectName(u"phoneReminder"_s);
    reminder->show(
        NoticeBar::Kind::Attention,
        tr("Nothing about her is said on the phone: not who she is, not that she comes here. Agree a time "
           "and a place, nothing else."));
    body()->addWidget(reminder);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(theme::em(0.6));
    body()->addLayout(m_rowsLayout);
    auto *add = new QPushButton(tr("Add a way to reach her"));
    add->setObjectName(u"wayAdd"_s);
    add->setIcon(theme::icon(u"add"_s));
    body()->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &ReachCard::add);
    noteField(u"reachNote"_s, tr("Safe ways and times to reach her, in her words"), &Case::reachNote);
}

void ReachCard::showCase()
{
    PersonCard::showCase();
    std::map<QUuid, ContactWayRow *> kept;
    for (const ContactWay &way : m_desk.person().contactWays) {
        const auto known = m_rows.find(way.uuid);
        ContactWayRow *row = known == m_rows.end() ? nullptr : known->second;
        if (row) {
            row->showWay(way);
            m_rows.erase(known);
        } else {
            row = new ContactWayRow(m_desk, way);
            connect(row, &ContactWayRow::removeRequested, this, [this, uuid = way.uuid] { remove(uuid); });
        }
        m_rowsLayout->addWidget(row);
        kept[way.uuid] = row;
    }
    for (const auto &[uuid, row] : m_rows) {
        retire(row);
    }
    m_rows = std::move(kept);
}

bool ReachCard::restore()
{
    bool any = PersonCard::restore();
    for (const auto &[uuid, row] : m_rows)
        any = row->restore() || any;
    return any;
}

void ReachCard::commit()
{
    PersonCard::commit();
    const auto rows = m_rows;
    for (const auto &[uuid, row] : rows)
        row->commit();
}

void ReachCard::add()
{
    const QUuid uuid = m_desk.ui().session.random().uuid();
    m_desk.choose(this, [&](Case &c) {
        ContactWay way;
        way.uuid = uuid;
        c.contactWays.push_back(way);
    });
    showCase();
    if (const auto added = m_rows.find(uuid); added != m_rows.end())
        added->second->focusFirst();
}

void ReachCard::remove(const QUuid &uuid)
{
    if (const auto row = m_rows.find(uuid); row != m_rows.end())
        row->second->commit();
    const auto &ways = m_desk.person().contactWays;
    const auto way = std::ranges::find(ways, uuid, &ContactWay::uuid);
    if (way != ways.end() && !(way->value.isEmpty() && way->note.isEmpty()) &&
        !m_desk.ui().asker.confirm(
            this, tr("Take this way off the list?"),
            tr("If it is not safe any more, mark it “Never” instead, so that nobody tries it."),
            tr("Take off the list")))
        return;
    m_desk.choose(this, [&](Case &c) {
        std::erase_if(c.contactWays, [&](const ContactWay &w) { return w.uuid == uuid; });
    });
    showCase();
}

} // namespace itinera
