// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consentrules.h"
#include "core/session/session.h"

namespace itinera {

/// The SQL of what she agreed to and refused (C2), and of what was shared on that ground (C4). An answer is
/// never changed: she is asked again, or takes it back.
class ConsentStore {
public:
    explicit ConsentStore(Session &session) : m_session(session) {}

    /// Writes her answer down. Throws InputError with everything that is missing.
    Consent add(Consent consent);
    /// She takes it back: from that day on nothing is covered by it. Throws InputError for a day that is to
    /// come or before she was asked, Refused where it is not hers to take back (a refusal, withdrawn before).
    void withdraw(ConsentId id, QDate on, const QString &why);
    /// Something went to the recipient of this consent. Throws InputError where nothing is said of it,
    /// Refused where the consent did not hold on that day.
    Shared addShared(ConsentId id, QDate on, const QString &what);
    /// Lets it rest, or says that it was entered by mistake. Throws InputError where it is not said why or
    /// what was settled, Refused where it is no time to let it rest, where it was closed before, or where
    /// something was shared on its ground: then she takes it back.
    void close(ConsentId id, Closed how, const QString &why);
    void setCallBack(SharedId id, CallBack state);

    std::vector<Consent> of(CaseId id) const;      ///< Newest first.
    std::vector<Shared> sharedOf(CaseId id) const; ///< Newest first.
private:
    Consent load(ConsentId id) const;
    bool hasShared(ConsentId id) const;
    Session &m_session;
};

} // namespace itinera
