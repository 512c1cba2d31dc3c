// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line program takes as arguments, what it asks for or reads instead, and what it says of
// itself.
#include "core/demo/democaseload.h"
#include "core/paper/papertext.h"
#include "tests/cli/clisupport.h"
#include <QDir>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

const QString Why = u"every user of this computer can read"_s;

/// The lines of the usage text that show how a command is called.
QStringList usageLines()
{
    QStringList lines;
    for (const QString &line : cli({u"--help"_s}).out.split(u'\n')) {
        if (line.startsWith(u"itinera-cli "_s))
            lines << line;
    }
    return lines;
}

/// Something for each argument that must be given, so that a command goes as far as asking who calls.
QStringList callFrom(const QString &usage)
{
    QString line = usage.section(u' ', 1);
    line.remove(QRegularExpression(u" \\[[^]]*\\]"_s));
    line.replace(QRegularExpression(u"\\|\\S+"_s), QString());
    return line.split(u' ');
}

} // namespace

TEST_CASE("cli: usage has every command with its sentence, and each command tells its options")
{
    const QStringList lines = usageLines();
    REQUIRE(lines.size() >= 11);
    const QString help = cli({u"--help"_s}).out;
    CHECK(cli({u"help"_s}).out == help);
    CHECK(cli({u"-h"_s}).out == help);
    const Result nonsense = cli({u"nonsense"_s});
    CHECK(nonsense.code == 2);
    CHECK(nonsense.err == help);
    CHECK(nonsense.out.isEmpty());
    for (const QString &line : lines) {
        INFO(line.toStdString());
        const Result one = cli({line.section(u' ', 1, 1), u"--help"_s});
        CHECK(one.code == 0);
        CHECK(one.err.isEmpty());
        CHECK(one.out.startsWith(line + u'\n'));
        const QString sentence = one.out.section(u'\n', 1, 1);
        CHECK(sentence.endsWith(u'.'));
        CHECK(help.contains(line + u"\n    "_s + sentence + u'\n'));
        static const QRegularExpression option(u"--[a-z-]+"_s);
        for (auto it = option.globalMatch(line); it.hasNext();) {
            const QString name = it.next().captured();
            INFO(name.toStdString());
            CHECK(one.out.contains(QRegularExpression(u"\n  %1( \\S+)?  +\\S"_s.arg(name))));
        }
        for (const QString &common :
             {u"--member-file FILE  "_s, u"--passphrase-file FILE  "_s, u"--json  "_s})
            CHECK(one.out.contains(common));
    }
}

TEST_CASE("cli: README shows what --help says")
{
    QFile readme(QStringLiteral(ITINERA_SOURCE_DIR) + u"/README.md"_s);
    REQUIRE(readme.open(QIODevice::ReadOnly));
    INFO("cmake --build build/dev --target update_readme");
    CHECK(QString::fromUtf8(readme.readAll()).contains(u"\n```\n"_s + cli({u"--help"_s}).out + u"```\n"_s));
}

TEST_CASE("cli: a mistake in the arguments is 2, names it, and shows how the command is called")
{
    const QString vault = demo().vault;
    const auto wrong = [](const QStringList &arguments, const QString &named) {
        const Result result = cli(demo().with(arguments));
        INFO(arguments.join(u' ').toStdString() << ": " << result.err.toStdString());
        CHECK(result.code == 2);
        CHECK(result.err.section(u'\n', 0, 0).contains(named));
        CHECK(result.err.contains(u"\nitinera-cli "_s + arguments.first()));
        CHECK(result.out.isEmpty());
    };
    wrong({u"show"_s, vault}, u"VAULT CODE"_s);
    wrong({u"show"_s, vault, u"A"_s, u"B"_s}, u"VAULT CODE"_s);
    wrong({u"members"_s, vault, u"--deep"_s}, u"deep"_s);
    wrong({u"cases"_s, vault, u"--limit"_s, u"0"_s}, u"--limit"_s);
    wrong({u"cases"_s, vault, u"--limit"_s, u"many"_s}, u"--limit"_s);
    wrong({u"audit"_s, vault, u"--limit"_s, u"1000001"_s}, u"--limit"_s);
    wrong({u"demo"_s, u"x"_s, u"--seed"_s, u"-1"_s}, u"--seed"_s);
    wrong({u"demo"_s, u"x"_s, u"--today"_s, u"tomorrow"_s}, u"--today"_s);
    wrong({u"demo"_s, u"x"_s, u"--language"_s, u"xx"_s}, u"--language"_s);
    const QStringList print{u"print"_s, vault, u"A"_s};
    const QStringList page{u"--page"_s, u"plan"_s};
    const QStringList language{u"--language"_s, u"en"_s};
    const QStringList out{u"--out"_s, u"/nowhere/x.pdf"_s};
    const QStringList whom{u"--for"_s, u"her"_s};
    wrong(print + whom + language + out, u"--page"_s);
    wrong(print + page + whom + out, u"--language"_s);
    wrong(print + page + language + out, u"--for"_s);
    wrong(print + page + language + out + QStringList{u"--for"_s, u"unsaid"_s}, u"her, office, somebody"_s);
    wrong(print + page + whom + language, u"--out"_s);
    wrong(print + page + whom + language + QStringList{u"--out"_s, QString()}, u"--out"_s);
    wrong(print + page + whom + out + QStringList{u"--language"_s, u"xx"_s}, u"en, es"_s);
    wrong(print + whom + language + out + QStringList{u"--page"_s, u"novel"_s}, u"plan, needs, risk"_s);
}

TEST_CASE("cli: languages are those that ship")
{
    CHECK(PaperText::languages() == QStringList{u"en"_s, u"es"_s});
    CHECK(demoLanguages() == QStringList{u"en"_s, u"es"_s});
    const QStringList lines = usageLines();
    const QString print = lines.filter(u"itinera-cli print "_s).value(0);
    CHECK(print.contains(u"--language "_s + PaperText::languages().join(u'|') + u' '));
    const QString made = lines.filter(u"itinera-cli demo "_s).value(0);
    CHECK(made.contains(u"--language "_s + demoLanguages().join(u'|') + u']'));
}

TEST_CASE("cli: a member's name in the arguments is refused by every command, with why and what to do")
{
    for (const QString &line : usageLines()) {
        const QStringList call = callFrom(line);
        for (const QStringList &name :
             {QStringList{u"--member"_s, u"Marta Quiroga"_s}, QStringList{u"--member=Marta Quiroga"_s},
              QStringList{u"--member"_s}, QStringList{u"-member"_s, u"Marta Quiroga"_s}}) {
            const Result result = cli(call + name);
            INFO(line.toStdString() << " " << name.join(u' ').toStdString() << ": "
                                    << result.err.toStdString());
            CHECK(result.code == 2);
            CHECK(result.err.contains(Why));
            CHECK(result.err.contains(u"--member-file FILE"_s));
            CHECK_FALSE(result.err.contains(u"Quiroga"_s));
            CHECK(result.out.isEmpty());
        }
    }
}

TEST_CASE("cli: a text to search for in the arguments is refused, with why and what to do")
{
    const Result result = cli(demo().with({u"cases"_s, demo().vault, u"--search"_s, u"Quiroga"_s}));
    CHECK(result.code == 2);
    CHECK(result.err.contains(Why));
    CHECK(result.err.contains(u"--search -"_s));
    CHECK_FALSE(result.err.contains(u"Quiroga"_s));
    CHECK(result.out.isEmpty());
}

TEST_CASE("cli: nothing to search for is not everything")
{
    for (const QByteArray &input : {QByteArray(), QByteArray(" \nLena\n")}) {
        const Result result =
            cliReading(input, demo().with({u"cases"_s, demo().vault, u"--search"_s, u"-"_s}));
        CHECK(result.code == 1);
        CHECK(result.err.contains(u"no text to search for"_s));
        CHECK(result.out.isEmpty());
    }
}

TEST_CASE("cli: without a terminal every command says that it wants --member-file")
{
    for (const QString &line : usageLines()) {
        if (line.startsWith(u"itinera-cli demo "_s))
            continue; // has a member of its own
        const Result result = cli(callFrom(line) + QStringList{u"--passphrase-file"_s, demo().passphrase});
        INFO(line.toStdString() << ": " << result.err.toStdString());
        CHECK(result.code == 1);
        CHECK(result.err.contains(u"--member-file FILE"_s));
        CHECK(result.out.isEmpty());
    }
}

TEST_CASE("cli: the demo's member is another where a file says so")
{
    QTemporaryDir folder;
    const QString vault = folder.filePath(u"named.itinera"_s);
    const QString marta = file(folder, u"marta"_s, "  Marta  \r\nsecond line\n");
    const QStringList who{u"--member-file"_s, marta, u"--passphrase-file"_s, demo().passphrase, u"--json"_s};
    const Result made = cli(QStringList{u"demo"_s, vault, u"--cases"_s, u"1"_s} + who);
    INFO(made.err.toStdString());
    CHECK(made.code == 0);
    CHECK(QJsonDocument::fromJson(made.out.toUtf8()).object().value(u"member"_s).toString() == u"Marta"_s);
    CHECK(cli(QStringList{u"members"_s, vault} + who).code == 0);
    CHECK(cli(demo().with({u"members"_s, vault})).code == 1);
}

TEST_CASE("cli: a file with a name or a passphrase is refused while others can read or change it")
{
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    QTemporaryDir folder;
    for (const QString &option : {u"--member-file"_s, u"--passphrase-file"_s}) {
        const bool isMember = option == u"--member-file"_s;
        const QString path = file(folder, isMember ? u"m"_s : u"p"_s,
                                  isMember ? QByteArray("Demo\n")
                                           : QByteArray("invented harbour teaspoon gallery nineteen\n"));
        const QStringList call =
            isMember ? QStringList{u"--member-file"_s, path, u"--passphrase-file"_s, demo().passphrase}
                     : QStringList{u"--member-file"_s, demo().member, u"--passphrase-file"_s, path};
        const QStringList members = QStringList{u"members"_s, demo().vault} + call;
        CHECK(cli(members).code == 0);
        for (const QFile::Permission one : {QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup,
                                            QFile::ReadOther, QFile::WriteOther, QFile::ExeOther}) {
            REQUIRE(QFile::setPermissions(path, own | one));
            for (const QStringList &wanted :
                 {members, QStringList{u"restore"_s, demo().vault, folder.filePath(u"to"_s)} + call,
                  QStringList{u"demo"_s, folder.filePath(u"made"_s)} + call,
                  QStringList{u"create"_s, folder.filePath(u"made"_s)} + call}) {
                const Result result = cli(wanted);
                INFO(wanted.first().toStdString() << " " << option.toStdString() << " " << int(one));
                CHECK(result.code == 1);
                CHECK(result.err.contains(u"chmod 600 "_s + path));
                CHECK(result.out.isEmpty());
            }
        }
        CHECK_FALSE(QDir(folder.path()).exists(u"made.itinera"_s));
        CHECK_FALSE(QDir(folder.path()).exists(u"to.itinera"_s));
        REQUIRE(QFile::setPermissions(path, own));
        CHECK(cli(members).code == 0);
    }
}

TEST_CASE("cli: a file with a name or a passphrase that is not there, empty or too long is named")
{
    QTemporaryDir folder;
    const QString empty = file(folder, u"empty"_s, "\nDemo\n");
    const QString longest = file(folder, u"longest"_s, QByteArray(1024, 'x') + '\n');
    const QString tooLong = file(folder, u"long"_s, QByteArray(1025, 'x') + '\n');
    const QString nowhere = u"/nowhere/x.itinera"_s;
    for (const QString &option : {u"--member-file"_s, u"--passphrase-file"_s}) {
        for (const auto &[path, named, reason] :
             {std::tuple(empty, empty, u"is empty"_s), std::tuple(tooLong, tooLong, u"is too long"_s),
              std::tuple(longest, nowhere, QString()), // read, and then there is no vault
              std::tuple(u"/nowhere/y"_s, u"/nowhere/y"_s, u"cannot be read"_s),
              std::tuple(folder.path(), folder.path(), u"cannot be read"_s)}) {
            const Result result = cli(demo().with({u"members"_s, nowhere}) + QStringList{option, path});
            INFO(option.toStdString() << " " << path.toStdString() << ": " << result.err.toStdString());
            CHECK(result.code == 1);
            CHECK(result.err.contains(reason));
            CHECK(result.err.contains(named));
            CHECK(result.out.isEmpty());
        }
    }
}

TEST_CASE("cli: at a terminal it asks for the text, the name and the passphrase, and shows all but the last")
{
    Terminal terminal({u"cases"_s, demo().vault, u"--search"_s, u"-"_s, u"--all"_s});
    const QJsonObject first = demo().cases().first().toObject();
    REQUIRE(terminal.answer(u"Search for: "_s, first.value(u"code"_s).toString().toUtf8() + '\n'));
    REQUIRE(terminal.answer(u"Member's name: "_s, "Demo\n"));
    REQUIRE(terminal.answer(u"Passphrase: "_s, "invented harbour teaspoon gallery nineteen\n"));
    const Result result = terminal.finish();
    INFO(result.err.toStdString());
    CHECK(result.code == 0);
    CHECK(result.out.trimmed().count(u'\n') == 0);
    CHECK(result.out.startsWith(first.value(u"code"_s).toString()));
    const QByteArray shown = terminal.shown();
    CHECK(shown.contains("Demo"));
    CHECK_FALSE(shown.contains("teaspoon"));
    CHECK(terminal.echoes());
}

TEST_CASE("cli: at a terminal no name is no member, and two passphrases that differ make no vault")
{
    Terminal nobody({u"members"_s, demo().vault});
    REQUIRE(nobody.answer(u"Member's name: "_s, "  \n"));
    const Result unnamed = nobody.finish();
    CHECK(unnamed.code == 1);
    CHECK(unnamed.err.contains(u"No name was typed"_s));

    QTemporaryDir folder;
    const QStringList create{u"create"_s, folder.filePath(u"office"_s)};
    Terminal differing(create);
    REQUIRE(differing.answer(u"Member's name: "_s, "Marta\n"));
    REQUIRE(differing.answer(u"Passphrase: "_s, "correr tinta vela escarcha nube ancla\n"));
    REQUIRE(differing.answer(u"Once more: "_s, "correr tinta vela escarcha nube anclas\n"));
    const Result refused = differing.finish();
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"not the same"_s));
    CHECK_FALSE(QDir(folder.path()).exists(u"office.itinera"_s));
    CHECK(differing.echoes());

    Terminal same(create);
    REQUIRE(same.answer(u"Member's name: "_s, "Marta\n"));
    REQUIRE(same.answer(u"Passphrase: "_s, "correr tinta vela escarcha nube ancla\n"));
    REQUIRE(same.answer(u"Once more: "_s, "correr tinta vela escarcha nube ancla\n"));
    CHECK(same.finish().code == 0);
    CHECK(QDir(folder.path()).exists(u"office.itinera"_s));
}
