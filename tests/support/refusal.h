// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include <functional>

namespace itinera::test {

/// What somebody reads who is refused, and "not allowed: plan.change" where it is her role that says no. One
/// type of failure stands for many rules: a test that expects a refusal says which.
inline QString refusalOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const NotAllowed &error) {
        return QStringLiteral("not allowed: ") + error.permission();
    } catch (const Refused &error) {
        return error.message();
    }
    return QStringLiteral("nothing was refused");
}

} // namespace itinera::test
