// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/storage/sql.h"
#include "core/vault/memberskeys.h"
#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls, and replay.cpp where there is no libFuzzer. One file per target; its corpus is in
/// corpus/NAME. To add one: the file, its name in CMakeLists.txt, seeds in seeds.cpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace itinera::fuzz {

/// A property that has to hold for every input; libFuzzer keeps the input that breaks it.
inline void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The same key in every run, so that a corpus keeps its meaning.
inline SecureBytes fixedKey(char seed)
{
    return SecureBytes::fromBytes(QByteArray(32, seed));
}

/// An encrypted database with nothing but the tables that Access reads.
struct SmallDatabase {
    SmallDatabase() : database(Database::create(folder.filePath(QStringLiteral("small.db")), fixedKey('d')))
    {
        for (const char *table : {"CREATE TABLE member_role(member_id INTEGER, role TEXT)",
                                  "CREATE TABLE role_permission(role TEXT, permission TEXT)"})
            runSql(database->handle(), QString::fromLatin1(table));
        runSql(database->handle(), QStringLiteral("PRAGMA synchronous = OFF"));
    }
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
};

} // namespace itinera::fuzz
