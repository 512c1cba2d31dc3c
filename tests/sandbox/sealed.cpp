// SPDX-License-Identifier: GPL-3.0-or-later
// Shuts itself in as itinera-reader does, and then tries what that forbids: sandbox-sealed ACT. "done" or the
// name of the error on its output, or ended by the kernel.
#include "app/reader/seal.h"
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <sched.h>
#include <string>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

constexpr int Inherited = 7; ///< What whoever started this had open.

void say(const char *what)
{
    if (::write(STDOUT_FILENO, what, std::strlen(what)) < 0)
        ::_exit(3);
}

long attempt(const std::string &act, int file)
{
    if (act == "nothing")
        return 0;
    if (act == "open")
        return ::open("/etc/passwd", O_RDONLY);
    if (act == "create")
        return ::open("/tmp/sandbox-sealed", O_RDWR | O_CREAT, 0600);
    if (act == "openat2") {
        open_how how{};
        return ::syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", &how, sizeof how);
    }
    if (act == "unlink")
        return ::unlink("/tmp/sandbox-sealed-none");
    if (act == "socket")
        return ::socket(AF_INET, SOCK_STREAM, 0);
    if (act == "unix")
        return ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (act == "uring") {
        char parameters[256] = {};
        return ::syscall(SYS_io_uring_setup, 8, parameters);
    }
    if (act == "fork")
        return ::fork();
    if (act == "exec")
        return ::execl("/bin/true", "true", nullptr);
    if (act == "kill")
        return ::kill(::getppid(), 0);
    if (act == "ptrace")
        return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    if (act == "others-memory") {
        char byte = 0;
        iovec here{&byte, 1};
        iovec there{reinterpret_cast<void *>(0x1000), 1};
        return ::process_vm_readv(1, &here, 1, &there, 1, 0);
    }
    if (act == "unshare")
        return ::unshare(CLONE_NEWUSER);
    if (act == "x32")
        return ::syscall(0x40000000 + SYS_getpid);
    if (act == "code") {
        void *memory = ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return memory == MAP_FAILED ? -1 : 0;
    }
    if (act == "thread") {
        pthread_t other{};
        const auto nothing = [](void *) -> void * { return nullptr; };
        errno = ::pthread_create(&other, nullptr, nothing, nullptr);
        return errno == 0 && ::pthread_join(other, nullptr) == 0 ? 0 : -1;
    }
    if (act == "thread-open") {
        static long result = 0;
        pthread_t other{};
        const auto open = [](void *) -> void * {
            result = ::open("/etc/passwd", O_RDONLY);
            return nullptr;
        };
        if (::pthread_create(&other, nullptr, open, nullptr) != 0 || ::pthread_join(other, nullptr) != 0)
            return 0;
        errno = EACCES;
        return result;
    }
    if (act == "memory-some")
        return std::calloc(1, 32 << 20) ? 0 : -1;
    if (act == "memory")
        return std::malloc(std::size_t{256} << 20) ? 0 : -1;
    if (act == "write")
        return ::write(file, "x", 1);
    if (act == "inherited")
        return ::fcntl(Inherited, F_DUPFD_CLOEXEC, 0);
    if (act == "compute")
        for (volatile unsigned long count = 0;;)
            count = count + 1;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace itinera::reader;
    if (argc < 2 || ::dup2(STDOUT_FILENO, Inherited) < 0 || !closeOff())
        return 2;
    const int file = ::memfd_create("file", MFD_CLOEXEC);
    if (!seal({std::size_t{128} << 20, 1}))
        return 2;
    const long result = attempt(argv[1], file);
    say(result < 0 ? strerrorname_np(errno) : "done");
    ::_exit(0);
}
