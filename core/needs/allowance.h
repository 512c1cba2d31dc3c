// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include <QDate>
#include <QUuid>
#include <vector>

namespace itinera {

using AllowanceId = Id<struct AllowanceTag>;

/// How often an allowance is paid.
enum class Period { Once, Week, Month, Year };
template <>
struct EnumWords<Period> {
    static constexpr EnumWord<Period> all[]{
        {Period::Month, u"month"}, {Period::Week, u"week"}, {Period::Year, u"year"}, {Period::Once, u"once"}};
};

/// Money or help in kind that she receives regularly (N1): what, how much, until when.
struct Allowance {
    AllowanceId id;
    QUuid uuid;
    CaseId caseId;
    CaseText what;    ///< "Minimum income", "Travel card".
    CaseText payer;   ///< From whom.
    qint64 cents = 0; ///< Hundredths of the currency's unit; 0: not said, or it is no money.
    QString currency; ///< ISO 4217.
    Period period = Period::Month;
    QDate since;
    QDate until;    ///< Its last day as it was granted; invalid: without an end.
    QDate seenToOn; ///< It was asked for again, or settled that it ends; invalid: nobody saw to it.
    QDate endedOn;  ///< When it really ended; invalid while she has it.
    std::vector<NeedId> needs; ///< Those that it covers.
    CaseText note;
    bool operator==(const Allowance &) const = default;
};

} // namespace itinera
