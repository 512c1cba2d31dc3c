// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

namespace itinera {

/// The teams and who is in them: a lead sees the cases of those who are in a team with her (P1).
class TeamsCard : public Card {
    Q_OBJECT
public:
    explicit TeamsCard(UiContext &context, QWidget *parent = nullptr);
    void showTeams();

signals:
    void changed(); ///< Somebody joined or left: who sees what is another now.

private:
    void add();
    UiContext &m_ui;
    QVBoxLayout *m_teams = nullptr;
};

} // namespace itinera
