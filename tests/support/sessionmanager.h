// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace itinera::test {

/// Stands in for the session manager of a desktop (XSMP), in this process.
class SessionManager {
public:
    SessionManager();
    ~SessionManager();
    std::string address() const;  ///< For the environment variable SESSION_MANAGER; empty where it failed.
    void serve(int milliseconds); ///< Answers what comes in within that time.
    bool isSaved() const;         ///< Whether the program that registered has been asked to save, and did.
    /// What it told of itself: values by the names that XSMP gives them.
    const std::map<std::string, std::vector<std::string>> &properties() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace itinera::test
