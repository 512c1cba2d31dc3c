// SPDX-License-Identifier: GPL-3.0-or-later
// What the editable lists write down, and what an edit must leave alone.
#include "core/base/error.h"
#include "core/lists/codelist.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::VaultFixture;

namespace {

const QString Factors = u"risk_factor"_s;

ListItem newFactor()
{
    ListItem item;
    item.label = {{u"en"_s, u"He works at the airport"_s}, {u"es"_s, u"Trabaja en el aeropuerto"_s}};
    item.definition = {{u"en"_s, u"He or one of his."_s}, {u"es"_s, u"Él o uno de los suyos."_s}};
    item.attrs = {{u"question"_s, 2}, {u"reprisal"_s, true}};
    return item;
}

qint64 auditLength(VaultFixture &f)
{
    return f.session().audit().head().length;
}

AuditEntry lastAudit(VaultFixture &f)
{
    return f.session().audit().entries({}, 1).front();
}

} // namespace

TEST_CASE("a risk factor of the organisation keeps its question and its reprisal", "[lists]")
{
    VaultFixture f;
    ListStore store(f.session());
    const ListItem saved = store.save(Factors, newFactor());
    f.reopen();
    const CodeList factors = ListStore(f.session()).list(Factors);
    const ListItem *stored = factors.find(saved.code);
    REQUIRE(stored);
    CHECK(stored->attrs.value(u"question"_s).toInt() == 2);
    CHECK(stored->attrs.value(u"reprisal"_s).toBool());
    CHECK(stored->labelIn(u"es"_s) == u"Trabaja en el aeropuerto"_s);
    CHECK(stored->definitionIn(u"es"_s) == u"Él o uno de los suyos."_s);
    CHECK(stored->own);
    CHECK_FALSE(stored->retired);
    // The code is the organisation's for good, whatever else is added to whichever list.
    QSet<QString> codes{saved.code};
    for (const QString &name : {u"risk_factor"_s, u"need"_s, u"need_domain"_s, u"event_kind"_s,
                                u"legal_situation"_s, u"relation"_s, u"session_kind"_s}) {
        ListItem item;
        item.label.insert(u"en"_s, u"The same words"_s);
        codes.insert(ListStore(f.session()).save(name, item).code);
    }
    CHECK(codes.size() == 8);
}

TEST_CASE("every kind of edit is written down with what it changed, and the version rises", "[lists]")
{
    VaultFixture f;
    ListStore store(f.session());
    ListItem item = store.save(Factors, newFactor());
    CHECK(lastAudit(f).action == u"list.add"_s);
    CHECK(lastAudit(f).subject == Factors + u'/' + item.code);
    CHECK(lastAudit(f).before.isEmpty());
    CHECK(lastAudit(f).after.value(u"label"_s).toObject().value(u"es"_s) == u"Trabaja en el aeropuerto"_s);

    int version = 1;
    qint64 length = auditLength(f);
    const auto saved = [&](const QString &field) {
        INFO(field.toStdString());
        const ListItem before = *store.list(Factors).find(item.code);
        item = store.save(Factors, item);
        CHECK(item.version == ++version);
        REQUIRE(auditLength(f) == ++length);
        CHECK(lastAudit(f).action == u"list.change"_s);
        CHECK(lastAudit(f).subject == Factors + u'/' + item.code);
        CHECK(lastAudit(f).before.keys() == QStringList{field});
        CHECK(lastAudit(f).after.keys() == QStringList{field});
        CHECK(lastAudit(f).before != lastAudit(f).after);
        const ListItem stored = *store.list(Factors).find(item.code);
        CHECK(stored.version == version);
        CHECK(stored.own);
        CHECK(stored.order == before.order);
        // Saved once more as it is: nothing to write.
        CHECK(store.save(Factors, item).version == version);
        CHECK(store.save(Factors, stored).version == version);
        CHECK(auditLength(f) == length);
    };
    item.label.remove(u"en"_s);
    saved(u"label"_s);
    item.definition.insert(u"en"_s, u"He, or somebody of his."_s);
    saved(u"definition"_s);
    item.attrs.insert(u"question"_s, 1);
    saved(u"attrs"_s);
    item.retired = true;
    saved(u"retired"_s);
    CHECK(store.list(Factors).labelOf(item.code, u"en"_s) == u"Trabaja en el aeropuerto"_s);
}

TEST_CASE("a definition that was cleared is none", "[lists]")
{
    VaultFixture f;
    ListStore store(f.session());
    ListItem item = store.save(Factors, newFactor());
    item.definition.insert(u"es"_s, u""_s); // as the form leaves it
    item = store.save(Factors, item);
    CHECK(item.version == 2);
    CHECK(store.list(Factors).find(item.code)->definitionIn(u"es"_s) == u"He or one of his."_s);
    CHECK(item.definitionIn(u"es"_s) == u"He or one of his."_s);
    const qint64 length = auditLength(f);
    CHECK(store.save(Factors, item).version == 2); // nothing differs
    CHECK(auditLength(f) == length);
    item.retired = true;
    item = store.save(Factors, item);
    CHECK(lastAudit(f).after.keys() == QStringList{u"retired"_s});
}

TEST_CASE("an entry is retired only once, and moving nothing is written down as nothing", "[lists]")
{
    VaultFixture f;
    ListStore store(f.session());
    const ListItem item = store.save(Factors, newFactor());
    store.setRetired(Factors, item.code, true);
    qint64 length = auditLength(f);
    store.setRetired(Factors, item.code, true);
    CHECK(auditLength(f) == length);
    CHECK(store.list(Factors).find(item.code)->version == 2);

    store.move(Factors, item.code, 3);
    CHECK(auditLength(f) == ++length);
    CHECK(lastAudit(f).action == u"list.move"_s);
    CHECK(lastAudit(f).subject == Factors + u'/' + item.code);
    CHECK(lastAudit(f).before == QJsonObject{{u"order"_s, item.order}});
    CHECK(lastAudit(f).after == QJsonObject{{u"order"_s, 3}});
    store.move(Factors, item.code, 3);
    CHECK(auditLength(f) == length);
    CHECK(f.session().audit().check({}).clean);
}

TEST_CASE("an edit in one list leaves the others alone", "[lists]")
{
    VaultFixture f;
    ListStore store(f.session());
    // "other" stands in several lists.
    QStringList with;
    for (const CodeList &list : shippedLists()) {
        if (list.find(u"other"_s))
            with << list.name;
    }
    REQUIRE(with.size() >= 2);
    store.setRetired(with[0], u"other"_s, true);
    store.move(with[0], u"other"_s, 0);
    for (const CodeList &shipped : shippedLists()) {
        if (shipped.name == with[0])
            continue;
        INFO(shipped.name.toStdString());
        const CodeList stored = store.list(shipped.name);
        REQUIRE(stored.items.size() == shipped.items.size());
        for (size_t i = 0; i < stored.items.size(); ++i) {
            CHECK(stored.items[i].code == shipped.items[i].code);
            CHECK(stored.items[i].retired == shipped.items[i].retired);
            CHECK(stored.items[i].version == 1);
        }
    }
    CHECK(store.list(with[0]).find(u"other"_s)->retired);
}

TEST_CASE("a refused edit changes nothing", "[lists]")
{
    VaultFixture f;
    ListStore store(f.session());
    const ListItem item = store.save(Factors, newFactor());
    ListItem nameless = item;
    nameless.label = {{u"en"_s, u" "_s}, {u"es"_s, u""_s}};
    nameless.attrs.insert(u"question"_s, 1);
    const qint64 length = auditLength(f);
    CHECK_THROWS_AS(store.save(Factors, nameless), InputError);
    CHECK_THROWS_AS(store.save(u"need"_s, item), NotFound); // her code is of another list
    CHECK(auditLength(f) == length);
    const ListItem stored = *store.list(Factors).find(item.code);
    CHECK(stored.label == item.label);
    CHECK(stored.attrs == item.attrs);
    CHECK(stored.version == 1);
}
