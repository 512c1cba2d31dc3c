// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompt.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

namespace itinera {

namespace {

struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

/// From raw bytes as typed to the form that keys are made from; the copy in between is wiped.
SecureBytes normalised(SecureBytes line, std::size_t length)
{
    QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(line.data()), static_cast<qsizetype>(length));
    SecureBytes passphrase = passphraseFromText(text);
    text.fill(QLatin1Char(' '));
    return passphrase;
}

} // namespace

SecureBytes askPassphrase(const QString &prompt)
{
    if (isatty(STDIN_FILENO) == 0) {
        throw InputError(PromptText::tr("There is no terminal to ask for the passphrase."),
                         PromptText::tr("Nothing was changed."),
                         PromptText::tr("Give it with --passphrase-file FILE."));
    }
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    SecureBytes line(1024);
    std::size_t length = 0;
    char c = 0;
    while (length < line.size() && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line.data()[length++] = static_cast<unsigned char>(c);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return normalised(std::move(line), length);
}

SecureBytes passphraseFromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw InputError(PromptText::tr("The passphrase file %1 cannot be read.").arg(fileName),
                         PromptText::tr("Nothing was changed."),
                         PromptText::tr("Check its path and that you may read it."));
    }
    SecureBytes line(1024);
    const qint64 read = file.read(reinterpret_cast<char *>(line.data()), static_cast<qint64>(line.size()));
    std::size_t length = 0;
    while (static_cast<qint64>(length) < read && line.data()[length] != '\n' && line.data()[length] != '\r')
        ++length;
    return normalised(std::move(line), length);
}

} // namespace itinera
