// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>

namespace itinera {

/// Wrong passphrases since somebody last got in, kept beside the vault (file `attempts`) because nobody is
/// in. It slows down a person at this keyboard and tells the members; against who copies the files there is
/// only the cost of a guess.
struct Attempts {
    int count = 0;
    QDateTime first;
    QDateTime last;

    /// How long to wait before the next one, in milliseconds: nothing for three, then 5 s, doubling up to
    /// five minutes. A clock that was set back is not held against anybody for longer than that.
    qint64 waitMs(const QDateTime &now) const;
    void add(const QDateTime &now);

    /// Before a guess: throws VaultError WrongPassphrase while there is to be waited.
    static void demandTurn(const QString &vaultPath, const QDateTime &now);
    /// After a wrong one, wherever it was tried: at login, at a backup, at the change of a passphrase.
    static void addOne(const QString &vaultPath, const QDateTime &now);

    static Attempts read(const QString &vaultPath); ///< A file that cannot be understood counts as none.
    /// Beside the vault; where that cannot be written (a backup on a disk that is locked), among what this
    /// user's programs keep. Where neither can be, nothing else suffers.
    void write(const QString &vaultPath) const;
    static void clear(const QString &vaultPath);
};

} // namespace itinera
