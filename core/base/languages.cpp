// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// One file of resources/names: an entry has a code, a name per language, and under "own" the name of a
/// language in itself.
struct Names {
    explicit Names(const QString &path)
    {
        QFile file(path);
        const bool there = file.open(QIODevice::ReadOnly);
        const QJsonDocument document = there ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        // It is compiled in. Without it she would be asked for her country with nothing to choose from.
        if (!document.isArray())
            qFatal("%s is missing or damaged.", qUtf8Printable(path));
        const QJsonArray all = document.array();
        for (const QJsonValue &value : all) {
            const QJsonObject entry = value.toObject();
            const QString code = entry.value("code"_L1).toString();
            codes << code;
            entries.insert(code, entry);
        }
    }
    QString name(const QString &code, const QString &inLanguage) const
    {
        const QJsonObject entry = entries.value(code);
        QString name = entry.value(inLanguage).toString();
        if (name.isEmpty() && code == inLanguage)
            name = entry.value("own"_L1).toString();
        if (name.isEmpty())
            name = entry.value("en"_L1).toString(code);
        return name;
    }
    QStringList codes;
    QHash<QString, QJsonObject> entries;
};

const Names &countries()
{
    static const Names names(u":/names/countries.json"_s);
    return names;
}

const Names &languages()
{
    static const Names names(u":/names/languages.json"_s);
    return names;
}

} // namespace

QString countryName(const QString &code, const QString &inLanguage)
{
    return countries().name(code, inLanguage);
}

QString languageName(const QString &code, const QString &inLanguage)
{
    return languages().name(code, inLanguage);
}

QStringList countryCodes()
{
    return countries().codes;
}

QStringList languageCodes()
{
    return languages().codes;
}

} // namespace itinera
