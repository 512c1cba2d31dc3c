// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/ids.h"
#include <QDate>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>
#include <vector>

namespace itinera {

/// Something that is due in a case. What a kind means in words, and who sees it, its subject declares.
struct DueItem {
    CaseId caseId;
    QString kind;
    QDate on;
    QUuid ref;       ///< The record that it is about; null for the case itself.
    CaseText detail; ///< Words of the record (a step's text, an event kind's code); may be empty.
    bool operator==(const DueItem &) const = default;
};

struct Declared;

/// How high a case stands in the list, and whether that is out of date (S1, S2).
struct CaseLevel {
    int level = 0; ///< 0: none was set.
    bool outOfDate = false;
    QDate reviewOn;
    bool operator==(const CaseLevel &) const = default;
};

/// What a subject works out for a case when something of it was changed.
struct DueNow {
    std::vector<DueItem> items;
    std::optional<CaseLevel> level = {}; ///< Of the one subject that has it.
};

/// The SQL of what is due and of what of it stands in a case's line of the list. Asks nobody: for
/// Change and for the store of cases.
namespace dueitems {

/// Of these kinds, earliest first.
std::vector<DueItem> of(const QSqlDatabase &db, CaseId id, const QStringList &kinds);
/// Replaces what is due of these kinds; items without a day are left out. Writes nothing where nothing
/// differs.
void replace(const QSqlDatabase &db, const Declared &declared, CaseId id, const QStringList &kinds,
             std::vector<DueItem> items);
void setLevel(const QSqlDatabase &db, CaseId id, const CaseLevel &level);
/// What is due of a case is that member's, and on her Today while the case is open.
void assign(const QSqlDatabase &db, CaseId id, MemberId member, bool open);

} // namespace dueitems

} // namespace itinera
