// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/codelist.h"
#include "core/base/error.h"
#include "core/lists/listrights.h"
#include "core/session/change.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QResource>
#include <QSet>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

QString inLanguage(const QMap<QString, QString> &texts, const QString &language)
{
    for (const QString &candidate : {language, u"en"_s}) {
        QString text = texts.value(candidate);
        if (!text.isEmpty())
            return text;
    }
    return texts.isEmpty() ? QString() : texts.first();
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().toString().isEmpty())
            texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

QJsonObject jsonOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject toJson(const ListItem &item)
{
    return {{u"label"_s, jsonOf(item.label)},
            {u"definition"_s, jsonOf(item.definition)},
            {u"attrs"_s, item.attrs},
            {u"retired"_s, item.retired},
            {u"order"_s, item.order}};
}

void withoutEmpty(QMap<QString, QString> &texts)
{
    for (auto it = texts.begin(); it != texts.end();) {
        it.value() = it.value().trimmed();
        it = it.value().isEmpty() ? texts.erase(it) : std::next(it);
    }
}

[[noreturn]] void noSuchItem(const QString &code)
{
    throw NotFound(ListText::tr("The list has no entry “%1”.").arg(code),
                   ListText::tr("Nothing was changed."), ListText::tr("Open the list again."));
}

void insert(const QSqlDatabase &db, const QString &list, const ListItem &item)
{
    Sql(db, u"INSERT INTO list_item(list, code, label, definition, attrs, ord, retired, own, version) "
            "VALUES (:list, :code, :label, :definition, :attrs, :ord, :retired, :own, :version)"_s)
        .bind(u":list"_s, list)
        .bind(u":code"_s, item.code)
        .bind(u":label"_s, compact(jsonOf(item.label)))
        .bind(u":definition"_s, compact(jsonOf(item.definition)))
        .bind(u":attrs"_s, compact(item.attrs))
        .bind(u":ord"_s, item.order)
        .bind(u":retired"_s, item.retired)
        .bind(u":own"_s, item.own)
        .bind(u":version"_s, item.version)
        .run();
}

} // namespace

QString ListItem::labelIn(const QString &language) const
{
    return inLanguage(label, language);
}
QString ListItem::definitionIn(const QString &language) const
{
    return inLanguage(definition, language);
}

const ListItem *CodeList::find(const QString &code) const
{
    for (const ListItem &item : items) {
        if (item.code == code)
            return &item;
    }
    return nullptr;
}

QString CodeList::labelOf(const QString &code, const QString &language) const
{
    const ListItem *item = find(code);
    return item ? item->labelIn(language) : code;
}

std::vector<ListItem> CodeList::offered() const
{
    std::vector<ListItem> current;
    for (const ListItem &item : items) {
        if (!item.retired)
            current.push_back(item);
    }
    return current;
}

namespace {

QString digestOfShipped()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(u":/lists"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QResource file(folder.filePath(name));
        hash.addData(name.toUtf8());
        hash.addData(
            QByteArrayView(file.data(), file.size())); // as it lies in the program, perhaps compressed
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::vector<CodeList> shippedLists()
{
    std::vector<CodeList> all;
    const QStringList names = QDir(u":/lists"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/lists/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        CodeList list;
        list.name = object.value(u"list"_s).toString();
        const QJsonArray items = object.value(u"items"_s).toArray();
        for (const QJsonValue &value : items) {
            const QJsonObject entry = value.toObject();
            ListItem item;
            item.code = entry.value(u"code"_s).toString();
            item.label = textsOf(entry.value(u"label"_s).toObject());
            item.definition = textsOf(entry.value(u"definition"_s).toObject());
            item.attrs = entry.value(u"attrs"_s).toObject();
            item.order = static_cast<int>(list.items.size());
            list.items.push_back(item);
        }
        all.push_back(std::move(list));
    }
    return all;
}

void ListStore::ship(const QSqlDatabase &db)
{
    // Comparing all entries at each login would cost more than the login: the files are told apart by a
    // digest.
    const QString digest = digestOfShipped();
    {
        Sql sql(db, u"SELECT value FROM vault_setting WHERE key = 'lists.shipped'"_s);
        if (sql.first<QString>() == digest)
            return;
    }
    Transaction transaction(db);
    for (const CodeList &list : shippedLists()) {
        QSet<QString> there;
        {
            Sql sql(db, u"SELECT code FROM list_item WHERE list = :list"_s);
            sql.bind(u":list"_s, list.name);
            while (sql.next())
                there.insert(sql.row().take<QString>());
        }
        for (const ListItem &item : list.items) {
            if (!there.contains(item.code))
                insert(db, list.name, item);
        }
    }
    Sql(db, u"INSERT INTO vault_setting(key, value) VALUES ('lists.shipped', :v) "
            "ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":v"_s, digest)
        .run();
    transaction.commit();
}

CodeList ListStore::list(const QString &name) const
{
    CodeList list;
    list.name = name;
    Sql sql(
        m_session.db(),
        u"SELECT code, label, definition, attrs, ord, retired, own, version FROM list_item WHERE list = :list ORDER BY ord, code"_s);
    sql.bind(u":list"_s, name);
    while (sql.next()) {
        ListItem item;
        QString label;
        QString definition;
        QString attrs;
        sql.row() >> item.code >> label >> definition >> attrs >> item.order >> item.retired >> item.own >>
            item.version;
        item.label = textsOf(parsed(label));
        item.definition = textsOf(parsed(definition));
        item.attrs = parsed(attrs);
        list.items.push_back(std::move(item));
    }
    return list;
}

ListItem ListStore::save(const QString &listName, ListItem item)
{
    Change change(m_session, right::ChangeLists);
    for (QString &text : item.label)
        text = text.simplified();
    withoutEmpty(item.label);
    withoutEmpty(item.definition);
    if (item.label.isEmpty()) {
        throw InputError(ListText::tr("An entry of a list needs a name."),
                         ListText::tr("Nothing was changed."),
                         ListText::tr("Type what people will read, in at least one language."));
    }
    const CodeList current = list(listName);
    if (item.code.isEmpty()) {
        item.code = u"own-"_s + m_session.random().uuid().toString(QUuid::WithoutBraces).left(13);
        item.own = true;
        item.version = 1;
        item.order = current.items.empty() ? 0 : current.items.back().order + 1;
        insert(m_session.db(), listName, item);
        change.record({u"list.add"_s, listName + u'/' + item.code, {}, {}, {}, toJson(item)});
    } else {
        const ListItem *before = current.find(item.code);
        if (!before)
            noSuchItem(item.code);
        const auto [gone, come] = changedFields(toJson(*before), toJson(item));
        if (!gone.isEmpty() || !come.isEmpty()) {
            item.version = before->version + 1;
            Sql(m_session.db(), u"UPDATE list_item SET label = :label, definition = :definition, attrs = "
                                u":attrs, ord = :ord, retired = :retired, "
                                "version = :version WHERE list = :list AND code = :code"_s)
                .bind(u":label"_s, compact(jsonOf(item.label)))
                .bind(u":definition"_s, compact(jsonOf(item.definition)))
                .bind(u":attrs"_s, compact(item.attrs))
                .bind(u":ord"_s, item.order)
                .bind(u":retired"_s, item.retired)
                .bind(u":version"_s, item.version)
                .bind(u":list"_s, listName)
                .bind(u":code"_s, item.code)
                .run();
            change.record({u"list.change"_s, listName + u'/' + item.code, {}, {}, gone, come});
        }
    }
    change.finish();
    return item;
}

void ListStore::setRetired(const QString &listName, const QString &code, bool retired)
{
    Change change(m_session, right::ChangeLists);
    const CodeList current = list(listName);
    const ListItem *item = current.find(code);
    if (!item)
        noSuchItem(code);
    ListItem changed = *item;
    changed.retired = retired;
    save(listName, changed);
    change.finish();
}

void ListStore::move(const QString &listName, const QString &code, int toIndex)
{
    Change change(m_session, right::ChangeLists);
    CodeList current = list(listName);
    const auto from = std::find_if(current.items.begin(), current.items.end(),
                                   [&](const ListItem &item) { return item.code == code; });
    if (from == current.items.end())
        noSuchItem(code);
    const ListItem moved = *from;
    const auto at =
        std::clamp<std::ptrdiff_t>(toIndex, 0, static_cast<std::ptrdiff_t>(current.items.size()) - 1);
    if (at == from - current.items.begin())
        return; // it stands there already
    current.items.erase(from);
    current.items.insert(current.items.begin() + at, moved);
    int order = 0;
    for (ListItem &item : current.items) {
        if (item.order != order) {
            item.order = order;
            Sql(m_session.db(), u"UPDATE list_item SET ord = :ord WHERE list = :list AND code = :code"_s)
                .bind(u":ord"_s, order)
                .bind(u":list"_s, listName)
                .bind(u":code"_s, item.code)
                .run();
        }
        ++order;
    }
    change.record({u"list.move"_s,
                   listName + u'/' + code,
                   {},
                   {},
                   {{u"order"_s, moved.order}},
                   {{u"order"_s, static_cast<int>(at)}}});
    change.finish();
}

} // namespace itinera
