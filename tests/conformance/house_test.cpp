// SPDX-License-Identifier: GPL-3.0-or-later
// The house stands as DESIGN.md draws it: the arrows between its rooms run one way, and no room is crowded.
#include "tests/support/describe.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString Root = QStringLiteral(ITINERA_SOURCE_DIR);

/// The floors of core: a room includes its own files and those of lower floors. A subject that is not named
/// stands beside safety and needs.
int floorOf(const QString &room)
{
    static const QMap<QString, int> floors{
        {u"base"_s, 0},     {u"platform"_s, 1}, {u"crypto"_s, 1},  {u"pictures"_s, 2}, {u"storage"_s, 2},
        {u"exchange"_s, 2}, {u"session"_s, 3},  {u"subject"_s, 4}, {u"lists"_s, 5},    {u"vault"_s, 5},
        {u"paper"_s, 6},    {u"cases"_s, 7},    {u"plan"_s, 9},    {u"history"_s, 11}, {u"demo"_s, 11},
        {u"agenda"_s, 11},  {u"prints"_s, 11},  {QString(), 10}}; // core/subjects.*: the list of subjects,
                                                                  // read by whoever goes across them
    return floors.value(room, 8);
}

/// Rooms of the ui that know another one, each for a reason. Nothing else but the shell does.
const QStringList KnownNeighbours{
    u"agenda vault"_s, // Today warns of backups that are late.
    u"cases agenda"_s, // What is due is said in the same words in the header, the list and on Today.
    u"plan needs"_s,   // A plan serves needs, and calls them what they are called there.
    u"team vault"_s,   // A member's passphrase is typed as that of the vault is.
};

QStringList sources(const QStringList &tops)
{
    QStringList all;
    for (const QString &top : tops) {
        QDirIterator files(Root + u'/' + top, {u"*.h"_s, u"*.cpp"_s, u"*.cc"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            all << QDir(Root).relativeFilePath(files.next());
    }
    return all;
}

QString contentOf(const QString &file)
{
    QFile in(Root + u'/' + file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return QString::fromUtf8(in.readAll());
}

QString roomOf(const QString &file)
{
    return file.count(u'/') > 1 ? file.section(u'/', 1, 1) : QString();
}

} // namespace

TEST_CASE("house: the arrows between rooms run one way", "[conformance]")
{
    static const QRegularExpression include(u"#include \"((?:core|ui|app)/[^\"]+)\""_s);
    QStringList back;
    for (const QString &file : sources({u"core"_s, u"ui"_s})) {
        auto matches = include.globalMatch(contentOf(file));
        while (matches.hasNext()) {
            const QString to = matches.next().captured(1);
            const bool inCore = file.startsWith("core/"_L1);
            const bool fine = to.startsWith("core/"_L1) ? !inCore || roomOf(file) == roomOf(to) ||
                                                              floorOf(roomOf(to)) < floorOf(roomOf(file))
                                                        : !inCore && to.startsWith("ui/"_L1);
            if (!fine)
                back << file + u' ' + to;
        }
    }
    back.sort();
    CHECK(back == QStringList());
}

TEST_CASE("house: the kit of the ui knows no subject, and the rooms of the ui do not know each other",
          "[conformance]")
{
    static const QRegularExpression include(u"#include \"(ui/[^\"]+)\""_s);
    QStringList neighbours;
    for (const QString &file : sources({u"ui"_s})) {
        const QString from = roomOf(file);
        auto matches = include.globalMatch(contentOf(file));
        while (matches.hasNext()) {
            const QString to = matches.next().captured(1);
            // The shell composes what pages.cpp lists; that list names functions, not rooms.
            if (from == u"shell"_s || roomOf(to) == from || roomOf(to) == u"widgets"_s ||
                (from.isEmpty() && roomOf(to).isEmpty()))
                continue;
            neighbours << from + u' ' + roomOf(to);
        }
    }
    neighbours.removeDuplicates();
    neighbours.sort();
    CHECK(neighbours == KnownNeighbours);
}

TEST_CASE("house: core knows no Widgets, and rules know no language, no clock and no database",
          "[conformance]")
{
    static const QRegularExpression widgets(
        u"#include <(QWidget|QDialog|QMessageBox|QtWidgets|QApplication)"_s);
    static const QRegularExpression database(u"#include (<QSql|\"core/storage/)"_s);
    static const QRegularExpression languageOrClock(
        u"\\btr\\(|QCoreApplication|QDate::currentDate|QDateTime::current|QLocale"_s);
    for (const QString &file : sources({u"core"_s})) {
        CAPTURE(file);
        const QString text = contentOf(file);
        CHECK_FALSE(widgets.match(text).hasMatch());
        if (file.endsWith("rules.cpp"_L1) || file.endsWith("rules.h"_L1)) {
            CHECK_FALSE(database.match(text).hasMatch());
            CHECK_FALSE(languageOrClock.match(text).hasMatch());
        }
    }
}

TEST_CASE("house: there is no SQL outside core", "[conformance]")
{
    static const QRegularExpression sql(u"QSqlQuery|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) "_s);
    for (const QString &file : sources({u"ui"_s, u"app"_s})) {
        CAPTURE(file);
        CHECK_FALSE(sql.match(contentOf(file)).hasMatch());
    }
}

TEST_CASE("house: how a passphrase is shown is decided in one place", "[conformance]")
{
    static const QRegularExpression way(u"[eE]choMode|QLineEdit::(Password|NoEcho)"_s);
    QStringList found;
    for (const QString &file : sources({u"ui"_s, u"app"_s})) {
        if (way.match(contentOf(file)).hasMatch())
            found << file;
    }
    CHECK(found == QStringList{u"ui/widgets/passphraseedit.cpp"_s});
}

TEST_CASE("house: no source has more than 500 lines", "[conformance]")
{
    for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        CAPTURE(file);
        const auto lines = contentOf(file).count(u'\n');
        CHECK(lines <= 500);
    }
}
