// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include <QString>
#include <QStringList>

namespace itinera {

/// How hard a passphrase is to guess, judged by zxcvbn.
struct PassphraseQuality {
    double bits = 0;     ///< Base-2 logarithm of the guesses that zxcvbn expects.
    bool enough = false; ///< At least MinimumBits; a weaker one is refused.
    int step = 0;        ///< 0 to 4, for a bar.
    QString reason;      ///< Why it is weak, or a word that it will do; a sentence for a person.
};

/// With Argon2id at a second a guess, this many bits keep a stolen laptop's vault closed for longer than
/// anyone lives.
inline constexpr double MinimumPassphraseBits = 50;

/// `personal`: words that must not count (the member's name, the vault's name).
PassphraseQuality judgePassphrase(const SecureBytes &passphrase, const QStringList &personal);

/// The passphrase as it is used for keys: UTF-8 of Unicode NFC, so that two keyboards that compose "é"
/// differently open the same vault.
SecureBytes passphraseFromText(const QString &text);

} // namespace itinera
