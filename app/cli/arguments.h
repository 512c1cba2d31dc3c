// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"
#include "core/crypto/securebytes.h"
#include <QCommandLineParser>
#include <QDate>
#include <QMap>

namespace itinera::cli {

/// What was asked is not a command, or not its arguments.
struct UsageError {
    QString text;
};

/// The words of one command line. The name of a member and a text to search for are never among them: every
/// user of the computer can read those of a running program.
class Arguments {
public:
    /// `given`: what follows the command's name. Throws UsageError.
    Arguments(const Command &command, const QStringList &given);

    bool helpWanted() const { return has(QStringLiteral("help")); }
    QString at(const QString &positional) const { return m_positional.value(positional); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    bool json() const { return has(QStringLiteral("json")); }
    /// Throws UsageError for what is no number or out of bounds.
    int number(const QString &option, int fallback, int least, int most) const;
    /// Throws UsageError for what is no day.
    QDate day(const QString &option, QDate fallback) const;

    bool memberGiven() const;
    /// From --member-file, or asked for.
    QString member() const;
    bool passphraseGiven() const;
    /// From --passphrase-file, or asked for.
    SecureBytes passphrase() const;

private:
    QCommandLineParser m_parser;
    QMap<QString, QString> m_positional;
};

} // namespace itinera::cli
