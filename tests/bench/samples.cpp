// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "core/storage/sql.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace itinera::bench {

namespace {

/// Names of fields and codes stay; what somebody could have typed, days and uuids do not: the dictionary is
/// in every copy of the program, and texts of an invented caseload would flatter its figures.
QJsonValue withoutTexts(const QJsonValue &value)
{
    static const QRegularExpression code(u"^[a-z]+(-[a-z]+)*$"_s);
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            field.value() = withoutTexts(field.value());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array << withoutTexts(element);
        return array;
    }
    return value.isString() && !code.match(value.toString()).hasMatch() ? QJsonValue(u""_s) : value;
}

} // namespace

bool writeSamples(const QSqlDatabase &db, const QString &folder)
{
    int number = 0;
    for (const QString &statement : {u"SELECT changes FROM audit WHERE changes IS NOT NULL"_s,
                                     u"SELECT agreed FROM plan_version WHERE agreed IS NOT NULL"_s}) {
        Sql sql(db, statement);
        while (sql.next()) {
            QByteArrayList parts;
            for (const QByteArray &json : sql.row().take<CaseDocument>().text.toUtf8().split('\n'))
                parts << QJsonDocument(withoutTexts(QJsonDocument::fromJson(json).object()).toObject())
                             .toJson(QJsonDocument::Compact);
            QFile file(QDir(folder).filePath(QString::number(++number)));
            if (!file.open(QIODevice::WriteOnly) || file.write(parts.join('\n')) < 0)
                return false;
        }
    }
    return true;
}

} // namespace itinera::bench
