// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompt.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <sodium.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace itinera::cli {

namespace {

struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

constexpr std::size_t LongestLine = 1024; // bytes

/// Whether what is typed can be seen, for as long as it lives.
class Echo {
public:
    explicit Echo(bool shown)
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios now = m_before;
        if (!shown)
            now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &now);
    }
    ~Echo() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Echo(const Echo &) = delete;
    Echo &operator=(const Echo &) = delete;

private:
    termios m_before{};
};

/// A line, and how much of the bytes it fills.
struct Line {
    SecureBytes bytes{LongestLine};
    std::size_t length = 0;
    bool whole = true; ///< It ended before the bytes did.

    /// Wipe it after use where it is a secret.
    QString text() const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                                 static_cast<qsizetype>(length));
    }
    /// In the form that keys are made from; the copy in between is wiped.
    SecureBytes passphrase() const
    {
        QString typed = text();
        SecureBytes result = passphraseFromText(typed);
        typed.fill(QLatin1Char(' '));
        return result;
    }
};

/// Byte by byte, so that what follows is left for who reads next.
Line lineFrom(int descriptor)
{
    Line line;
    char c = 0;
    while (::read(descriptor, &c, 1) == 1 && c != '\n' && c != '\r') {
        if (line.length == LongestLine) {
            line.whole = false;
            break;
        }
        line.bytes.data()[line.length++] = static_cast<unsigned char>(c);
    }
    sodium_memzero(&c, 1);
    return line;
}

bool onTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

Line ask(const QString &prompt, bool shown)
{
    const Echo echo(
        shown); // before the question, so that an answer that comes at once is neither seen nor lost
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    Line line = lineFrom(STDIN_FILENO);
    if (!shown)
        std::fputc('\n', stderr);
    return line;
}

QString shownLine(const QString &prompt)
{
    return (onTerminal() ? ask(prompt, true) : lineFrom(STDIN_FILENO)).text().trimmed();
}

Line firstLine(const QString &fileName)
{
    QFile file(fileName);
    struct stat state {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || fstat(file.handle(), &state) != 0) {
        throw InputError(PromptText::tr("The file %1 cannot be read.").arg(fileName),
                         PromptText::tr("Nothing was changed."),
                         PromptText::tr("Check its path and that you may read it."));
    }
    if ((state.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        throw InputError(
            PromptText::tr("Other users of this computer can read or change the file %1, so it is not used.")
                .arg(fileName),
            PromptText::tr("Nothing was changed."),
            PromptText::tr(
                "Keep it to yourself with “chmod 600 %1”; on a disk that knows no permissions, use a "
                "copy in your home folder.")
                .arg(fileName));
    }
    Line line = lineFrom(file.handle());
    if (line.length == 0 || !line.whole) {
        throw InputError(line.whole
                             ? PromptText::tr("The first line of the file %1 is empty.").arg(fileName)
                             : PromptText::tr("The first line of the file %1 is too long.").arg(fileName),
                         PromptText::tr("Nothing was changed."),
                         PromptText::tr("Write what is needed into its first line, and nothing else."));
    }
    return line;
}

} // namespace

SecureBytes askPassphrase(const QString &prompt)
{
    if (!onTerminal()) {
        throw InputError(PromptText::tr("There is no terminal to ask for the passphrase."),
                         PromptText::tr("Nothing was changed."),
                         PromptText::tr("Give it with --passphrase-file FILE."));
    }
    return ask(prompt, false).passphrase();
}

QString askMember()
{
    if (!onTerminal()) {
        throw InputError(PromptText::tr("There is no terminal to ask for the member's name."),
                         PromptText::tr("Nothing was changed."),
                         PromptText::tr("Give it with --member-file FILE."));
    }
    QString name = ask(PromptText::tr("Member's name: "), true).text().trimmed();
    if (name.isEmpty()) {
        throw InputError(PromptText::tr("No name was typed."), PromptText::tr("Nothing was changed."),
                         PromptText::tr("Try again."));
    }
    return name;
}

QString searchText()
{
    const QString text = shownLine(PromptText::tr("Search for: "));
    if (text.isEmpty()) {
        throw InputError(PromptText::tr("There is no text to search for."), {},
                         PromptText::tr("Type it when it is asked for, or give it on standard input."));
    }
    return text;
}

Receiver receiver()
{
    Receiver to;
    to.name = shownLine(PromptText::tr("To whom it goes: "));
    to.purpose = shownLine(PromptText::tr("What for: "));
    if (to.name.isEmpty() || to.purpose.isEmpty()) {
        throw InputError(
            PromptText::tr("It is not said to whom it goes, and what for."),
            PromptText::tr("Nothing was printed."),
            PromptText::tr("Type both as she was asked when it is asked for, or give them as two "
                           "lines on standard input."));
    }
    return to;
}

SecureBytes passphraseFromFile(const QString &fileName)
{
    return firstLine(fileName).passphrase();
}

QString memberFromFile(const QString &fileName)
{
    return firstLine(fileName).text().trimmed();
}

} // namespace itinera::cli
