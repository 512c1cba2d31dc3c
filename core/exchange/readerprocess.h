// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/readerprotocol.h"
#include <QDeadlineTimer>
#include <QString>
#include <cstddef>
#include <span>
#include <sys/types.h>

namespace itinera {

/// A program that was started without a shell, with nothing of this one's environment and one end of a socket
/// pair as its descriptor reader::Channel. It is ended with this object, however far it is.
class ReaderProcess {
public:
    explicit ReaderProcess(const QString &program);
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    bool isStarted() const { return m_process > 0; }
    pid_t id() const { return m_process; }

    enum class Outcome { Done, Closed, TooLate };
    /// Waits until there is something, at most until then; `got` is how much.
    Outcome receive(std::span<std::byte> into, std::size_t &got, const QDeadlineTimer &until);
    Outcome send(std::span<const std::byte> bytes, const QDeadlineTimer &until); ///< All of it.

private:
    Outcome wait(short forWhat, const QDeadlineTimer &until) const;
    pid_t m_process = -1;
    int m_channel = -1;
};

} // namespace itinera
