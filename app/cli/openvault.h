// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/arguments.h"
#include "app/common/environment.h"

namespace itinera::cli {

/// An opened vault for the length of a command; what was refused meanwhile is in its audit trail.
struct OpenVault {
    /// Opens the argument VAULT. Throws what Vault::open throws, and Refused for a temporary passphrase.
    explicit OpenVault(const Arguments &arguments);
    ~OpenVault();
    OpenVault(const OpenVault &) = delete;
    OpenVault &operator=(const OpenVault &) = delete;
    Session &session() { return vault->session(); }

    ProgramEnvironment environment;
    std::unique_ptr<Vault> vault;
};

/// Throws NotFound.
CaseId caseOf(Session &session, const QString &code);

} // namespace itinera::cli
