// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultstate.h"
#include <QFile>

namespace itinera::test {

std::atomic<FaultState *> g_faultState{nullptr};

FaultDevice::FaultDevice(const QString &folder)
{
    auto *state = new FaultState;
    state->root = QFile::encodeName(folder).toStdString();
    g_faultState.store(state);
}

FaultDevice::~FaultDevice()
{
    delete g_faultState.exchange(nullptr);
}

void FaultDevice::pass()
{
    FaultState *state = g_faultState.load();
    const std::lock_guard lock(state->mutex);
    state->fault.reset();
    state->recording = false;
    state->operations = 0;
    state->failures = 0;
    state->first.clear();
    state->journal.clear();
}

void FaultDevice::fail(const Fault &fault)
{
    pass();
    g_faultState.load()->fault = fault;
}

void FaultDevice::record()
{
    pass();
    g_faultState.load()->recording = true;
}

void FaultDevice::note(const std::string &text)
{
    FaultState *state = g_faultState.load();
    const std::lock_guard lock(state->mutex);
    state->add({Kind::Note, 0, 0, text, 0, {}, 0, {}});
}

int FaultDevice::operations() const
{
    return g_faultState.load()->operations;
}

int FaultDevice::failures() const
{
    return g_faultState.load()->failures;
}

std::string FaultDevice::first() const
{
    return g_faultState.load()->first;
}

std::vector<FaultDevice::Entry> FaultDevice::journal() const
{
    return g_faultState.load()->journal;
}

int FaultDevice::nodeOf(const QString &path)
{
    FaultState *state = g_faultState.load();
    const std::lock_guard lock(state->mutex);
    return state->node(QFile::encodeName(path).constData());
}

} // namespace itinera::test
