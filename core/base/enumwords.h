// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>
#include <concepts>
#include <optional>
#include <type_traits>

namespace itinera {

/// A value of an enum and the word under which it is stored.
template <typename E>
struct EnumWord {
    E value;
    const char16_t *word;
};

/// The stored words of an enum: specialised beside it, with `static constexpr EnumWord<E> all[]`. A word once
/// shipped stays; what is said to people stands elsewhere.
template <typename E>
struct EnumWords;

template <typename E>
concept Worded = std::is_enum_v<E> && requires
{
    EnumWords<E>::all[0];
};

/// Says that a record holds a word that this program does not know, and refuses to guess. Throws
/// StorageError (Damaged).
[[noreturn]] void refuseWord(QStringView word, const QString &record);

template <Worded E>
QString stored(E value)
{
    for (const EnumWord<E> &one : EnumWords<E>::all) {
        if (one.value == value)
            return QStringView(one.word).toString();
    }
    Q_UNREACHABLE(); // every value has its word (tests/base/enumwords_test.cpp)
}

/// Nothing where no value has that word.
template <Worded E>
std::optional<E> knownWord(QStringView word)
{
    for (const EnumWord<E> &one : EnumWords<E>::all) {
        if (word == QStringView(one.word))
            return one.value;
    }
    return {};
}

/// One policy for words that no value has: refused, with the record named. A guess would be taken for what
/// somebody wrote about her.
template <Worded E>
E fromStored(QStringView word, const QString &record)
{
    if (const auto value = knownWord<E>(word))
        return *value;
    refuseWord(word, record);
}

} // namespace itinera
