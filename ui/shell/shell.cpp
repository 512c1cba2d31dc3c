// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"
#include "ui/cases/caseworkspace.h"
#include "ui/cases/newcasepage.h"
#include "ui/pages.h"
#include "ui/vault/recoverycodepage.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

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

    for (const Place &place : places()) {
        if (place.isShown(m_ui))
            addPlace(QStringView(place.key).toString(), place.titleText(), QStringView(place.icon).toString(),
                     place.make(m_ui, *this));
    }
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

void Shell::openCase(CaseId id, const QString &section)
{
    m_ui.attempt(this, [&] {
        if (m_workspace && m_workspace->caseId() != id) {
            m_workspace->commit();
            m_workspace->deleteLater();
            m_workspace = nullptr;
        }
        if (!m_workspace) {
            m_workspace = new CaseWorkspace(m_ui, id, caseSections());
            m_pages->addWidget(m_workspace);
            connect(m_workspace, &CaseWorkspace::backRequested, this, [this] { show(u"cases"_s); });
            connect(m_workspace, &CaseWorkspace::tabChanged, this, &Shell::updateGuidance);
        }
        if (auto *button = findChild<QToolButton *>(u"nav_cases"_s))
            button->setChecked(true);
        m_place = u"case"_s;
        showPage(m_workspace);
        m_workspace->showTab(section.isEmpty() ? m_workspace->currentTab() : section);
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
    connect(page, &NewCasePage::created, this, [this, leave](CaseId id) {
        const auto first = std::ranges::find_if(caseSections(), [this](const CaseSection &section) {
            return section.firstOfNewCase && section.isShown(m_ui.session.access());
        });
        const QString key = first == caseSections().end() ? QString() : QStringView(first->key).toString();
        leave([this, id, key] { openCase(id, key); });
    });
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
