// SPDX-License-Identifier: GPL-3.0-or-later
// Every section of a case and every place of the sidebar, as ui/pages.cpp lists them: a new one is walked by
// itself, and fails here where a part of it was forgotten.
#include "core/cases/casestore.h"
#include "core/demo/democaseload.h"
#include "core/needs/needsstore.h"
#include "core/safety/riskstore.h"
#include "core/subjects.h"
#include "core/team/teamstore.h"
#include "core/vault/memberadmin.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/rights.h"
#include "tests/support/scriptedasker.h"
#include "ui/cases/caseworkspace.h"
#include "ui/pages.h"
#include "ui/shell/i18n.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell.h"
#include "ui/vault/backupkeeper.h"
#include "ui/vault/startpage.h"
#include <QAbstractButton>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const CaseSection &section)
{
    return QStringView(section.key).toString();
}

QString keyOf(const Place &place)
{
    return QStringView(place.key).toString();
}

struct NoHost final : PlaceHost {
    void show(const QString &) override {}
    void openCase(CaseId, const QString &) override {}
    void newCase(const QString &) override {}
    void showRecoveryCode(const QString &) override {}
    void askRestore() override {}
    Preferences &preferences() override { return own; }
    void usePreferences() override {}
    void useLockMinutes() override {}
    void useName() override {}
    Preferences own;
};

/// Marta, who may do everything, on invented cases; the first has an assessment of risk and one of needs that
/// are being worked on.
struct PagesFixture : OfficeFixture {
    PagesFixture()
    {
        MemberAdministration(*vault).setRoles(session().member().id, {Role::Administrator, Role::TeamLead,
                                                                      Role::Caseworker, Role::Psychologist});
        DemoOptions options;
        options.cases = 2;
        options.today = clock.today();
        writeDemoCaseload(session(), clock, options);
        CaseQuery all;
        all.sort = CaseSort::Code;
        all.openOnly = false;
        caseId = CaseStore(session()).rows(all).front().id;
        RiskStore risks(session());
        if (!risks.draft(caseId))
            risks.start(caseId, RiskOccasion::Periodic);
        NeedsStore needs(session());
        if (!needs.draft(caseId))
            needs.start(caseId);
    }
    /// On the screen, as the window shows it.
    std::unique_ptr<Page> present(Page *made)
    {
        std::unique_ptr<Page> page(made);
        page->resize(1200, 900);
        page->show();
        page->activateWindow();
        CHECK(QTest::qWaitForWindowActive(page.get()));
        page->refresh();
        return page;
    }
    /// In a draft, or stored: the trail has what a store wrote.
    bool isKept(const QString &words)
    {
        for (const QString &form : session().drafts().forms()) {
            for (const QString &value : session().drafts().fields(form)) {
                if (session().sealing().openForMe(value).value_or(QString()).contains(words))
                    return true;
            }
        }
        const std::vector<AuditEntry> entries = session().audit().entries(caseId, 10000);
        return std::ranges::any_of(entries, [&](const AuditEntry &entry) {
            return QJsonDocument(entry.after).toJson().contains(words.toUtf8());
        });
    }
    ScriptedAsker asker;
    BackupKeeper keeper{*vault};
    UiContext ui{session(), asker, vault.get(), &keeper};
    NoHost host;
    CaseId caseId;
};

/// What is only searched for is not kept.
bool isSearch(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line && line->isClearButtonEnabled();
}

/// Fields for words in which she can type now.
QList<QWidget *> textFields(QWidget &page)
{
    QList<QWidget *> fields;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || isSearch(widget))
            continue;
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const auto *text = qobject_cast<QPlainTextEdit *>(widget);
        if ((line && !line->isReadOnly() && !line->completer() && !line->validator() &&
             line->parentWidget()->focusProxy() != line) ||
            (text && !text->isReadOnly()))
            fields << widget;
    }
    return fields;
}

} // namespace

TEST_CASE("pages: each has a title, and guidance in every language", "[ui][conformance]")
{
    PagesFixture f;
    QSet<QString> keys;
    const auto check = [&](const QString &key, const QString &title, const Page &page) {
        CAPTURE(key);
        CHECK_FALSE(keys.contains(key));
        keys.insert(key);
        CHECK_FALSE(title.isEmpty());
        REQUIRE_FALSE(page.guidance().isEmpty());
        for (const QString &language : screenLanguages()) {
            QFile text(u":/guidance/%1/%2.md"_s.arg(language, page.guidance()));
            REQUIRE(text.open(QIODevice::ReadOnly));
            CHECK(text.readAll().size() > 200);
        }
    };
    for (const CaseSection &section : caseSections())
        check(keyOf(section), section.titleText(), *f.present(section.make(f.ui, f.caseId, nullptr)));
    for (const Place &place : places())
        check(keyOf(place), place.titleText(), *f.present(place.make(f.ui, f.host)));
    CHECK(f.asker.tells.isEmpty());
}

TEST_CASE("pages: what is due and what the header says leads to a section that is there", "[ui][conformance]")
{
    QSet<QString> keys;
    for (const CaseSection &section : caseSections())
        keys.insert(keyOf(section));
    for (const Subject &subject : subjects()) {
        for (const DueKind &due : subject.due) {
            CAPTURE(due.name);
            CHECK(keys.contains(QStringView(due.section).toString()));
        }
    }
    PagesFixture f;
    for (const Subject &subject : subjects()) {
        for (const SummaryPart &part : subject.summary) {
            for (const SummaryItem &item : part.of(f.session(), f.caseId, u"en"_s))
                CHECK(keys.contains(QStringView(item.section).toString()));
        }
    }
}

TEST_CASE("pages: what is typed into a section is kept, as a draft or stored, whatever happens next",
          "[ui][conformance]")
{
    PagesFixture f;
    for (const CaseSection &section : caseSections()) {
        CAPTURE(keyOf(section));
        auto page = f.present(section.make(f.ui, f.caseId, nullptr));
        const QList<QPointer<QWidget>> fields = [&] {
            QList<QPointer<QWidget>> all;
            for (QWidget *field : textFields(*page))
                all << field;
            return all;
        }();
        // A section that changes something with words has a form that can be seen.
        CHECK((!fields.isEmpty() || !section.changedWith || keyOf(section) == u"paper"_s));
        QStringList typed;
        for (const QPointer<QWidget> &field : fields) {
            if (!field || !field->isVisible())
                continue;
            CAPTURE(field->objectName(), field->parentWidget()->objectName());
            field->setFocus();
            if (!field->hasFocus())
                continue;
            const QString words = u"kept%1x%2"_s.arg(keyOf(section)).arg(typed.size());
            QTest::keyClicks(field, words);
            typed << words;
            CHECK(QTest::qWaitFor([&] { return f.isKept(words); }, 3000));
        }
        CHECK((typed.isEmpty() == fields.isEmpty()));
    }
    CHECK(f.asker.tells.isEmpty());
}

TEST_CASE("pages: no field lets a keyboard on the screen or an input method learn what is typed",
          "[ui][conformance]")
{
    PagesFixture f;
    int fields = 0;
    const auto check = [&](const QString &where, const QWidget &page) {
        CAPTURE(where);
        for (const QWidget *field : page.findChildren<QWidget *>()) {
            const bool typedInto = qobject_cast<const QLineEdit *>(field) ||
                                   qobject_cast<const QPlainTextEdit *>(field) ||
                                   qobject_cast<const QTextEdit *>(field);
            if (!typedInto || !field->isVisible())
                continue;
            ++fields;
            CAPTURE(field->objectName(), field->parentWidget()->objectName());
            CHECK(field->inputMethodHints().testFlag(Qt::ImhSensitiveData));
            CHECK(Qt::InputMethodHints(field->inputMethodQuery(Qt::ImHints).toInt())
                      .testFlag(Qt::ImhSensitiveData)); // what it is asked
        }
    };
    for (const CaseSection &section : caseSections())
        check(keyOf(section), *f.present(section.make(f.ui, f.caseId, nullptr)));
    for (const Place &place : places())
        check(keyOf(place), *f.present(place.make(f.ui, f.host)));
    StartPage start(f.asker, {}, u"Itinera"_s, u"app"_s);
    start.show();
    for (const QString &form : {u"openButton"_s, u"newVaultButton"_s, u"recoverLink"_s, u"restoreLink"_s}) {
        start.findChild<QAbstractButton *>(form)->click();
        check(form, start);
    }
    CHECK(fields > 50);
}

TEST_CASE("pages: each role is shown the sections and places that its rights say, and no other",
          "[ui][conformance]")
{
    OfficeFixture f;
    ScriptedAsker asker;
    const CaseId id = f.openCase(u"Amina"_s);
    for (const Role role : allRoles()) {
        const QString who = u"Member %1"_s.arg(stored(role));
        CAPTURE(who);
        const QStringList rights = rightsOf(role);
        const MemberId member = f.hire(who, {role});
        TeamStore(f.session()).join(id, member);
        f.switchTo(who);
        UiContext ui(f.session(), asker, f.vault.get());
        Preferences preferences;
        {
            Shell shell(ui, preferences);
            for (const Place &place : places()) {
                const bool may =
                    (place.seenWith ? rights.contains(place.seenWith->key()) : place.forEverybody) &&
                    (!place.isThere || place.isThere(ui));
                CAPTURE(keyOf(place));
                CHECK((shell.findChild<QWidget *>(u"nav_"_s + keyOf(place)) != nullptr) == may);
            }
            shell.openCase(id);
            REQUIRE(shell.workspace());
            QStringList expected;
            for (const CaseSection &section : caseSections()) {
                if (section.seenWith ? rights.contains(section.seenWith->key()) : section.withTheCase)
                    expected << section.titleText();
            }
            const auto *tabs = shell.workspace()->findChild<QTabWidget *>(u"caseTabs"_s);
            QStringList shown;
            for (int i = 0; i < tabs->count(); ++i)
                shown << tabs->tabText(i);
            CHECK(shown == expected);
            for (const CaseSection &section : caseSections()) {
                shell.workspace()->showTab(keyOf(section));
                Page *page = shell.workspace()->page(keyOf(section));
                CAPTURE(keyOf(section));
                CHECK((page != nullptr) == expected.contains(section.titleText()));
                if (!page || section.asksItself)
                    continue;
                const bool writes = section.changedWith && rights.contains(section.changedWith->key());
                const bool notice =
                    page->parentWidget()->findChild<QWidget *>(u"readOnlyNotice"_s) != nullptr;
                CHECK(notice == !writes);
            }
        }
        f.switchTo(f.name);
    }
    CHECK(asker.tells.isEmpty());
}

TEST_CASE("pages: what says neither with which right it is seen nor that everybody sees it is not shown",
          "[ui][conformance]")
{
    OfficeFixture f;
    ScriptedAsker asker;
    const CaseId id = f.openCase(u"Amina"_s);
    UiContext ui(f.session(), asker);
    CaseSection silent = caseSections().front();
    silent.seenWith = std::nullopt;
    silent.changedWith = std::nullopt;
    CHECK_FALSE(silent.isShown(f.session().access()));
    CHECK(silent.isReadOnly(f.session().access()));
    const CaseWorkspace workspace(ui, id, {silent});
    CHECK(workspace.findChild<QTabWidget *>(u"caseTabs"_s)->count() == 0);
    Place quiet = places().front();
    quiet.forEverybody = false;
    CHECK_FALSE(quiet.isShown(ui));
}
