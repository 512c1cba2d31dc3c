// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the command line program as a script does (a real process, nothing on its standard input), and as a
// person does (at a terminal).
#pragma once
#include "tests/support/describe.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace itinera::test {

using namespace Qt::StringLiterals;

struct Result {
    int code = -1;
    QString out;
    QString err;
};

inline QProcessEnvironment englishEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}

inline QString file(QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile f(folder.filePath(name));
    if (f.open(QIODevice::WriteOnly))
        f.write(content);
    f.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // others may not read it, or it is refused
    return f.fileName();
}

/// With `input` on its standard input.
inline Result cliReading(const QByteArray &input, const QStringList &arguments)
{
    QTemporaryDir folder;
    QProcess process;
    process.setProcessEnvironment(englishEnvironment());
    if (input.isNull())
        process.setStandardInputFile(QProcess::nullDevice());
    else
        process.setStandardInputFile(file(folder, u"input"_s, input));
    process.start(QStringLiteral(ITINERA_CLI), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Result cli(const QStringList &arguments)
{
    return cliReading({}, arguments);
}

/// The program at a terminal where somebody answers.
class Terminal {
public:
    explicit Terminal(const QStringList &arguments) : m_terminal(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        ::grantpt(m_terminal);
        ::unlockpt(m_terminal);
        const QByteArray name = ::ptsname(m_terminal);
        ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
        m_kept = ::open(name.constData(), O_RDWR | O_NOCTTY); // so that what was shown can be read at the end
        m_process.setProcessEnvironment(englishEnvironment());
        m_process.setChildProcessModifier([name] {
            ::setsid();
            ::dup2(::open(name.constData(), O_RDWR), STDIN_FILENO);
        });
        m_process.start(QStringLiteral(ITINERA_CLI), arguments);
    }
    ~Terminal()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_kept);
        ::close(m_terminal);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Waits for the question, and types. False where it did not come.
    bool answer(const QString &question, const QByteArray &text)
    {
        const QDeadlineTimer patience(60000);
        while (!m_err.mid(m_answered).contains(question)) {
            if (patience.hasExpired() || m_process.state() == QProcess::NotRunning)
                return false;
            m_process.waitForReadyRead(200);
            m_err += QString::fromUtf8(m_process.readAllStandardError());
        }
        m_answered = m_err.size();
        return ::write(m_terminal, text.constData(), static_cast<size_t>(text.size())) == text.size();
    }
    Result finish()
    {
        if (!m_process.waitForFinished(120000) || m_process.exitStatus() != QProcess::NormalExit)
            return {};
        return {m_process.exitCode(), QString::fromUtf8(m_process.readAllStandardOutput()),
                m_err + QString::fromUtf8(m_process.readAllStandardError())};
    }
    /// What stands on the screen of what was typed.
    QByteArray shown() const
    {
        QByteArray text(4096, '\0');
        text.resize(
            std::max<qsizetype>(0, ::read(m_terminal, text.data(), static_cast<size_t>(text.size()))));
        return text;
    }
    bool echoes() const
    {
        termios now{};
        return ::tcgetattr(m_kept, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }

private:
    int m_terminal;
    int m_kept = -1;
    QProcess m_process;
    QString m_err;
    qsizetype m_answered = 0;
};

/// Made once: a demo vault of twelve cases.
struct Demo {
    Demo()
    {
        member = file(folder, u"member"_s, "Demo\n");
        passphrase = file(folder, u"passphrase"_s, "invented harbour teaspoon gallery nineteen\n");
        wrong = file(folder, u"wrong"_s, "something else\n");
        vault = folder.filePath(u"demo.itinera"_s);
        made = cli({u"demo"_s, vault, u"--cases"_s, u"12"_s, u"--seed"_s, u"7"_s, u"--today"_s,
                    u"2026-03-02"_s, u"--language"_s, u"en"_s, u"--passphrase-file"_s, passphrase});
    }
    QStringList with(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--member-file"_s, member, u"--passphrase-file"_s, passphrase};
    }
    QJsonArray cases() const
    {
        return QJsonDocument::fromJson(cli(with({u"cases"_s, vault, u"--json"_s, u"--all"_s})).out.toUtf8())
            .array();
    }
    QTemporaryDir folder;
    QString member;
    QString passphrase;
    QString wrong;
    QString vault;
    Result made;
};

inline Demo &demo()
{
    static Demo instance;
    return instance;
}

/// A case of the demo that has everything.
inline QString richCode()
{
    const QJsonArray all = demo().cases();
    for (const QJsonValue &row : all) {
        const QString code = row[u"code"_s].toString();
        const QJsonObject shown =
            QJsonDocument::fromJson(
                cli(demo().with({u"show"_s, demo().vault, code, u"--json"_s})).out.toUtf8())
                .object();
        if (shown.contains(u"plan"_s) && shown.contains(u"risk"_s) && shown.contains(u"needs"_s) &&
            !shown.value(u"sessions"_s).toArray().isEmpty() && !shown.value(u"prints"_s).toArray().isEmpty())
            return code;
    }
    return {};
}

} // namespace itinera::test
