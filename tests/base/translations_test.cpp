// SPDX-License-Identifier: GPL-3.0-or-later
// Every text has its Spanish entry, and the entries fit their sources.
#include "tests/support/describe.h"
#include "tests/support/needed.h"
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
    bool plural = false;
};

QList<Message> messages(const QString &fileName)
{
    QList<Message> all;
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == u"name"_s) {
                context = xml.readElementText();
            } else if (name == u"message"_s) {
                message = {};
                message.context = context;
                message.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
            } else if (name == u"source"_s) {
                message.source = xml.readElementText();
            } else if (name == u"translation"_s) {
                message.finished = xml.attributes().value(u"type"_s).isEmpty();
                if (!message.plural)
                    message.translations << xml.readElementText();
            } else if (name == u"numerusform"_s) {
                message.translations << xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == u"message"_s) {
            all << message;
        }
    }
    return all;
}

QSet<QString> placeholders(const QString &text)
{
    QSet<QString> found;
    static const QRegularExpression pattern(u"%(\\d+|n)"_s);
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

TEST_CASE("translations: Spanish is complete, and no placeholder is lost")
{
    const QList<Message> all =
        messages(QStringLiteral(ITINERA_SOURCE_DIR) + u"/translations/itinera_es.ts"_s);
    REQUIRE(all.size() > 1000);
    for (const Message &message : all) {
        INFO(message.context.toStdString() + ": " + message.source.toStdString());
        CHECK(message.finished);
        CHECK(message.translations.size() == (message.plural ? 2 : 1));
        for (const QString &translation : message.translations) {
            CHECK_FALSE(translation.trimmed().isEmpty());
            QSet<QString> lost = placeholders(message.source) - placeholders(translation);
            if (message.plural)
                lost.remove(u"%n"_s); // "one case" may do without the figure
            CHECK(lost.isEmpty());
            CHECK((placeholders(translation) - placeholders(message.source)).isEmpty());
        }
    }
}

TEST_CASE("translations: no word that is banned from what she may see")
{
    const QRegularExpression banned(u"v[ií]ctima|victim"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Message &message :
         messages(QStringLiteral(ITINERA_SOURCE_DIR) + u"/translations/itinera_es.ts"_s)) {
        INFO(message.source.toStdString());
        CHECK_FALSE(message.source.contains(banned));
        for (const QString &translation : message.translations)
            CHECK_FALSE(translation.contains(banned));
    }
}

TEST_CASE("translations: the files are as fresh as the sources")
{
    QProcess find;
    QString lupdate;
    for (const QString &candidate : {u"/usr/lib/qt6/bin/lupdate"_s, u"lupdate6"_s, u"lupdate"_s}) {
        find.start(candidate, {u"-version"_s});
        if (find.waitForFinished() && find.exitStatus() == QProcess::NormalExit && find.exitCode() == 0) {
            lupdate = candidate;
            break;
        }
    }
    if (lupdate.isEmpty())
        itinera::test::cannotBeTried("lupdate is not installed");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_es.ts"_s);
    QProcess update;
    update.setWorkingDirectory(QStringLiteral(ITINERA_SOURCE_DIR));
    update.start(lupdate, {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s,
                           u"-recursive"_s, u"core"_s, u"ui"_s, u"app"_s, u"-extensions"_s, u"cpp,h"_s,
                           u"-ts"_s, fresh});
    REQUIRE(update.waitForFinished(120000));
    const auto keys = [](const QList<Message> &all) {
        QSet<QString> set;
        for (const Message &message : all)
            set.insert(message.context + u'|' + message.source);
        return set;
    };
    const QSet<QString> now = keys(messages(fresh));
    const QSet<QString> kept =
        keys(messages(QStringLiteral(ITINERA_SOURCE_DIR) + u"/translations/itinera_es.ts"_s));
    const QStringList missing = (now - kept).values();
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());
    const QStringList dead = (kept - now).values();
    INFO(dead.join(u'\n').toStdString());
    CHECK(dead.isEmpty());
}
