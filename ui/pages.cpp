// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

// The list of sections: each name stands for the function NAMESection() in the folder of its subject.
#define ITINERA_SECTIONS(section)                                                                            \
    section(person) section(risk) section(needs) section(plan) section(timeline) section(consent)            \
        section(sessions) section(paper) section(circle)

// The list of places: each name stands for the function NAMEPlace().
#define ITINERA_PLACES(place)                                                                                \
    place(today) place(cases) place(lists) place(members) place(audit) place(backups) place(settings)

namespace itinera {

#define ITINERA_DECLARE(name) CaseSection name##Section();
ITINERA_SECTIONS(ITINERA_DECLARE)
#undef ITINERA_DECLARE
#define ITINERA_DECLARE(name) Place name##Place();
ITINERA_PLACES(ITINERA_DECLARE)
#undef ITINERA_DECLARE

const std::vector<CaseSection> &caseSections()
{
#define ITINERA_MAKE(name) name##Section(),
    static const std::vector<CaseSection> all{ITINERA_SECTIONS(ITINERA_MAKE)};
#undef ITINERA_MAKE
    return all;
}

const std::vector<Place> &places()
{
#define ITINERA_MAKE(name) name##Place(),
    static const std::vector<Place> all{ITINERA_PLACES(ITINERA_MAKE)};
#undef ITINERA_MAKE
    return all;
}

} // namespace itinera
