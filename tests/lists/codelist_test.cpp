// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/lists/codelist.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

struct ListFixture {
    Session &session() { return f.session(); }
    ListStore store() { return ListStore(session()); }
    CodeList kinds() { return store().list(u"event_kind"_s); }
    QStringList codes()
    {
        QStringList all;
        for (const ListItem &item : kinds().items)
            all << item.code;
        return all;
    }
    AuditEntry lastAudit() { return session().audit().entries({}, 1).front(); }
    qint64 auditLength() { return session().audit().head().length; }
    static ListItem named(const QString &english)
    {
        ListItem item;
        item.label.insert(u"en"_s, english);
        return item;
    }

    test::VaultFixture f;
};

} // namespace

TEST_CASE("every list that ships is whole: codes, both languages, order", "[lists]")
{
    static const QRegularExpression madeHere(u"^own-[0-9a-f]{8}-"_s);
    const std::vector<CodeList> shipped = shippedLists();
    QSet<QString> names;
    for (const CodeList &list : shipped) {
        INFO(list.name.toStdString());
        CHECK_FALSE(list.name.isEmpty());
        CHECK_FALSE(names.contains(list.name));
        names.insert(list.name);
        CHECK_FALSE(list.items.empty());
        QSet<QString> codes;
        int order = 0;
        for (const ListItem &item : list.items) {
            INFO(item.code.toStdString());
            CHECK_FALSE(item.code.isEmpty());
            CHECK_FALSE(madeHere.match(item.code).hasMatch()); // those are the organisation's
            CHECK_FALSE(codes.contains(item.code));
            codes.insert(item.code);
            CHECK_FALSE(item.label.value(u"en"_s).trimmed().isEmpty());
            CHECK_FALSE(item.label.value(u"es"_s).trimmed().isEmpty());
            CHECK(item.definition.contains(u"en"_s) == item.definition.contains(u"es"_s));
            CHECK(item.order == order++);
            CHECK_FALSE(item.retired);
            CHECK_FALSE(item.own);
            for (const QString &text : item.label.values() + item.definition.values())
                CHECK_FALSE(text.contains(u"victim"_s, Qt::CaseInsensitive)); // a word for no screen
        }
    }
    for (const QStringView name :
         {lists::RiskFactor, lists::Likelihood, lists::Severity, lists::NeedDomain, lists::Need,
          lists::Situation, lists::Urgency, lists::EventKind, lists::ContactType, lists::LegalSituation,
          lists::Relation, lists::CaseStatus, lists::LanguageLevel, lists::Gender}) {
        INFO(name.toString().toStdString());
        CHECK(names.contains(name.toString()));
    }
}

TEST_CASE("the shipped lists know what the stores build on", "[lists]")
{
    QMap<QString, CodeList> all;
    for (const CodeList &list : shippedLists())
        all.insert(list.name, list);
    for (const QString &status : {u"Active"_s, u"FollowUp"_s, u"Closed"_s, u"ClosedReferred"_s})
        CHECK(all[u"case_status"_s].find(status));
    for (const QString &level : {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        CHECK(all[u"language_level"_s].find(level));
    const CodeList &kinds = all[u"event_kind"_s];
    REQUIRE(kinds.find(u"contact"_s));
    CHECK_FALSE(kinds.find(u"contact"_s)->attrs.value(u"invalidates"_s).toBool());
    // S2: a change of residence, of the place of training or work, and what else makes reprisals likelier.
    for (const QString &kind : {u"moved"_s, u"new-place-training-work"_s, u"cooperates-authorities"_s,
                                u"trafficker-released"_s, u"relative-contacted"_s, u"other-significant"_s}) {
        INFO(kind.toStdString());
        REQUIRE(kinds.find(kind));
        CHECK(kinds.find(kind)->attrs.value(u"invalidates"_s).toBool());
    }
    for (const ListItem &need : all[u"need"_s].items) {
        INFO(need.code.toStdString());
        CHECK(all[u"need_domain"_s].find(need.attrs.value(u"domain"_s).toString()));
    }
}

TEST_CASE("a new vault holds the lists that ship", "[lists]")
{
    ListFixture t;
    for (const CodeList &shipped : shippedLists()) {
        INFO(shipped.name.toStdString());
        const CodeList stored = t.store().list(shipped.name);
        REQUIRE(stored.items.size() == shipped.items.size());
        for (size_t i = 0; i < stored.items.size(); ++i) {
            CHECK(stored.items[i].code == shipped.items[i].code);
            CHECK(stored.items[i].label == shipped.items[i].label);
            CHECK(stored.items[i].definition == shipped.items[i].definition);
            CHECK(stored.items[i].attrs == shipped.items[i].attrs);
            CHECK(stored.items[i].version == 1);
        }
    }
    CHECK(t.store().list(u"no such list"_s).items.empty());
}

TEST_CASE("a label falls back to English, then to any, then to the code", "[lists]")
{
    ListItem item = ListFixture::named(u"She moved"_s);
    item.code = u"moved"_s;
    item.label.insert(u"es"_s, u"Se ha mudado"_s);
    item.definition.insert(u"es"_s, u"A otra casa."_s);
    CHECK(item.labelIn(u"es"_s) == u"Se ha mudado"_s);
    CHECK(item.labelIn(u"en"_s) == u"She moved"_s);
    CHECK(item.labelIn(u"uk"_s) == u"She moved"_s);
    CHECK(item.definitionIn(u"en"_s) == u"A otra casa."_s);
    item.label.remove(u"en"_s);
    CHECK(item.labelIn(u"uk"_s) == u"Se ha mudado"_s);
    CodeList list;
    list.items.push_back(item);
    CHECK(list.labelOf(u"moved"_s, u"es"_s) == u"Se ha mudado"_s);
    CHECK(list.labelOf(u"gone"_s, u"es"_s) == u"gone"_s);
    CHECK(list.find(u"gone"_s) == nullptr);
}

TEST_CASE("an entry of the organisation is added at the end, and comes back as it was", "[lists]")
{
    ListFixture t;
    const size_t before = t.kinds().items.size();
    ListItem item = ListFixture::named(u"  Seen near   the station "_s);
    item.label.insert(u"es"_s, u"   "_s);
    item.definition.insert(u"en"_s, u"“Seen”, by her or by others."_s);
    item.attrs = {{u"invalidates"_s, true}};
    const ListItem saved = t.store().save(u"event_kind"_s, item);
    CHECK(QRegularExpression(u"^own-[0-9a-f]{8}-[0-9a-f]{4}$"_s).match(saved.code).hasMatch());
    CHECK(saved.own);
    CHECK(saved.version == 1);
    CHECK(saved.label == QMap<QString, QString>{{u"en"_s, u"Seen near the station"_s}});
    CHECK(t.lastAudit().action == u"list.add"_s);
    CHECK(t.lastAudit().member == t.session().member().id);
    t.f.reopen();
    const CodeList list = t.kinds();
    REQUIRE(list.items.size() == before + 1);
    CHECK(list.items.back().code == saved.code);
    CHECK(list.items.back().own);
    CHECK(list.items.back().label == saved.label);
    CHECK(list.items.back().definition == item.definition);
    CHECK(list.items.back().attrs == item.attrs);
    const ListItem other = t.store().save(u"event_kind"_s, ListFixture::named(u"Another"_s));
    CHECK(other.code != saved.code);
    CHECK(t.kinds().items.back().code == other.code);
}

TEST_CASE("a changed entry has a new version, an unchanged one is not written", "[lists]")
{
    ListFixture t;
    ListItem item = *t.kinds().find(u"moved"_s);
    const qint64 length = t.auditLength();
    CHECK(t.store().save(u"event_kind"_s, item).version == 1);
    CHECK(t.auditLength() == length);

    item.label.insert(u"en"_s, u"She lives elsewhere now"_s);
    CHECK(t.store().save(u"event_kind"_s, item).version == 2);
    const ListItem stored = *t.kinds().find(u"moved"_s);
    CHECK(stored.version == 2);
    CHECK_FALSE(stored.own);
    CHECK(stored.labelIn(u"en"_s) == u"She lives elsewhere now"_s);
    CHECK(stored.labelIn(u"es"_s) == u"Se ha mudado"_s);
    CHECK(t.auditLength() == length + 1);
    const AuditEntry entry = t.lastAudit();
    CHECK(entry.action == u"list.change"_s);
    CHECK(entry.after.keys() == QStringList{u"label"_s}); // only what changed
    CHECK(entry.before.keys() == QStringList{u"label"_s});
}

TEST_CASE("an entry needs a label, and must be there", "[lists]")
{
    ListFixture t;
    const qint64 length = t.auditLength();
    CHECK_THROWS_AS(t.store().save(u"event_kind"_s, ListItem()), InputError);
    CHECK_THROWS_AS(t.store().save(u"event_kind"_s, ListFixture::named(u" \t "_s)), InputError);
    ListItem moved = *t.kinds().find(u"moved"_s);
    moved.label.clear();
    CHECK_THROWS_AS(t.store().save(u"event_kind"_s, moved), InputError);
    ListItem unknown = ListFixture::named(u"Nobody knows it"_s);
    unknown.code = u"unknown"_s;
    CHECK_THROWS_AS(t.store().save(u"event_kind"_s, unknown), NotFound);
    CHECK_THROWS_AS(t.store().setRetired(u"event_kind"_s, u"unknown"_s, true), NotFound);
    CHECK_THROWS_AS(t.store().move(u"event_kind"_s, u"unknown"_s, 0), NotFound);
    CHECK(t.auditLength() == length);
    CHECK(t.kinds().find(u"moved"_s)->labelIn(u"en"_s) == u"She moved"_s);
}

TEST_CASE("a retired entry is not offered, but old records can still be read", "[lists]")
{
    ListFixture t;
    const size_t all = t.kinds().items.size();
    t.store().setRetired(u"event_kind"_s, u"moved"_s, true);
    const CodeList list = t.kinds();
    CHECK(list.items.size() == all);
    CHECK(list.offered().size() == all - 1);
    CHECK(list.labelOf(u"moved"_s, u"en"_s) == u"She moved"_s);
    CHECK(list.find(u"moved"_s)->version == 2);
    CHECK(std::ranges::none_of(list.offered(), [](const ListItem &i) { return i.code == u"moved"_s; }));
    CHECK(t.lastAudit().after == QJsonObject{{u"retired"_s, true}});
    t.store().setRetired(u"event_kind"_s, u"moved"_s, false);
    CHECK(t.kinds().offered().size() == all);
}

TEST_CASE("entries are moved to any place, and none is lost", "[lists]")
{
    ListFixture t;
    QStringList expected = t.codes();
    const auto last = static_cast<int>(expected.size()) - 1;
    for (const auto &[from, to] :
         {std::pair(0, 3), std::pair(3, 0), std::pair(last, 0), std::pair(0, last), std::pair(2, 2)}) {
        t.store().move(u"event_kind"_s, expected[from], to);
        expected.move(from, to);
        CHECK(t.codes() == expected);
    }
    t.store().move(u"event_kind"_s, expected[1], -5); // before the first is the first
    expected.move(1, 0);
    CHECK(t.codes() == expected);
    t.store().move(u"event_kind"_s, expected[1], 1000);
    expected.move(1, last);
    CHECK(t.codes() == expected);
    t.f.reopen();
    CHECK(t.codes() == expected);
    CHECK(t.lastAudit().action != u"list.move"_s); // the vault was opened since
    int order = 0;
    for (const ListItem &item : t.kinds().items)
        CHECK(item.order == order++);
}
