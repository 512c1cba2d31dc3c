// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

using namespace Qt::StringLiterals;

/// A CUPS of our own: "paper" prints to nowhere, "full" takes nothing.
class Cups {
public:
    /// For a program of its own that finds it: libcups remembers where it was.
    static QProcessEnvironment environment(const QString &socket, const QTemporaryDir &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CUPS_SERVER"_s, socket);
        for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home.path());
        return environment;
    }
    Cups()
    {
        QString program;
        for (const QString &place : {u"/usr/sbin/cupsd"_s, u"/usr/bin/cupsd"_s})
            program = program.isEmpty() && QFile::exists(place) ? place : program;
        if (program.isEmpty())
            SKIP("there is no CUPS on this machine");
        for (const QString &part : {u"root"_s, u"spool"_s, u"cache"_s, u"state"_s, u"log"_s})
            REQUIRE(QDir(folder.path()).mkdir(part));
        write(u"cupsd.conf"_s,
              "Listen %1/sock\nBrowsing Off\nPreserveJobFiles Yes\nPreserveJobHistory Yes\n"
              "DefaultAuthType None\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
              "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n<Limit All>\n"
              "Order allow,deny\nAllow all\n</Limit>\n</Policy>\n");
        write(u"cups-files.conf"_s,
              "FileDevice Yes\nServerRoot %1/root\nRequestRoot %1/spool\nCacheDir %1/cache\n"
              "StateDir %1/state\nErrorLog %1/log/error\nAccessLog %1/log/access\nPageLog %1/log/page\n");
        write(u"root/printers.conf"_s,
              "<DefaultPrinter paper>\nInfo The one in the office\nDeviceURI file:///dev/null\nState Idle\n"
              "Accepting Yes\n</Printer>\n<Printer full>\nDeviceURI file:///dev/null\nState Idle\n"
              "Accepting No\n</Printer>\n");
        m_daemon.start(program, {u"-f"_s, u"-c"_s, folder.filePath(u"cupsd.conf"_s), u"-s"_s,
                                 folder.filePath(u"cups-files.conf"_s)});
        REQUIRE(m_daemon.waitForStarted());
        if (!QTest::qWaitFor(
                [&] { return QFile::exists(socket()) || m_daemon.state() == QProcess::NotRunning; }, 30000) ||
            m_daemon.state() == QProcess::NotRunning)
            SKIP("CUPS does not start for who runs this test");
    }
    ~Cups() { end(); }
    void end() ///< It writes down at its end what it has not yet.
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(10000);
    }
    QString socket() const { return folder.filePath(u"sock"_s); }
    /// What it was given, byte by byte: it keeps that in its spool.
    QList<QByteArray> documents() const
    {
        QList<QByteArray> all;
        for (const QFileInfo &file :
             QDir(folder.filePath(u"spool"_s)).entryInfoList({u"d*"_s}, QDir::Files, QDir::Name)) {
            QFile in(file.filePath());
            if (in.open(QIODevice::ReadOnly))
                all << in.readAll();
        }
        return all;
    }
    /// What it wrote down of each: attributes as they were sent.
    QByteArray notes() const
    {
        QByteArray all;
        for (const QFileInfo &file :
             QDir(folder.filePath(u"spool"_s)).entryInfoList({u"c*"_s}, QDir::Files)) {
            QFile in(file.filePath());
            if (in.open(QIODevice::ReadOnly))
                all += in.readAll();
        }
        return all;
    }
    QTemporaryDir folder;

private:
    void write(const QString &name, const char *content)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray(content).replace("%1", folder.path().toUtf8()));
    }
    QProcess m_daemon;
};

} // namespace itinera::test
