// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are written whole or not at all, and never where somebody else wants them (A15).
#include "core/platform/durablefile.h"
#include "tests/support/describe.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void put(const QString &name, const QByteArray &content)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

bool isPrivate(const QString &name)
{
    return (QFile::permissions(name) &
            (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0;
}

} // namespace

TEST_CASE("durable file: a link that was laid in its way is not followed")
{
    QTemporaryDir folder;
    const QString victim = folder.filePath(u"victim"_s);
    const QString name = folder.filePath(u"members.keys"_s);
    put(victim, "hers");
    put(name, "before");
    for (const QString &way : {name + u".new"_s, name + u".previous.new"_s}) {
        REQUIRE(QFile::link(victim, way));
        CHECK(writeDurably(name, "after", name + u".previous"_s) == WriteResult::Done);
        CHECK(contentOf(victim) == "hers");
        CHECK(contentOf(name) == "after");
        CHECK_FALSE(QFileInfo(name).isSymLink());
        CHECK_FALSE(QFileInfo(name + u".previous"_s).isSymLink());
        CHECK_FALSE(QFileInfo(way).isSymLink());
    }
    CHECK(isPrivate(name));
    // The same for one that exists, with a second name: what is written is another file.
    put(folder.filePath(u"other"_s), "x");
    CHECK(writeFresh(folder.filePath(u"other"_s), "fresh") == WriteResult::Done);
    CHECK(isPrivate(folder.filePath(u"other"_s)));
}

TEST_CASE("durable file: what cannot be written leaves what was there, and nothing half")
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"note"_s);
    put(name, "before");
    REQUIRE(QDir().mkpath(name + u".new/in the way"_s));
    CHECK(writeDurably(name, "after") != WriteResult::Done);
    CHECK(contentOf(name) == "before");
    CHECK(writeDurably(folder.filePath(u"no/such/folder"_s), "x") == WriteResult::Failed);
    REQUIRE(QDir(name + u".new"_s).removeRecursively());
    REQUIRE(QDir().mkpath(name + u".previous/in the way"_s));
    CHECK(writeDurably(name, "after", name + u".previous"_s) != WriteResult::Done);
    CHECK(contentOf(name) == "before");
    CHECK_FALSE(QFile::exists(name + u".new"_s));
    CHECK_FALSE(QFile::exists(name + u".previous.new"_s));
}

TEST_CASE("durable file: the one before is kept under its own name")
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"members.keys"_s);
    for (const QByteArray &content : {QByteArray("one"), QByteArray("two"), QByteArray("three")})
        CHECK(writeDurably(name, content, name + u".previous"_s) == WriteResult::Done);
    CHECK(contentOf(name) == "three");
    CHECK(contentOf(name + u".previous"_s) == "two");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("durable file: what others could read is made private, and no link is followed for it")
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"casework.db"_s);
    CHECK_FALSE(keepPrivate(name, false));
    CHECK(keepPrivate(name, true));
    CHECK(isPrivate(name));
    CHECK(QFileInfo(name).size() == 0);
    put(name, "pages");
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    CHECK(keepPrivate(name, false));
    CHECK(isPrivate(name));
    CHECK(contentOf(name) == "pages");
    const QString open = folder.filePath(u"open"_s);
    put(open, "x");
    QFile::setPermissions(open, QFile::ReadOwner | QFile::ReadOther);
    REQUIRE(QFile::link(open, folder.filePath(u"link"_s)));
    CHECK_FALSE(keepPrivate(folder.filePath(u"link"_s), true));
    CHECK_FALSE(isPrivate(open));
}
