// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <catch2/catch_test_macros.hpp>
#include <string>

namespace itinera::test {

/// Ends a test that lacks something of the machine. Where continuous integration runs, which has installed
/// all that the set-up names, that is a failure: a test that is skipped there would be skipped for ever.
inline void cannotBeTried(const std::string &because)
{
    if (!qEnvironmentVariableIsEmpty("CI"))
        FAIL(because);
    SKIP(because);
}

} // namespace itinera::test
