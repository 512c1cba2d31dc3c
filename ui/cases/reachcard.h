// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/personrows.h"

namespace itinera {

/// How to reach her safely (S4), with the reminder that nothing about her is said on the phone (C3).
class ReachCard : public PersonCard {
    Q_OBJECT
public:
    explicit ReachCard(PersonDesk &desk);
    void showCase() override;

private:
    PersonRowKind<ContactWay> ways() const;
    std::unique_ptr<PersonRows<ContactWay>> m_ways;
};

} // namespace itinera
