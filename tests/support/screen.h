// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/needed.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <catch2/catch_test_macros.hpp>
#include <string>

namespace itinera::test {

using namespace Qt::StringLiterals;

/// The program itself, in a home of its own, without a screen unless one is named.
inline void prepare(QProcess &program, const QTemporaryDir &home, const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"RESOURCE_NAME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!display.isEmpty()) {
        environment.insert(u"DISPLAY"_s, display);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    }
    program.setProcessEnvironment(environment);
}

/// A screen that nobody sees, as long as this lives.
class Screen {
public:
    Screen()
    {
        for (const QString &needed : {u"Xvfb"_s, u"xprop"_s, u"xwininfo"_s}) {
            if (QStandardPaths::findExecutable(needed).isEmpty())
                cannotBeTried("Xvfb, xprop and xwininfo are not all on this machine");
        }
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s,
                                   u"-screen"_s, u"0"_s, u"1024x768x24"_s});
        while (m_server.state() != QProcess::NotRunning && !m_server.canReadLine())
            if (!m_server.waitForReadyRead(30000))
                break;
        const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
        if (!number.isEmpty())
            display = u':' + number;
        REQUIRE_FALSE(display.isEmpty());
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished(10000);
    }
    QString display;

    /// What the window with that title tells every other program; empty where there is none in time.
    std::string told(const QString &title, const QString &property) const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60000) {
            QProcess xprop;
            xprop.start(u"xprop"_s, {u"-display"_s, display, u"-name"_s, title, property});
            const bool answered = xprop.waitForFinished(10000) && xprop.exitCode() == 0;
            const QString answer = QString::fromUtf8(xprop.readAllStandardOutput()).trimmed();
            if (answered && !answer.contains(u"not found"_s)) // it is told a moment after the title
                return answer.toStdString();
            QThread::msleep(100);
        }
        return {};
    }

    /// What every window on it, the root and those that are never shown among them, tells every other
    /// program.
    QString everything() const
    {
        static const QRegularExpression window(u"0x[0-9a-f]+"_s);
        QString all = answer(u"xprop"_s, {u"-root"_s});
        const QStringList lines = answer(u"xwininfo"_s, {u"-root"_s, u"-tree"_s}).split(u'\n');
        for (const QString &line : lines) {
            all += line + u'\n';
            if (const QRegularExpressionMatch found = window.match(line); found.hasMatch())
                all += answer(u"xprop"_s, {u"-id"_s, found.captured(0)});
        }
        return all;
    }

private:
    QString answer(const QString &program, const QStringList &arguments) const
    {
        QProcess asked;
        asked.start(program, QStringList{u"-display"_s, display} + arguments);
        asked.waitForFinished(10000);
        return QString::fromUtf8(asked.readAllStandardOutput());
    }
    QProcess m_server;
};

} // namespace itinera::test
