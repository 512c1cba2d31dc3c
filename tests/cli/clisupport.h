// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the command line program as a script does: a real process, nothing on its standard input.
#pragma once
#include "tests/support/describe.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace itinera::test {

using namespace Qt::StringLiterals;

struct Result {
    int code = -1;
    QString out;
    QString err;
};

inline Result cli(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(ITINERA_CLI), arguments);
    process.waitForFinished(120000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline QString file(QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile f(folder.filePath(name));
    if (f.open(QIODevice::WriteOnly))
        f.write(content);
    return f.fileName();
}

/// Made once: a demo vault of twelve cases.
struct Demo {
    Demo()
    {
        passphrase = file(folder, u"passphrase"_s, "invented harbour teaspoon gallery nineteen\n");
        wrong = file(folder, u"wrong"_s, "something else\n");
        vault = folder.filePath(u"demo.itinera"_s);
        made = cli({u"demo"_s, vault, u"--cases"_s, u"12"_s, u"--seed"_s, u"7"_s, u"--today"_s,
                    u"2026-03-02"_s, u"--language"_s, u"en"_s, u"--passphrase-file"_s, passphrase});
    }
    QStringList with(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--member"_s, u"Demo"_s, u"--passphrase-file"_s, passphrase};
    }
    QJsonArray cases() const
    {
        return QJsonDocument::fromJson(cli(with({u"cases"_s, vault, u"--json"_s, u"--all"_s})).out.toUtf8())
            .array();
    }
    QTemporaryDir folder;
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
        if (shown.contains(u"plan"_s) && shown.contains(u"risk"_s) && shown.contains(u"needs"_s))
            return code;
    }
    return {};
}

} // namespace itinera::test
