// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/seal.h"
#include "core/exchange/readerprotocol.h"
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace itinera::reader {

namespace {

struct Release {
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Release>;

bool allow(const Filter &filter, int call)
{
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 0, nullptr) == 0;
}

bool allow(const Filter &filter, int call, scmp_arg_cmp where)
{
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 1, &where) == 0;
}

bool refuse(const Filter &filter, int call, int error)
{
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(static_cast<unsigned>(error)), call, 0,
                                  nullptr) == 0;
}

bool addRules(const Filter &filter)
{
    bool added = true;
    // What is open, memory, threads (Qt's wait with eventfd and poll), clocks, the end.
    for (const int call : {SCMP_SYS(read),
                           SCMP_SYS(write),
                           SCMP_SYS(pread64),
                           SCMP_SYS(lseek),
                           SCMP_SYS(close),
                           SCMP_SYS(fstat),
                           SCMP_SYS(munmap),
                           SCMP_SYS(mremap),
                           SCMP_SYS(madvise),
                           SCMP_SYS(brk),
                           SCMP_SYS(futex),
                           SCMP_SYS(sched_yield),
                           SCMP_SYS(clock_gettime),
                           SCMP_SYS(clock_getres),
                           SCMP_SYS(gettimeofday),
                           SCMP_SYS(time),
                           SCMP_SYS(nanosleep),
                           SCMP_SYS(clock_nanosleep),
                           SCMP_SYS(getrandom),
                           SCMP_SYS(getpid),
                           SCMP_SYS(getuid),
                           SCMP_SYS(geteuid),
                           SCMP_SYS(getgid),
                           SCMP_SYS(getegid),
                           SCMP_SYS(gettid),
                           SCMP_SYS(rt_sigreturn),
                           SCMP_SYS(rt_sigprocmask),
                           SCMP_SYS(rt_sigaction),
                           SCMP_SYS(sigaltstack),
                           SCMP_SYS(set_robust_list),
                           SCMP_SYS(rseq),
                           SCMP_SYS(restart_syscall),
                           SCMP_SYS(sched_getaffinity),
                           SCMP_SYS(eventfd2),
                           SCMP_SYS(poll),
                           SCMP_SYS(ppoll),
                           SCMP_SYS(sysinfo),
                           SCMP_SYS(exit),
                           SCMP_SYS(exit_group)})
        added &= allow(filter, call);
    // Memory that can be run is for code that was loaded before.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)}) {
        added &= allow(filter, call, {2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0});
    }
    // Threads of this process; glibc asks for clone3 first, whose flags no filter can read.
    added &= allow(filter, SCMP_SYS(clone), {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD});
    added &= refuse(filter, SCMP_SYS(clone3), ENOSYS);
    added &= allow(filter, SCMP_SYS(prctl), {0, SCMP_CMP_EQ, PR_SET_NAME, 0});
    // Another descriptor for what is open; fstat() as glibc asks for it. The latter also tells of a path
    // whether it is there, and no more.
    for (const int what : {F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL})
        added &= allow(filter, SCMP_SYS(fcntl), {1, SCMP_CMP_EQ, static_cast<scmp_datum_t>(what), 0});
    added &= allow(filter, SCMP_SYS(newfstatat), {3, SCMP_CMP_EQ, AT_EMPTY_PATH, 0});
#ifdef __SANITIZE_ADDRESS__ // looks through a pipe whether memory is there
    added &= allow(filter, SCMP_SYS(pipe2));
#endif
    // What libraries ask in passing, and can do without.
    for (const int call :
         {SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(openat2), SCMP_SYS(access), SCMP_SYS(faccessat),
          SCMP_SYS(faccessat2), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(statx), SCMP_SYS(readlink),
          SCMP_SYS(readlinkat), SCMP_SYS(getcwd), SCMP_SYS(ioctl), SCMP_SYS(uname), SCMP_SYS(prlimit64),
          SCMP_SYS(getrusage), SCMP_SYS(sched_getscheduler), SCMP_SYS(sched_getparam),
          SCMP_SYS(sched_setscheduler)})
        added &= refuse(filter, call, EACCES);
    return added;
}

/// Bytes of address space that are in use; 0 where that cannot be found out.
std::size_t addressSpace()
{
    const std::unique_ptr<FILE, int (*)(FILE *)> file(std::fopen("/proc/self/statm", "re"), std::fclose);
    unsigned long pages = 0;
    if (!file || std::fscanf(file.get(), "%lu", &pages) != 1)
        return 0;
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

bool limitTo(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

} // namespace

bool closeOff()
{
    return close_range(Channel + 1, ~0U, 0) == 0 && limitTo(RLIMIT_CORE, 0) &&
           prctl(PR_SET_DUMPABLE, 0) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
}

bool seal(const SealLimits &limits)
{
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes
    const std::size_t used = addressSpace();
    if (used == 0 || !limitTo(RLIMIT_AS, used + limits.memory))
        return false;
#endif
    rusage now{};
    // Not the number of processes: it counts threads, and a library that gets none waits for it for ever.
    if (getrusage(RUSAGE_SELF, &now) != 0 ||
        !limitTo(RLIMIT_CPU,
                 static_cast<rlim_t>(now.ru_utime.tv_sec + now.ru_stime.tv_sec + 1) + limits.seconds) ||
        !limitTo(RLIMIT_FSIZE, 0) || !limitTo(RLIMIT_NOFILE, 256))
        return false;
    const Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    return filter && seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0 &&
           seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_NNP, 1) == 0 &&
           seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0 && addRules(filter) &&
           seccomp_load(filter.get()) == 0;
}

} // namespace itinera::reader
