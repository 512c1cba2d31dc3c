// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/networkban.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <memory>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct BanText {
    Q_DECLARE_TR_FUNCTIONS(NetworkBan)
};

/// The filter gives this answer to a question that the kernel itself does not know, so that a program which
/// inherits it can tell: filters are never taken away, and the window starts itself anew after each lock.
constexpr int Question = 0x4954494E; // "ITIN"
constexpr int Answer = 1001;         // no error of the system; another number where the rules become others

struct Release {
    void operator()(void *filter) const { seccomp_release(filter); }
};

/// 0 or a negative error number, as libseccomp has it.
int addRules(scmp_filter_ctx filter)
{
    const auto refuse = [](int error) { return SCMP_ACT_ERRNO(static_cast<unsigned>(error)); };
    // As if the kernel had been built without: what asks for a network goes on without it.
    const scmp_arg_cmp notUnix{0, SCMP_CMP_NE, AF_UNIX, 0};
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair)})
        if (const int failed = seccomp_rule_add_exact_array(filter, refuse(EAFNOSUPPORT), call, 1, &notUnix))
            return failed;
    for (const int call : {SCMP_SYS(io_uring_setup), SCMP_SYS(io_uring_enter), SCMP_SYS(io_uring_register)})
        if (const int failed = seccomp_rule_add_exact_array(filter, refuse(ENOSYS), call, 0, nullptr))
            return failed;
    const scmp_arg_cmp asked{0, SCMP_CMP_EQ, Question, 0};
    return seccomp_rule_add_exact_array(filter, refuse(Answer), SCMP_SYS(prctl), 1, &asked);
}

} // namespace

int banNetwork()
{
    if (networkIsBanned())
        return 0;
    const std::unique_ptr<void, Release> filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter)
        return ENOSYS;
    int failed = seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_ERRNO(ENOSYS));
    if (failed == 0)
        failed = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_NNP, 1);
    if (failed == 0)
        failed = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    if (failed == 0)
        failed = addRules(filter.get());
    if (failed == 0)
        failed = seccomp_load(filter.get());
    if (failed != 0)
        return failed < 0 ? -failed : EPERM;
    return networkIsBanned() ? 0 : EPERM;
}

bool networkIsBanned()
{
    return prctl(Question, 0, 0, 0, 0) == -1 && errno == Answer;
}

Refused networkNotBanned(int error)
{
    return {BanText::tr("Itinera could not shut itself off from the network (%1).")
                .arg(QString::fromLocal8Bit(std::strerror(error))),
            BanText::tr("Nothing was opened."),
            BanText::tr("It needs a Linux kernel with seccomp filters. If it runs inside a container or a "
                        "virtual machine, let whoever looks after this computer allow them there.")};
}

ScreenNames ScreenNames::fromEnvironment()
{
    return {qEnvironmentVariable("DISPLAY"), qEnvironmentVariable("WAYLAND_DISPLAY"),
            qEnvironmentVariable("QT_QPA_PLATFORM")};
}

bool needsNetwork(const ScreenNames &screen)
{
    // Qt takes the first name; what stands behind a colon are its options.
    const QString platform = screen.platform.section(u';', 0, 0).section(u':', 0, 0);
    const bool x11 = platform.isEmpty() ? screen.wayland.isEmpty() : platform == u"xcb"_s;
    if (!x11 || screen.display.startsWith(u'/')) // a socket by its path
        return false;
    // [protocol/][host]:number[.screen]; Xlib and XCB take "unix" for this computer, in either place.
    QString host = screen.display.section(u':', 0, -2);
    if (screen.display.startsWith(u"unix:"_s) || host.startsWith(u"unix/"_s))
        return false;
    host = host.section(u'/', -1);
    return !host.isEmpty() && host != u"unix"_s;
}

QString printServerOnNetwork(const QString &variable, const QList<QByteArray> &settings)
{
    QString server = variable.trimmed();
    for (const QByteArray &file : settings) {
        for (const QByteArray &line : file.split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (server.isEmpty() && words.size() > 1 && words.first().toLower() == "servername")
                server = QString::fromUtf8(words.at(1));
        }
    }
    return server.startsWith(u'/') ? QString() : server;
}

QString printServerOnNetwork()
{
    QList<QByteArray> settings;
    for (const QString &name : {QDir::home().filePath(u".cups/client.conf"_s), u"/etc/cups/client.conf"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            settings << file.read(qint64{64} << 10);
    }
    return printServerOnNetwork(qEnvironmentVariable("CUPS_SERVER"), settings);
}

} // namespace itinera
