// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readerprocess.h"
#include <QFile>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <limits>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace itinera {

ReaderProcess::ReaderProcess(const QString &program)
{
    std::array<int, 2> pair{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return;
    m_channel = pair[0];
    const QByteArray path = QFile::encodeName(program);
    std::array<char *, 2> arguments{const_cast<char *>(path.constData()), nullptr};
    std::array<char, 16> language{"LC_ALL=C.UTF-8"};
    std::array<char *, 2> environment{language.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    bool prepared = true;
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        prepared &= posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0) == 0;
    // Where it has that number already it is kept open by this all the same.
    prepared &= posix_spawn_file_actions_adddup2(&actions, pair[1], reader::Channel) == 0;
    sigset_t all;
    sigemptyset(&all);
    prepared &= posix_spawnattr_setsigmask(&attributes, &all) == 0;
    sigfillset(&all);
    prepared &= posix_spawnattr_setsigdefault(&attributes, &all) == 0;
    prepared &= posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) == 0;
    if (!prepared || posix_spawn(&m_process, path.constData(), &actions, &attributes, arguments.data(),
                                 environment.data()) != 0)
        m_process = -1;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pair[1]);
}

ReaderProcess::~ReaderProcess()
{
    if (m_channel >= 0)
        ::close(m_channel);
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

ReaderProcess::Outcome ReaderProcess::wait(short forWhat, const QDeadlineTimer &until) const
{
    for (;;) {
        const qint64 left = qBound(qint64{0}, until.remainingTime(), qint64{std::numeric_limits<int>::max()});
        pollfd one{m_channel, forWhat, 0};
        const int ready = ::poll(&one, 1, static_cast<int>(left));
        if (ready > 0)
            return Outcome::Done;
        if (ready == 0)
            return Outcome::TooLate;
        if (errno != EINTR)
            return Outcome::Closed;
    }
}

ReaderProcess::Outcome ReaderProcess::receive(std::span<std::byte> into, std::size_t &got,
                                              const QDeadlineTimer &until)
{
    got = 0;
    for (;;) {
        // A reader that always has something to say is stopped in time as well.
        if (until.hasExpired())
            return Outcome::TooLate;
        if (const Outcome waited = wait(POLLIN, until); waited != Outcome::Done)
            return waited;
        const ssize_t count = ::recv(m_channel, into.data(), into.size(), MSG_DONTWAIT);
        if (count > 0) {
            got = static_cast<std::size_t>(count);
            return Outcome::Done;
        }
        if (count == 0 || (errno != EINTR && errno != EAGAIN))
            return Outcome::Closed;
    }
}

ReaderProcess::Outcome ReaderProcess::send(std::span<const std::byte> bytes, const QDeadlineTimer &until)
{
    while (!bytes.empty()) {
        if (const Outcome waited = wait(POLLOUT, until); waited != Outcome::Done)
            return waited;
        const ssize_t count = ::send(m_channel, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count >= 0)
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        else if (errno != EINTR && errno != EAGAIN)
            return Outcome::Closed;
    }
    return Outcome::Done;
}

} // namespace itinera
