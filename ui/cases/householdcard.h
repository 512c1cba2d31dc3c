// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/personrows.h"

namespace itinera {

/// Where she lives, with whom, and her children wherever they are. Says, when the place changes, that a move
/// makes the risk assessment out of date (S2).
class HouseholdCard : public PersonCard {
    Q_OBJECT
public:
    explicit HouseholdCard(PersonDesk &desk);
    void showCase() override;

private:
    PersonRowKind<HouseholdMember> people() const;
    void writeMove();
    NoticeBar *m_moved = nullptr;
    QString m_place; ///< As it was when the page was shown.
    bool m_placeKnown = false;
    std::unique_ptr<PersonRows<HouseholdMember>> m_people;
};

} // namespace itinera
