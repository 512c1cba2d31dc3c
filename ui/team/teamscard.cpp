// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamscard.h"
#include "core/team/teamstore.h"
#include "core/vault/memberadmin.h"
#include "core/vault/vault.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

TeamsCard::TeamsCard(UiContext &context, QWidget *parent) : Card(tr("Teams"), parent), m_ui(context)
{
    body()->addWidget(quietLabel(tr("A team lead sees the cases of those who are in a team with her.")));
    m_teams = new QVBoxLayout;
    body()->addLayout(m_teams);
}

void TeamsCard::showTeams()
{
    clearLayout(m_teams);
    TeamStore store(m_ui.session);
    for (const Team &team : store.teams()) {
        auto *box = new QWidget;
        auto *body = new QVBoxLayout(box);
        body->setContentsMargins(0, 0, 0, 0);
        auto *name = new QLineEdit(team.name);
        name->setObjectName(u"teamName"_s);
        name->setAccessibleName(tr("Name of the team"));
        connect(name, &QLineEdit::editingFinished, this, [this, name, id = team.id] {
            m_ui.attempt(this, [&] { TeamStore(m_ui.session).renameTeam(id, name->text()); });
        });
        body->addWidget(name);
        auto *people = new QWidget;
        auto *flow = new FlowLayout(people);
        flow->setSpacing(theme::em(0.5));
        for (const MemberState &state : MemberAdministration(*m_ui.vault).members()) {
            if (state.leftAt.isValid())
                continue;
            auto *inTeam = new QCheckBox(state.member.name);
            inTeam->setChecked(std::ranges::any_of(
                team.members, [&](const Member &member) { return member.id == state.member.id; }));
            connect(inTeam, &QCheckBox::clicked, this,
                    [this, id = team.id, member = state.member.id](bool checked) {
                        m_ui.attempt(this, [&] {
                            if (checked)
                                TeamStore(m_ui.session).joinTeam(id, member);
                            else
                                TeamStore(m_ui.session).leaveTeam(id, member);
                        });
                        emit changed();
                    });
            flow->addWidget(inTeam);
        }
        body->addWidget(people);
        m_teams->addWidget(box);
    }
    auto *addButton = new QPushButton(tr("Add a team"));
    addButton->setObjectName(u"addTeam"_s);
    connect(addButton, &QPushButton::clicked, this, &TeamsCard::add);
    m_teams->addWidget(addButton, 0, Qt::AlignLeading);
}

void TeamsCard::add()
{
    const QString name = m_ui.asker.askText(this, tr("Add a team"), tr("Its name"), {});
    if (name.isEmpty())
        return;
    m_ui.attempt(this, [&] { TeamStore(m_ui.session).addTeam(name); });
    emit changed();
}

} // namespace itinera
