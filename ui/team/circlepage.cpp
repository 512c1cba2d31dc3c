// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/circlepage.h"
#include "core/team/teamrights.h"
#include "core/team/teamstore.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

QString rolesText(const QSet<Role> &roles)
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (roles.contains(role))
            names << roleName(role);
    }
    return names.join(u", "_s);
}

} // namespace

CirclePage::CirclePage(UiContext &context, CaseId id, QWidget *parent) : Page(context, parent), m_case(id)
{
    setObjectName(u"circlePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    auto *circle = new Card(tr("The people who assist her"));
    circle->body()->addWidget(
        quietLabel(tr("They see this case, each as far as her role allows. Nobody else does, "
                      "except who leads their team. Add only whom she needs.")));
    m_rows = new QVBoxLayout;
    circle->body()->addLayout(m_rows);
    scroll->column()->addWidget(circle);
    auto *seeing = new Card(tr("Who sees this case, and why"));
    m_seeing = new QVBoxLayout;
    seeing->body()->addLayout(m_seeing);
    scroll->column()->addWidget(seeing);
    scroll->column()->addStretch(1);
    refresh();
}

void CirclePage::showCircle()
{
    clearLayout(m_rows);
    TeamStore store(m_ui.session);
    const bool mayChange = m_ui.session.access().may(right::ChangeCircle);
    for (const Assisting &one : store.circle(m_case)) {
        auto *line = new QWidget;
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        auto *texts = new QVBoxLayout;
        auto *name = new QLabel(one.member.name);
        theme::setRole(name, "subheading");
        texts->addWidget(name);
        const QString roles = rolesText(one.roles);
        const QString since = m_ui.locale().toString(one.since.toLocalTime().date(), QLocale::ShortFormat);
        texts->addWidget(quietLabel(
            one.responsible ? tr("%1 · professional of reference · since %2").arg(roles, since)
                            : tr("%1 · since %2, added by %3").arg(roles, since, one.addedBy.name)));
        across->addLayout(texts, 1);
        if (mayChange && !one.responsible) {
            auto *remove = new QPushButton(tr("No longer assists her"));
            remove->setObjectName(u"leaveCircle"_s);
            remove->setAccessibleDescription(one.member.name);
            theme::setRole(remove, "plain");
            connect(remove, &QPushButton::clicked, this, [this, member = one.member] {
                if (!m_ui.asker.confirm(
                        this, tr("Take her off this case?"),
                        tr("%1 will not see this case any more, and sealed notes are closed to her.")
                            .arg(member.name),
                        tr("Take her off")))
                    return;
                m_ui.attempt(this, [&] {
                    TeamStore(m_ui.session).leave(m_case, member.id);
                    refresh();
                    emit changed();
                });
            });
            across->addWidget(remove, 0, Qt::AlignTop);
        }
        m_rows->addWidget(line);
    }
    if (!mayChange)
        return;
    const std::vector<Member> candidates = store.candidates(m_case);
    if (candidates.empty())
        return;
    auto *add = new QWidget;
    auto *across = new QHBoxLayout(add);
    across->setContentsMargins(0, 0, 0, 0);
    auto *who = new QComboBox;
    who->setObjectName(u"circleCandidate"_s);
    who->setAccessibleName(tr("Colleague to add"));
    for (const Member &member : candidates)
        who->addItem(member.name, member.id.value);
    auto *button = new QPushButton(tr("Add to the people who assist her"));
    button->setObjectName(u"joinCircle"_s);
    across->addWidget(who);
    across->addWidget(button);
    across->addStretch(1);
    connect(button, &QPushButton::clicked, this, [this, who] {
        m_ui.attempt(this, [&] {
            TeamStore(m_ui.session).join(m_case, MemberId(who->currentData().toLongLong()));
            refresh();
            emit changed();
        });
    });
    m_rows->addWidget(add);
}

void CirclePage::showSeeing()
{
    clearLayout(m_seeing);
    for (const Seeing &one : TeamStore(m_ui.session).whoSees(m_case)) {
        const QString why = one.assists && one.leads.isEmpty() ? tr("%1: assists her.").arg(one.member.name)
                            : one.assists
                                ? tr("%1: assists her, and leads the team of %2.")
                                      .arg(one.member.name, m_ui.locale().createSeparatedList(one.leads))
                                : tr("%1: leads the team of %2.")
                                      .arg(one.member.name, m_ui.locale().createSeparatedList(one.leads));
        auto *label = new QLabel(why);
        label->setWordWrap(true);
        m_seeing->addWidget(label);
    }
}

void CirclePage::refresh()
{
    m_ui.attempt(this, [this] {
        showCircle();
        showSeeing();
    });
}

} // namespace itinera
