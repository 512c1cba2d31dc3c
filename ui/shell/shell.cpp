// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"
#include "core/cases/caserights.h"
#include "core/lists/listrights.h"
#include "core/needs/needsrights.h"
#include "core/paper/paperrights.h"
#include "core/plan/planrights.h"
#include "core/safety/riskrights.h"
#include "core/sessions/sessionrights.h"
#include "ui/agenda/todaypage.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/caseworkspace.h"
#include "ui/cases/newcasepage.h"
#include "ui/cases/personpage.h"
#include "ui/cases/timelinepage.h"
#include "ui/lists/listspage.h"
#include "ui/needs/needspage.h"
#include "ui/paper/papertab.h"
#include "ui/plan/planpage.h"
#include "ui/safety/riskpage.h"
#include "ui/sessions/sessionspage.h"
#include "ui/shell/settingspage.h"
#include "ui/team/auditpage.h"
#include "ui/team/circlepage.h"
#include "ui/team/memberspage.h"
#include "ui/vault/backuppage.h"
#include "ui/vault/recoverycodepage.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <map>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// A case's tabs; a new subject adds its line here.
std::vector<CaseTab> caseTabs(Shell *shell, const Access &access)
{
    const auto tab = [](auto *page) -> Page * { return page; };
    const auto leading = [shell](auto *page) -> Page * { // its buttons lead to other tabs
        QObject::connect(page, &std::remove_pointer_t<decltype(page)>::openTab, shell,
                         [shell](const QString &key) {
                             if (shell->workspace())
                                 shell->workspace()->showTab(key);
                         });
        return page;
    };
    std::vector<std::pair<Right, CaseTab>> all{
        {right::ViewPerson,
         {u"person"_s, Shell::tr("Person"),
          [tab](UiContext &ui, CaseId id, QWidget *parent) { return tab(new PersonPage(ui, id, parent)); }}},
        {right::ViewRisk,
         {u"risk"_s, Shell::tr("Risk"),
          [tab](UiContext &ui, CaseId id, QWidget *parent) { return tab(new RiskPage(ui, id, parent)); }}},
        {right::ViewNeeds,
         {u"needs"_s, Shell::tr("Needs"),
          [leading](UiContext &ui, CaseId id, QWidget *parent) {
              return leading(new NeedsPage(ui, id, parent));
          }}},
        {right::ViewPlan,
         {u"plan"_s, Shell::tr("Plan"),
          [leading](UiContext &ui, CaseId id, QWidget *parent) {
              return leading(new PlanPage(ui, id, parent));
          }}},
        {right::ViewTimeline,
         {u"timeline"_s, Shell::tr("Timeline"),
          [tab](UiContext &ui, CaseId id, QWidget *parent) {
              return tab(new TimelinePage(ui, id, parent));
          }}},
        {right::ViewSessions,
         {u"sessions"_s, Shell::tr("Sessions"),
          [tab](UiContext &ui, CaseId id, QWidget *parent) {
              return tab(new SessionsPage(ui, id, parent));
          }}},
        {right::Print, {u"paper"_s, Shell::tr("Paper"), [tab](UiContext &ui, CaseId id, QWidget *parent) {
                            return tab(new PaperTab(ui, id, parent));
                        }}}};
    static const QHash<Right, Right> Changing{{right::ViewPerson, right::ChangePerson},
                                              {right::ViewRisk, right::ChangeRisk},
                                              {right::ViewNeeds, right::ChangeNeeds},
                                              {right::ViewPlan, right::ChangePlan}};
    std::vector<CaseTab> tabs;
    for (auto &[permission, one] : all) {
        if (!access.may(permission))
            continue;
        const auto change = Changing.find(permission);
        one.readOnly = change != Changing.end() && !access.may(*change);
        tabs.push_back(std::move(one));
    }
    // Who sees the case at all may know who else does.
    tabs.push_back(
        {u"circle"_s, Shell::tr("Who assists her"),
         [tab](UiContext &ui, CaseId id, QWidget *parent) { return tab(new CirclePage(ui, id, parent)); }});
    return tabs;
}

} // namespace

Shell::Shell(UiContext &context, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_ui(context), m_preferences(preferences)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);

    m_nav = new QWidget;
    theme::setRole(m_nav, "navbar");
    m_nav->setAttribute(Qt::WA_StyledBackground);
    auto *nav = new QVBoxLayout(m_nav);
    nav->setSpacing(theme::em(0.2));
    m_places = new QButtonGroup(this);
    across->addWidget(m_nav);
    m_pages = new QStackedWidget;
    across->addWidget(m_pages, 1);
    m_guidance = new GuidancePanel;
    m_guidance->setOpen(m_preferences.guidanceOpen);
    across->addWidget(m_guidance);
    connect(m_guidance, &GuidancePanel::openChanged, this, [this](bool open) {
        m_preferences.guidanceOpen = open;
        m_preferences.save();
    });

    auto *today = new TodayPage(m_ui);
    connect(today, &TodayPage::openRequested, this,
            [this](CaseId id, const QString &tab) { openCase(id, tab); });
    m_cases = new CaseListPage(m_ui);
    connect(m_cases, &CaseListPage::caseOpened, this, [this](CaseId id) { openCase(id); });
    connect(m_cases, &CaseListPage::newCaseRequested, this, [this](const QString &name) { newCase(name); });
    auto *settings = new SettingsPage(m_ui, m_preferences);
    connect(settings, &SettingsPage::preferencesChanged, this, &Shell::preferencesChanged);
    connect(settings, &SettingsPage::lockMinutesChanged, this, &Shell::lockMinutesChanged);
    connect(settings, &SettingsPage::nameChanged, this, &Shell::nameChanged);
    addPlace(u"today"_s, tr("Today"), u"today"_s, today);
    addPlace(u"cases"_s, tr("Cases"), u"cases"_s, m_cases);
    if (m_ui.session.access().may(right::ChangeLists))
        addPlace(u"lists"_s, tr("Lists"), u"lists"_s, new ListsPage(m_ui));
    if (m_ui.vault) {
        auto *members = new MembersPage(m_ui);
        connect(members, &MembersPage::codeMade, this, &Shell::showRecoveryCode);
        addPlace(u"members"_s, tr("Members"), u"person"_s, members);
    }
    if (m_ui.session.access().may(right::ViewAudit))
        addPlace(u"audit"_s, tr("Who did what"), u"timeline"_s, new AuditPage(m_ui));
    if (m_ui.backups) {
        auto *backups = new BackupPage(m_ui);
        connect(backups, &BackupPage::restoreRequested, this, &Shell::restoreRequested);
        connect(today, &TodayPage::backupsRequested, this, [this] { show(u"backups"_s); });
        addPlace(u"backups"_s, tr("Backups"), u"archive"_s, backups);
    }
    addPlace(u"settings"_s, tr("Settings"), u"settings"_s, settings);

    nav->addStretch(1);
    auto *lock = new QToolButton;
    lock->setObjectName(u"lockButton"_s);
    lock->setText(tr("Lock"));
    lock->setIcon(theme::icon(u"lock"_s));
    lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    lock->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lock->setToolTip(tr("Close the vault (Ctrl+L)"));
    theme::setRole(lock, "nav");
    nav->addWidget(lock);
    connect(lock, &QToolButton::clicked, this, &Shell::lockRequested);

    const auto shortcut = [this](const QKeySequence &keys, const std::function<void()> &what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    shortcut(QKeySequence(u"Ctrl+L"_s), [this] { emit lockRequested(); });
    for (size_t i = 0; i < m_placePages.size() && i < 9; ++i)
        shortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [this, key = m_placePages[i].first] { show(key); });
    shortcut(QKeySequence(u"F1"_s), [this] { m_guidance->setOpen(!m_guidance->isOpen()); });
    show(u"today"_s);
}

void Shell::addPlace(const QString &key, const QString &text, const QString &icon, Page *page)
{
    auto *button = new QToolButton;
    button->setObjectName(u"nav_"_s + key);
    button->setText(text);
    button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::setRole(button, "nav");
    m_nav->layout()->addWidget(button);
    m_places->addButton(button);
    m_pages->addWidget(page);
    m_placePages.emplace_back(key, page);
    connect(button, &QToolButton::clicked, this, [this, key] { show(key); });
}

void Shell::showPage(Page *page)
{
    if (auto *current = qobject_cast<Page *>(m_pages->currentWidget()))
        current->commit();
    m_pages->setCurrentWidget(page);
    page->refresh();
    updateGuidance();
}

void Shell::show(const QString &place)
{
    for (const auto &[key, page] : m_placePages) {
        if (key != place)
            continue;
        m_place = place;
        if (auto *button = findChild<QToolButton *>(u"nav_"_s + place))
            button->setChecked(true);
        showPage(page);
    }
}

void Shell::openCase(CaseId id, const QString &tab)
{
    m_ui.attempt(this, [&] {
        if (m_workspace && m_workspace->caseId() != id) {
            m_workspace->commit();
            m_workspace->deleteLater();
            m_workspace = nullptr;
        }
        if (!m_workspace) {
            m_workspace = new CaseWorkspace(m_ui, id, caseTabs(this, m_ui.session.access()));
            m_pages->addWidget(m_workspace);
            connect(m_workspace, &CaseWorkspace::backRequested, this, [this] { show(u"cases"_s); });
            connect(m_workspace, &CaseWorkspace::tabChanged, this, &Shell::updateGuidance);
        }
        if (auto *button = findChild<QToolButton *>(u"nav_cases"_s))
            button->setChecked(true);
        m_place = u"case"_s;
        showPage(m_workspace);
        m_workspace->showTab(tab.isEmpty() ? m_workspace->currentTab() : tab);
        updateGuidance();
    });
}

void Shell::newCase(const QString &name)
{
    auto *page = new NewCasePage(m_ui, name);
    m_pages->addWidget(page);
    m_place = u"newcase"_s;
    const auto leave = [page](const std::function<void()> &then) {
        then();
        retire(page);
    };
    connect(page, &NewCasePage::created, this,
            [this, leave](CaseId id) { leave([this, id] { openCase(id, u"risk"_s); }); });
    connect(page, &NewCasePage::caseOpened, this,
            [this, leave](CaseId id) { leave([this, id] { openCase(id); }); });
    connect(page, &NewCasePage::cancelled, this, [this, leave] { leave([this] { show(u"cases"_s); }); });
    showPage(page);
}

void Shell::showRecoveryCode(const QString &code)
{
    auto *page = new RecoveryCodePage(m_ui, code);
    m_pages->addWidget(page);
    m_place = u"recoverycode"_s;
    connect(page, &RecoveryCodePage::done, this, [this, page] {
        show(u"members"_s);
        retire(page);
    });
    showPage(page);
}

void Shell::commit()
{
    if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()))
        page->commit();
}

void Shell::updateGuidance()
{
    const auto *page = qobject_cast<Page *>(m_pages->currentWidget());
    const QString name = page ? page->guidance() : QString();
    m_guidance->setVisible(!name.isEmpty());
    if (!name.isEmpty())
        m_guidance->setGuidance(name, m_ui.language());
}

} // namespace itinera
