// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planrights.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/memberadmin.h"
#include "core/vault/recovery.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/scriptedasker.h"
#include "ui/cases/caseworkspace.h"
#include "ui/sessions/sessionspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/team/auditpage.h"
#include "ui/team/circlepage.h"
#include "ui/team/memberspage.h"
#include "ui/vault/recoverycodepage.h"
#include "ui/vault/startpage.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct DeskFixture : OfficeFixture {
    UiContext &ui()
    {
        context = std::make_unique<UiContext>(session(), asker, vault.get());
        return *context;
    }
    template <class T>
    static T *find(QWidget &in, const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        T *widget = in.findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }
    static QString texts(QWidget &in)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList all;
        const QList<QLabel *> labels = in.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all << label->text();
        return all.join(u'\n');
    }
    ScriptedAsker asker;
    std::unique_ptr<UiContext> context;
};

} // namespace

TEST_CASE("members page: an administrator adds a member with a role and a temporary passphrase",
          "[ui][members]")
{
    DeskFixture f;
    {
        MembersPage page(f.ui());
        DeskFixture::find<QLineEdit>(page, u"newMemberName"_s)->setText(u"Lucía Prado"_s);
        auto *card = DeskFixture::find<QPushButton>(page, u"addMember"_s)->parentWidget();
        auto *psychologist = DeskFixture::find<QCheckBox>(*card, u"role_psychologist"_s);
        psychologist->click();
        const QString temporary = DeskFixture::find<QLineEdit>(page, u"newMemberPassphrase"_s)->text();
        CHECK(temporary.size() >= 16);
        DeskFixture::find<QPushButton>(page, u"addMember"_s)->click();
        CHECK(DeskFixture::texts(page).contains(temporary));
        CHECK(DeskFixture::find<QLineEdit>(page, u"newMemberPassphrase"_s)->text() != temporary);
        f.vault.reset();
        f.vault = Vault::open(f.path(), u"Lucía Prado"_s, passphraseFromText(temporary), f.env);
    }
    CHECK(f.session().access().hasRole(Role::Psychologist));
    CHECK(MemberAdministration(*f.vault).mustChangePassphrase());
    CHECK(f.asker.tells.isEmpty());
}

TEST_CASE("members page: roles and permissions are ticked; the last administrator is told why not",
          "[ui][members]")
{
    DeskFixture f;
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Mediator});
    MembersPage page(f.ui());
    DeskFixture::find<QCheckBox>(page, u"may_mediator_plan.view"_s)->click();
    CHECK(MemberAdministration(*f.vault).rightsOf(Role::Mediator).contains(right::ViewPlan));
    const QList<QWidget *> rows = page.findChildren<QWidget *>(u"memberRow"_s);
    REQUIRE(rows.size() == 2);
    rows[0]->findChild<QCheckBox *>(u"role_lawyer"_s)->click(); // by name: Ana first
    for (const MemberState &state : MemberAdministration(*f.vault).members()) {
        if (state.member.id == ana)
            CHECK(state.roles == QSet<Role>{Role::Mediator, Role::Lawyer});
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    page.findChildren<QWidget *>(u"memberRow"_s)[1]->findChild<QCheckBox *>(u"role_administrator"_s)->click();
    REQUIRE(f.asker.tells.size() == 1);
    CHECK(f.asker.tells.front().contains(u"only administrator"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.findChildren<QWidget *>(u"memberRow"_s)[1]
              ->findChild<QCheckBox *>(u"role_administrator"_s)
              ->isChecked());
}

TEST_CASE("members page: removing offers a new key and does what was answered", "[ui][members]")
{
    DeskFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    MembersPage page(f.ui());
    f.asker.confirms = {false};
    DeskFixture::find<QPushButton>(page, u"removeMember"_s)->click();
    CHECK_FALSE(MemberAdministration(*f.vault).members().back().leftAt.isValid());
    f.asker.confirms = {true, true};
    DeskFixture::find<QPushButton>(page, u"removeMember"_s)->click();
    CHECK(MemberAdministration(*f.vault).members().back().leftAt.isValid());
    QStringList actions;
    for (const AuditEntry &entry : f.session().audit().entries({}, 2))
        actions << entry.action;
    CHECK(actions == QStringList{u"vault.rekey"_s, u"member.remove"_s});
    CHECK(f.asker.tells.isEmpty());
}

TEST_CASE("members page: the recovery code is made once with the choice, shown, and opens the vault",
          "[ui][members]")
{
    DeskFixture f;
    QString code;
    {
        MembersPage page(f.ui());
        QSignalSpy made(&page, &MembersPage::codeMade);
        DeskFixture::find<QCheckBox>(page, u"recoverySealed"_s)->click();
        DeskFixture::find<QPushButton>(page, u"makeRecovery"_s)->click();
        REQUIRE(made.size() == 1);
        code = made.front().front().toString();
        CHECK(RecoveryCode(*f.vault).opensSealed());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(page.findChild<QCheckBox *>(u"recoverySealed"_s) == nullptr);
        RecoveryCodePage shown(*f.context, code);
        QString text = DeskFixture::find<QLabel>(shown, u"recoveryCode"_s)->text();
        text.remove(QChar(0x2068)).remove(QChar(0x2069));
        CHECK(text.replace(u' ', u'-') == code);
    }
    f.vault.reset();
    CHECK_NOTHROW(Vault::recover(f.path(), code, f.name,
                                 passphraseFromText(u"marble custard window twenty-two"_s), f.env));
}

TEST_CASE("members page: a caseworker sees who is who and changes her own passphrase, nothing else",
          "[ui][members]")
{
    DeskFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.switchTo(u"Ana Roca"_s);
    const QString next = u"copper violin harvest sixty-one"_s;
    {
        MembersPage page(f.ui());
        CHECK(page.findChild<QPushButton *>(u"addMember"_s) == nullptr);
        CHECK(page.findChild<QPushButton *>(u"makeRecovery"_s) == nullptr);
        CHECK(page.findChild<QPushButton *>(u"rekey"_s) == nullptr);
        CHECK_FALSE(DeskFixture::find<QCheckBox>(page, u"may_mediator_plan.view"_s)->isEnabled());
        DeskFixture::find<QPushButton>(page, u"changePassphrase"_s)->click();
        auto *change = DeskFixture::find<QPushButton>(page, u"ownChange"_s);
        CHECK_FALSE(change->isEnabled());
        DeskFixture::find<QLineEdit>(page, u"ownOld"_s)->setText(u"not hers"_s);
        DeskFixture::find<QLineEdit>(page, u"ownPassphrase"_s)->setText(next);
        CHECK_FALSE(change->isEnabled());
        DeskFixture::find<QLineEdit>(page, u"ownAgain"_s)->setText(next);
        REQUIRE(change->isEnabled());
        change->click();
        CHECK(f.asker.tells.size() == 1);
        DeskFixture::find<QLineEdit>(page, u"ownOld"_s)->setText(OfficeFixture::own(u"Ana Roca"_s));
        DeskFixture::find<QLineEdit>(page, u"ownPassphrase"_s)->setText(next);
        DeskFixture::find<QLineEdit>(page, u"ownAgain"_s)->setText(next);
        change->click();
        CHECK(DeskFixture::find<QLineEdit>(page, u"ownOld"_s)->text().isEmpty());
    }
    CHECK(f.asker.tells.size() == 1);
    f.vault.reset();
    CHECK_NOTHROW(f.vault = Vault::open(f.path(), u"Ana Roca"_s, passphraseFromText(next), f.env));
}

TEST_CASE(
    "sessions page: a psychologist writes a note; her draft is sealed too; the others see that it took place",
    "[ui][sessions]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId lucia = f.hire(u"Lucía Prado"_s, {Role::Psychologist});
    TeamStore(f.session()).join(id, lucia);
    f.switchTo(u"Lucía Prado"_s);
    {
        SessionsPage page(f.ui(), id);
        DeskFixture::find<QPlainTextEdit>(page, u"sessionNote"_s)->setPlainText(u"markerword of the night"_s);
        DeskFixture::find<QPlainTextEdit>(page, u"sessionShared"_s)->setPlainText(u"comes on Mondays"_s);
        page.commit();
        Sql sql(f.session().db(), u"SELECT value FROM draft WHERE field = 'note'"_s);
        REQUIRE(sql.next());
        CHECK_FALSE(sql.row().take<QString>().contains(u"markerword"_s));
    }
    f.switchTo(f.name);
    {
        SessionsPage page(f.ui(), id);
        CHECK(DeskFixture::find<QWidget>(page, u"sessionForm"_s)->isHidden());
    }
    f.switchTo(u"Lucía Prado"_s);
    {
        SessionsPage page(f.ui(), id); // her draft is here again
        CHECK(DeskFixture::find<QPlainTextEdit>(page, u"sessionNote"_s)->toPlainText() ==
              u"markerword of the night"_s);
        DeskFixture::find<QPushButton>(page, u"sessionWrite"_s)->click();
        CHECK(f.asker.tells.isEmpty());
        CHECK(DeskFixture::find<QPlainTextEdit>(page, u"sessionNote"_s)->toPlainText().isEmpty());
        CHECK(DeskFixture::texts(page).contains(u"markerword"_s));
        DeskFixture::find<QLineEdit>(page, u"sessionsFilter"_s)->setText(u"elsewhere"_s);
        CHECK_FALSE(DeskFixture::texts(page).contains(u"markerword"_s));
        DeskFixture::find<QLineEdit>(page, u"sessionsFilter"_s)->setText(u"NIGHT"_s);
        CHECK(DeskFixture::texts(page).contains(u"markerword"_s));
    }
    f.switchTo(f.name);
    SessionsPage page(f.ui(), id);
    CHECK_FALSE(DeskFixture::texts(page).contains(u"markerword"_s));
    CHECK(DeskFixture::texts(page).contains(u"comes on Mondays"_s));
    CHECK(DeskFixture::texts(page).contains(u"The note is sealed."_s));
}

TEST_CASE("sessions page: she lets a colleague read, and takes it back", "[ui][sessions]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId lucia = f.hire(u"Lucía Prado"_s, {Role::Psychologist});
    TeamStore(f.session()).join(id, lucia);
    f.switchTo(u"Lucía Prado"_s);
    {
        SessionsPage page(f.ui(), id);
        DeskFixture::find<QPlainTextEdit>(page, u"sessionNote"_s)->setPlainText(u"words"_s);
        DeskFixture::find<QPushButton>(page, u"sessionWrite"_s)->click();
    }
    f.switchTo(f.name);
    const MemberId irene = f.hire(u"Irene Mas"_s, {Role::Psychiatrist});
    TeamStore(f.session()).join(id, irene);
    f.switchTo(u"Lucía Prado"_s);
    SessionsPage page(f.ui(), id);
    DeskFixture::find<QPushButton>(page, u"letRead"_s)->click();
    CHECK(SessionStore(f.session()).readers(id).size() == 2);
    f.asker.confirms = {true};
    DeskFixture::find<QPushButton>(page, u"stopReading"_s)->click();
    CHECK(SessionStore(f.session()).readers(id).size() == 1);
    CHECK(f.asker.tells.isEmpty());
}

TEST_CASE("sessions page: the recovery code is let in by who can read, after she was told what that means",
          "[ui][sessions]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId lucia = f.hire(u"Lucía Prado"_s, {Role::Psychologist});
    TeamStore(f.session()).join(id, lucia);
    RecoveryCode(*f.vault).make(true);
    f.switchTo(u"Lucía Prado"_s);
    SessionsPage page(f.ui(), id);
    CHECK(DeskFixture::texts(page).contains(u"sealed for you alone"_s));
    DeskFixture::find<QPlainTextEdit>(page, u"sessionNote"_s)->setPlainText(u"words"_s);
    DeskFixture::find<QPushButton>(page, u"sessionWrite"_s)->click();
    CHECK(DeskFixture::texts(page).contains(u"for you alone. Below you can let others read"_s));
    CHECK(DeskFixture::texts(page).contains(u"Nobody else can open them"_s));
    f.asker.confirms = {false, true};
    DeskFixture::find<QPushButton>(page, u"letRecovery"_s)->click();
    CHECK(f.asker.labels.back().contains(u"has seen the printed code"_s));
    CHECK_FALSE(SessionStore(f.session()).recoveryCanRead(id));
    DeskFixture::find<QPushButton>(page, u"letRecovery"_s)->click();
    CHECK(SessionStore(f.session()).recoveryCanRead(id));
    CHECK(DeskFixture::texts(page).contains(u"recovery code can open them, too"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(page.findChild<QPushButton *>(u"letRecovery"_s));
}

TEST_CASE("sessions page: who stands there without a reader's word is named, and let in again or not",
          "[ui][sessions]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    for (const QString &who : {u"Lucía Prado"_s, u"Irene Mas"_s}) {
        const MemberId hired = f.hire(who, {Role::Psychologist});
        TeamStore(f.session()).join(id, hired);
    }
    f.switchTo(u"Lucía Prado"_s);
    SessionsPage page(f.ui(), id);
    DeskFixture::find<QPlainTextEdit>(page, u"sessionNote"_s)->setPlainText(u"words"_s);
    DeskFixture::find<QPushButton>(page, u"sessionWrite"_s)->click();
    DeskFixture::find<QPushButton>(page, u"letRead"_s)->click();
    CHECK_FALSE(DeskFixture::texts(page).contains(u"She stands in the file"_s));
    Sql(f.session().db(),
        u"UPDATE sealed_box SET word = NULL WHERE public_key <> :p"_s) // of a vault from before
        .bind(u":p"_s, f.session().sealing().publicKey())
        .run();
    page.refresh();
    CHECK(DeskFixture::texts(page).contains(u"She stands in the file as a reader"_s));
    auto *again = DeskFixture::find<QPushButton>(page, u"letRead"_s);
    CHECK(again->text() == u"Yes, let Irene Mas read on"_s);
    again->click();
    CHECK_FALSE(SessionStore(f.session()).possibleReaders(id).size() > 0);
}

TEST_CASE("members page: no passphrase is replaced unasked whose owner alone can read sealed notes",
          "[ui][members]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId lucia = f.hire(u"Lucía Prado"_s, {Role::Psychologist});
    TeamStore(f.session()).join(id, lucia);
    f.switchTo(u"Lucía Prado"_s);
    SessionNote note;
    note.caseId = id;
    note.on = QDate(2026, 3, 1);
    note.note = u"words"_s;
    SessionStore(f.session()).add(note);
    f.switchTo(f.name);
    MembersPage page(f.ui());
    f.asker.confirms = {false};
    DeskFixture::find<QPushButton>(page, u"resetPassphrase"_s)->click();
    REQUIRE(f.asker.labels.size() == 1); // no passphrase was asked for
    CHECK(f.asker.labels.back().contains(u"is the only one who can read the session notes of 1 case"_s));
}

TEST_CASE("circle page: a colleague is added and taken off; it says who sees the case and why",
          "[ui][members]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    f.hire(u"Ana Roca"_s, {Role::SocialEducator});
    CirclePage page(f.ui(), id);
    DeskFixture::find<QPushButton>(page, u"joinCircle"_s)->click();
    CHECK(TeamStore(f.session()).circle(id).size() == 2);
    CHECK(DeskFixture::texts(page).contains(u"Ana Roca: assists her."_s));
    CHECK(DeskFixture::texts(page).contains(u"leads the team of Ana Roca"_s));
    f.asker.confirms = {true};
    DeskFixture::find<QPushButton>(page, u"leaveCircle"_s)->click();
    CHECK(TeamStore(f.session()).circle(id).size() == 1);
}

TEST_CASE("audit page: readable lines, filtered by member, kind and case", "[ui][audit]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    f.openCase(u"Blessing"_s);
    Case c = CaseStore(f.session()).load(id);
    c.place = u"Lleida"_s;
    CaseStore(f.session()).save(c);
    AuditPage page(f.ui());
    auto *list = DeskFixture::find<QTreeWidget>(page, u"auditList"_s);
    const auto lines = [&] {
        QStringList all;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            all << list->topLevelItem(i)->text(1);
        return all;
    };
    REQUIRE(lines().size() == 4);
    CHECK(lines().front() == u"Marta Soler changed what is written about the person."_s);
    CHECK(list->topLevelItem(0)->childCount() == 1);
    CHECK(list->topLevelItem(0)->child(0)->text(1) == u"Place: Lleida"_s);
    CHECK(list->topLevelItem(0)->text(2).contains(c.code));
    DeskFixture::find<QLineEdit>(page, u"auditCase"_s)->setText(c.code);
    CHECK(lines().size() == 2);
    DeskFixture::find<QLineEdit>(page, u"auditCase"_s)->setText(u"ZZZZ"_s);
    CHECK(lines().isEmpty());
    CHECK(DeskFixture::find<QLabel>(page, u"auditCount"_s)->text().contains(u"No case"_s));
    DeskFixture::find<QLineEdit>(page, u"auditCase"_s)->clear();
    auto *kind = DeskFixture::find<QComboBox>(page, u"auditKind"_s);
    kind->setCurrentIndex(kind->findText(u"Logins"_s));
    emit kind->activated(kind->currentIndex());
    CHECK(lines() == QStringList{u"Marta Soler opened the vault."_s});
}

TEST_CASE("window: a temporary passphrase leads to choosing one's own, and then to the cases",
          "[ui][members]")
{
    OfficeFixture f;
    MemberAdministration(*f.vault).addMember(u"Lucía Prado"_s,
                                             passphraseFromText(OfficeFixture::temporary(u"Lucía Prado"_s)),
                                             {Role::Psychologist});
    f.vault.reset();
    ScriptedAsker asker;
    MainWindow window(asker, f.env, Preferences());
    window.enter(Vault::open(f.path(), u"Lucía Prado"_s,
                             passphraseFromText(OfficeFixture::temporary(u"Lucía Prado"_s)), f.env));
    CHECK(window.shell() == nullptr);
    const auto field = [&](const QString &name) { return window.findChild<QLineEdit *>(name); };
    REQUIRE(field(u"firstOld"_s));
    field(u"firstOld"_s)->setText(u"wrong one"_s);
    field(u"firstPassphrase"_s)->setText(OfficeFixture::own(u"Lucía Prado"_s));
    field(u"firstAgain"_s)->setText(OfficeFixture::own(u"Lucía Prado"_s));
    window.findChild<QPushButton *>(u"firstChange"_s)->click();
    CHECK_FALSE(window.findChild<QLabel *>(u"firstFailure"_s)->isHidden());
    field(u"firstOld"_s)->setText(OfficeFixture::temporary(u"Lucía Prado"_s));
    window.findChild<QPushButton *>(u"firstChange"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return window.shell() != nullptr; }, 3000));
    CHECK(window.findChild<QWidget *>(u"nav_lists"_s) == nullptr);
    CHECK(window.findChild<QWidget *>(u"nav_audit"_s) == nullptr);
    CHECK(window.findChild<QWidget *>(u"nav_members"_s) != nullptr);
    window.lock();
    CHECK(window.startPage() != nullptr);
}

TEST_CASE("window: with the recovery code a member comes in again; a mistyped one is told", "[ui][members]")
{
    OfficeFixture f;
    const QString code = RecoveryCode(*f.vault).make(false);
    f.vault.reset();
    ScriptedAsker asker;
    Preferences preferences;
    preferences.lastVault = f.path();
    MainWindow window(asker, f.env, preferences);
    window.show();
    const auto field = [&](const QString &name) { return window.findChild<QLineEdit *>(name); };
    window.findChild<QPushButton *>(u"recoverLink"_s)->click();
    QString wrong = code;
    wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
    field(u"recoveryCodeField"_s)->setText(wrong);
    field(u"recoverMember"_s)->setText(f.name);
    const QString fresh = u"marble custard window twenty-two"_s;
    field(u"recoverPassphrase"_s)->setText(fresh);
    field(u"recoverAgain"_s)->setText(fresh);
    auto *open = window.findChild<QPushButton *>(u"recoverButton"_s);
    REQUIRE(open->isEnabled());
    open->click();
    REQUIRE(
        QTest::qWaitFor([&] { return !window.findChild<QLabel *>(u"recoverFailure"_s)->isHidden(); }, 3000));
    CHECK(window.findChild<QLabel *>(u"recoverFailure"_s)->text().contains(u"Group 1"_s));
    field(u"recoveryCodeField"_s)->setText(code);
    open->click();
    REQUIRE(QTest::qWaitFor([&] { return window.shell() != nullptr; }, 3000));
}

TEST_CASE("workspace: a mediator gets the tabs that her role allows", "[ui][members]")
{
    DeskFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId eva = f.hire(u"Eva Gil"_s, {Role::Mediator});
    TeamStore(f.session()).join(id, eva);
    f.switchTo(u"Eva Gil"_s);
    Preferences preferences;
    Shell shell(f.ui(), preferences);
    shell.openCase(id);
    REQUIRE(shell.workspace());
    auto *tabs = shell.workspace()->findChild<QTabWidget *>(u"caseTabs"_s);
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles << tabs->tabText(i);
    CHECK(titles == QStringList{u"Person"_s, u"Timeline"_s, u"Consent"_s, u"Who assists her"_s});
    CHECK(shell.workspace()->findChild<QWidget *>(u"readOnlyNotice"_s) != nullptr);
    for (const QLineEdit *edit : shell.workspace()->page(u"person"_s)->findChildren<QLineEdit *>())
        CHECK_FALSE(edit->isEnabled());
    shell.workspace()->showTab(u"timeline"_s);
    shell.workspace()->showTab(u"circle"_s);
    CHECK(f.asker.tells.isEmpty());
}
