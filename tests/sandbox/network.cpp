// SPDX-License-Identifier: GPL-3.0-or-later
// Tries to open what the ban of the network closes, and says on its output what came of it: "opened", or the
// name of the error.
//
//   sandbox-network plain ATTEMPT     without the ban
//   sandbox-network banned ATTEMPT    with it
//   sandbox-network thread ATTEMPT    in a thread that ran before it
//   sandbox-network child ATTEMPT     in a program that is started after it
//   sandbox-network again ATTEMPT     as a program that asks for it again, started by one that had it
//   sandbox-network without PROGRAM…  starts a program where the kernel knows no filters
#include "core/platform/networkban.h"
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <seccomp.h>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

/// As the kernel answers: a descriptor, or a negative error number.
long answer(long result)
{
    return result < 0 ? -errno : result;
}

#ifdef __x86_64__
/// A call as a 32-bit program makes it.
long calledAs32Bit(long number, long first, long second, long third)
{
    long result = number;
    __asm__ volatile("int $0x80" : "+a"(result) : "b"(first), "c"(second), "d"(third) : "memory");
    return static_cast<int>(result);
}
#endif

long attempt(const std::string &what)
{
    if (what == "tcp")
        return answer(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (what == "udp")
        return answer(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0));
    if (what == "tcp6")
        return answer(socket(AF_INET6, SOCK_STREAM, 0));
    if (what == "udp6")
        return answer(socket(AF_INET6, SOCK_DGRAM, 0));
    if (what == "netlink")
        return answer(socket(AF_NETLINK, SOCK_RAW, 0));
    if (what == "packet")
        return answer(socket(AF_PACKET, SOCK_RAW, 0));
    if (what == "vsock")
        return answer(socket(AF_VSOCK, SOCK_STREAM, 0));
    if (what ==
        "upper") // the kernel looks at the lower half of the number only, where the filter looks at all
        return answer(syscall(SYS_socket, 0x100000000L | AF_INET, SOCK_STREAM, 0));
    if (what == "pair-inet" || what == "pair") {
        int pair[2];
        return answer(socketpair(what == "pair" ? AF_UNIX : AF_INET, SOCK_STREAM, 0, pair));
    }
    if (what == "unix")
        return answer(socket(AF_UNIX, SOCK_STREAM, 0));
    if (what == "uring") {
        char parameters[256] = {};
        return answer(syscall(SYS_io_uring_setup, 8, parameters));
    }
    if (what == "uring-enter")
        return answer(syscall(SYS_io_uring_enter, -1, 0, 0, 0, nullptr, 0));
    if (what == "uring-register")
        return answer(syscall(SYS_io_uring_register, -1, 0, nullptr, 0));
#ifdef __x86_64__
    if (what == "i386")
        return calledAs32Bit(359, AF_INET, SOCK_STREAM, 0);
    if (what == "i386-socketcall") {
        void *low =
            mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
        if (low == MAP_FAILED)
            return -errno;
        const int arguments[3] = {AF_INET, SOCK_STREAM, 0};
        std::memcpy(low, arguments, sizeof arguments);
        return calledAs32Bit(102, 1, reinterpret_cast<long>(low), 0);
    }
    if (what == "x32")
        return answer(syscall(0x40000000 + SYS_socket, AF_INET, SOCK_STREAM, 0));
#endif
    if (what == "filters") { // how many the kernel has for this program
        FILE *status = std::fopen("/proc/self/status", "re");
        char line[256];
        long count = -ENOENT;
        while (status && std::fgets(line, sizeof line, status))
            if (std::sscanf(line, "Seccomp_filters: %ld", &count) == 1)
                break;
        return count;
    }
    return -ENOSYS;
}

int told(const std::string &what)
{
    const long result = attempt(what);
    if (what == "filters")
        std::printf("%ld", result);
    else
        std::printf("%s", result >= 0 ? "opened" : strerrorname_np(static_cast<int>(-result)));
    return 0;
}

int demandBan()
{
    const int error = itinera::banNetwork();
    if (error != 0)
        std::printf("no ban: %s", std::strerror(error));
    return error;
}

/// The kernel as it is where filters are not built in, for this program and what it starts.
bool forgetFilters()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    const scmp_arg_cmp mode{0, SCMP_CMP_EQ, PR_SET_SECCOMP, 0};
    return filter && seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, &mode) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0, nullptr) == 0 &&
           seccomp_load(filter) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const std::string how = argv[1];
    const std::string what = argv[2];
    if (how == "plain")
        return told(what);
    if (how == "without") {
        if (forgetFilters())
            execv(argv[2], argv + 2);
        return 2;
    }
    if (how == "thread") {
        std::atomic<bool> banned{false};
        std::thread other([&] {
            banned.wait(false);
            told(what);
        });
        const int error = demandBan();
        banned = true;
        banned.notify_all();
        other.join();
        return error;
    }
    if (demandBan() != 0)
        return 1;
    if (how == "child" || how == "again")
        execl("/proc/self/exe", argv[0], how == "child" ? "plain" : "banned", argv[2], nullptr);
    return told(what);
}
