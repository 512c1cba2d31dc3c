// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionmanager.h"
#include <X11/SM/SMlib.h> // with X11's macros, hence a source of its own
#include <cstdlib>
#include <poll.h>

namespace itinera::test {

struct SessionManager::State {
    int count = 0;
    IceListenObj *listening = nullptr;
    std::vector<IceConn> connections;
    std::map<std::string, std::vector<std::string>> properties;
    bool saved = false;
};

namespace {

Status registerClient(SmsConn client, SmPointer, char *previous)
{
    std::free(previous);
    char *id = SmsGenerateClientID(client);
    SmsRegisterClientReply(client, id);
    std::free(id);
    SmsSaveYourself(client, SmSaveBoth, False, SmInteractStyleNone, False);
    return 1;
}

void setProperties(SmsConn, SmPointer data, int count, SmProp **properties)
{
    auto *state = static_cast<SessionManager::State *>(data);
    for (int i = 0; i < count; ++i) {
        std::vector<std::string> values;
        for (int j = 0; j < properties[i]->num_vals; ++j)
            values.emplace_back(static_cast<const char *>(properties[i]->vals[j].value),
                                static_cast<std::size_t>(properties[i]->vals[j].length));
        state->properties[properties[i]->name] = values;
        SmFreeProperty(properties[i]);
    }
    std::free(static_cast<void *>(properties));
}

void deleteProperties(SmsConn, SmPointer data, int count, char **names)
{
    for (int i = 0; i < count; ++i) {
        static_cast<SessionManager::State *>(data)->properties.erase(names[i]);
        std::free(names[i]);
    }
    std::free(static_cast<void *>(names));
}

void done(SmsConn client, SmPointer data, Bool)
{
    // The first one only answers the registration, before the program has heard of it.
    static_cast<SessionManager::State *>(data)->saved = true;
    SmsSaveComplete(client);
}

Status newClient(SmsConn, SmPointer data, unsigned long *mask, SmsCallbacks *call, char **)
{
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
            SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask |
            SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask |
            SmsGetPropertiesProcMask;
    call->register_client = {registerClient, data};
    call->interact_request = {[](SmsConn client, SmPointer, int) { SmsInteract(client); }, data};
    call->interact_done = {[](SmsConn, SmPointer, Bool) {}, data};
    call->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, data};
    call->save_yourself_phase2_request = {[](SmsConn, SmPointer) {}, data};
    call->save_yourself_done = {done, data};
    call->close_connection = {[](SmsConn, SmPointer, int, char **) {}, data};
    call->set_properties = {setProperties, data};
    call->delete_properties = {deleteProperties, data};
    call->get_properties = {[](SmsConn, SmPointer) {}, data};
    return 1;
}

Bool letIn(char *)
{
    return True;
}

} // namespace

SessionManager::SessionManager() : m_state(std::make_unique<State>())
{
    char error[256] = "";
    char vendor[] = "test";
    char release[] = "1";
    if (!SmsInitialize(vendor, release, newClient, m_state.get(), letIn, sizeof error, error) ||
        !IceListenForConnections(&m_state->count, &m_state->listening, sizeof error, error))
        return;
    for (int i = 0; i < m_state->count; ++i)
        IceSetHostBasedAuthProc(m_state->listening[i], letIn);
}

SessionManager::~SessionManager()
{
    for (IceConn connection : m_state->connections) {
        IceSetShutdownNegotiation(connection, False);
        IceCloseConnection(connection);
    }
    if (m_state->listening)
        IceFreeListenObjs(m_state->count, m_state->listening);
}

std::string SessionManager::address() const
{
    if (!m_state->listening)
        return {};
    char *list = IceComposeNetworkIdList(m_state->count, m_state->listening);
    std::string all = list;
    std::free(list);
    return all;
}

void SessionManager::serve(int milliseconds)
{
    std::vector<pollfd> waited;
    for (int i = 0; i < m_state->count; ++i)
        waited.push_back({IceGetListenConnectionNumber(m_state->listening[i]), POLLIN, 0});
    for (IceConn connection : m_state->connections)
        waited.push_back({IceConnectionNumber(connection), POLLIN, 0});
    if (::poll(waited.data(), waited.size(), milliseconds) <= 0)
        return;
    const auto listeners = static_cast<std::size_t>(m_state->count);
    for (std::size_t i = waited.size(); i-- > listeners;) {
        IceConn connection = m_state->connections[i - listeners];
        if (waited[i].revents &&
            IceProcessMessages(connection, nullptr, nullptr) != IceProcessMessagesSuccess) {
            IceSetShutdownNegotiation(connection, False);
            IceCloseConnection(connection);
            m_state->connections.erase(m_state->connections.begin() +
                                       static_cast<std::ptrdiff_t>(i - listeners));
        }
    }
    for (std::size_t i = 0; i < listeners; ++i) {
        IceAcceptStatus status = IceAcceptFailure;
        if (waited[i].revents) {
            if (IceConn connection = IceAcceptConnection(m_state->listening[i], &status))
                m_state->connections.push_back(connection);
        }
    }
}

bool SessionManager::isSaved() const
{
    return m_state->saved;
}

const std::map<std::string, std::vector<std::string>> &SessionManager::properties() const
{
    return m_state->properties;
}

} // namespace itinera::test
