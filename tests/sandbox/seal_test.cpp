// SPDX-License-Identifier: GPL-3.0-or-later
// Who has shut itself in to look at a file from outside can do nothing else.
#include "tests/support/describe.h"
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString tried(const QString &act)
{
    QProcess process;
    process.start(QStringLiteral(SANDBOX_SEALED), {act});
    if (!process.waitForFinished(60000))
        return u"hangs"_s;
    if (process.exitStatus() != QProcess::NormalExit)
        return u"killed"_s;
    return process.exitCode() == 0 ? QString::fromLatin1(process.readAllStandardOutput()) : u"no seal"_s;
}

} // namespace

TEST_CASE("seal: who is shut in opens no file, and libraries that ask are told so", "[sandbox][reader]")
{
    REQUIRE(tried(u"nothing"_s) == u"done"_s);
    for (const QString &act : {u"open"_s, u"create"_s, u"openat2"_s, u"thread-open"_s}) {
        CAPTURE(act);
        CHECK(tried(act) == u"EACCES"_s);
    }
    CHECK(tried(u"inherited"_s) == u"EBADF"_s);
}

TEST_CASE("seal: what only a break-in would ask ends the process", "[sandbox][reader]")
{
    for (const QString &act :
         {u"socket"_s, u"unix"_s, u"uring"_s, u"fork"_s, u"exec"_s, u"kill"_s, u"ptrace"_s,
          u"others-memory"_s, u"unshare"_s, u"code"_s, u"unlink"_s, u"x32"_s}) {
        CAPTURE(act);
        CHECK(tried(act) == u"killed"_s);
    }
}

TEST_CASE("seal: memory, time and output have a limit, and threads go on", "[sandbox][reader]")
{
    CHECK(tried(u"memory-some"_s) == u"done"_s);
    CHECK(tried(u"thread"_s) == u"done"_s);
#ifndef __SANITIZE_ADDRESS__
    CHECK(tried(u"memory"_s) == u"ENOMEM"_s);
#endif
    CHECK(tried(u"write"_s) == u"killed"_s);
    CHECK(tried(u"compute"_s) == u"killed"_s);
}
