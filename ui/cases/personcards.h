// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/personcard.h"

namespace itinera {

/// The name she chose, her legal names in her order, the others she goes by.
class NamesCard : public PersonCard {
    Q_OBJECT
public:
    explicit NamesCard(PersonDesk &desk);
};

/// Birth, gender, citizenships.
class OriginCard : public PersonCard {
    Q_OBJECT
public:
    explicit OriginCard(PersonDesk &desk);
};

/// Languages with how well she speaks them, and whether she wants an interpreter (T5).
class LanguagesCard : public PersonCard {
    Q_OBJECT
public:
    explicit LanguagesCard(PersonDesk &desk);
    void showCase() override;

private:
    void showLevels();
    static void setLanguages(Case &c, const QStringList &codes);
    QWidget *m_levels = nullptr;
    QFormLayout *m_levelForm = nullptr;
    QStringList m_shown; ///< The languages that the rows are of.
};

class LegalCard : public PersonCard {
    Q_OBJECT
public:
    explicit LegalCard(PersonDesk &desk);
};

/// Customs that matter for her care (T5).
class CareCard : public PersonCard {
    Q_OBJECT
public:
    explicit CareCard(PersonDesk &desk);
};

/// Who accompanies her, and how the case stands.
class ReferenceCard : public PersonCard {
    Q_OBJECT
public:
    explicit ReferenceCard(PersonDesk &desk);
};

} // namespace itinera
