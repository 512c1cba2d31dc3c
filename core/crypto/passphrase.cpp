// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"
#include <QCoreApplication>
#include <cstring>
#include <sodium.h>
#include <vector>
#include <zxcvbn.h>

namespace itinera {

namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

/// What makes the longest guessable part guessable.
QString weakness(const ZxcMatch_t *parts, std::size_t length)
{
    const ZxcMatch_t *longest = nullptr;
    for (const ZxcMatch_t *part = parts; part; part = part->Next) {
        const bool guessable = part->Type != BRUTE_MATCH && part->Type != NON_MATCH;
        if (guessable && (!longest || part->Length > longest->Length))
            longest = part;
    }
    if (length < 12)
        return PassphraseText::tr(
            "It is short. Take four or more words that have nothing to do with each other.");
    if (!longest)
        return PassphraseText::tr("It could be guessed. Add another word.");
    switch (longest->Type) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return PassphraseText::tr("It is made of common words or names. Add one or two unusual words.");
    case USER_MATCH:
    case USER_LEET_MATCH:
        return PassphraseText::tr(
            "It holds your own name or the vault's. Take words that nobody would connect with you.");
    case REPEATS_MATCH:
        return PassphraseText::tr("The same characters come again and again. Take different words.");
    case SEQUENCE_MATCH:
        return PassphraseText::tr("A row like “abcd” or “1234” is guessed first. Take words instead.");
    case SPATIAL_MATCH:
        return PassphraseText::tr("Keys that lie side by side are guessed first. Take words instead.");
    case DATE_MATCH:
    case YEAR_MATCH:
        return PassphraseText::tr("Dates and years are guessed early. Take words instead.");
    default:
        return PassphraseText::tr("It could be guessed. Add another word.");
    }
}

} // namespace

PassphraseQuality judgePassphrase(const SecureBytes &passphrase, const QStringList &personal)
{
    PassphraseQuality quality;
    if (passphrase.isEmpty()) {
        quality.reason =
            PassphraseText::tr("Take four or more words that have nothing to do with each other.");
        return quality;
    }
    SecureBytes text(passphrase.size() + 1);
    std::memcpy(text.data(), passphrase.data(), passphrase.size());

    std::vector<QByteArray> words;
    for (const QString &name : personal) {
        words.push_back(name.toLower().toUtf8());
        const QStringList parts = name.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            words.push_back(part.toUtf8());
    }
    std::vector<const char *> dictionary;
    for (const QByteArray &word : words) {
        if (word.size() > 2)
            dictionary.push_back(word.constData());
    }
    dictionary.push_back(nullptr);

    ZxcMatch_t *parts = nullptr;
    quality.bits = ZxcvbnMatch(reinterpret_cast<const char *>(text.data()), dictionary.data(), &parts);
    quality.enough = quality.bits >= MinimumPassphraseBits;
    quality.step = quality.bits < 25                      ? 0
                   : quality.bits < MinimumPassphraseBits ? 1
                   : quality.bits < 65                    ? 2
                   : quality.bits < 80                    ? 3
                                                          : 4;
    quality.reason =
        quality.enough ? PassphraseText::tr("This will do.") : weakness(parts, passphrase.size());
    ZxcvbnFreeInfo(parts);
    return quality;
}

SecureBytes passphraseFromText(const QString &text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecureBytes bytes = SecureBytes::fromBytes(utf8);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return bytes;
}

} // namespace itinera
