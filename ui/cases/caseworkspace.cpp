// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseworkspace.h"
#include "core/cases/casestore.h"
#include "ui/cases/caseheader.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QHideEvent>
#include <QShortcut>
#include <QShowEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

CaseWorkspace::CaseWorkspace(UiContext &context, CaseId id, const std::vector<CaseSection> &sections,
                             QWidget *parent)
    : Page(context, parent), m_id(id)
{
    std::ranges::copy_if(sections, std::back_inserter(m_tabs), [this](const CaseSection &section) {
        return section.isShown(m_ui.session.access());
    });
    m_pages.resize(m_tabs.size(), nullptr);
    setObjectName(u"caseWorkspace"_s);
    // First of all: who cannot be written down as having looked does not get to look.
    CaseStore(m_ui.session).noteViewed(m_id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new CaseHeader(m_ui, m_id);
    m_header->refresh();
    layout->addWidget(m_header);
    m_tabWidget = new QTabWidget;
    m_tabWidget->setObjectName(u"caseTabs"_s);
    m_tabWidget->setDocumentMode(true);
    m_tabWidget->setUsesScrollButtons(true);
    m_tabWidget->tabBar()->setElideMode(Qt::ElideNone);
    m_tabWidget->tabBar()->setAccessibleName(tr("Parts of the case"));
    for (const CaseSection &section : m_tabs) {
        auto *place = new QWidget;
        auto *inside = new QVBoxLayout(place);
        inside->setContentsMargins(0, 0, 0, 0);
        m_tabWidget->addTab(place, section.titleText());
    }
    layout->addWidget(m_tabWidget, 1);
    connect(m_header, &CaseHeader::backRequested, this, &CaseWorkspace::backRequested);
    connect(m_header, &CaseHeader::tabRequested, this, &CaseWorkspace::showTab);
    connect(m_tabWidget, &QTabWidget::currentChanged, this, &CaseWorkspace::tabChosen);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &CaseWorkspace::backRequested);
}

void CaseWorkspace::makePage(int index)
{
    const auto at = static_cast<size_t>(index);
    QWidget *place = m_tabWidget->widget(index);
    Page *page = m_tabs[at].make(m_ui, m_id, place);
    m_pages[at] = page;
    if (m_tabs[at].isReadOnly(m_ui.session.access())) {
        auto *notice = new NoticeBar;
        notice->setObjectName(u"readOnlyNotice"_s);
        notice->show(NoticeBar::Kind::Information, tr("Your role lets you read this page, not change it."));
        place->layout()->addWidget(notice);
        // Not the page itself, so that it still scrolls.
        const QList<ScrollColumn *> columns = page->findChildren<ScrollColumn *>();
        for (ScrollColumn *column : columns)
            column->widget()->setEnabled(false);
    }
    place->layout()->addWidget(page);
    connect(page, &Page::changed, this, &CaseWorkspace::caseChanged);
    connect(page, &Page::sectionRequested, this, &CaseWorkspace::showTab);
}

void CaseWorkspace::showCurrent()
{
    const int index = m_tabWidget->currentIndex();
    if (index < 0)
        return;
    m_ui.attempt(this, [&] {
        if (!m_pages[static_cast<size_t>(index)])
            makePage(index);
        m_pages[static_cast<size_t>(index)]->refresh();
    });
}

void CaseWorkspace::tabChosen(int index)
{
    // What was typed on the tab that is left has to be stored before the next one reads.
    if (Page *left = m_pages[static_cast<size_t>(m_shown)])
        left->commit();
    m_shown = index;
    showCurrent();
    emit tabChanged();
}

void CaseWorkspace::caseChanged()
{
    m_ui.attempt(this, [this] { m_header->refresh(); });
    emit changed();
}

void CaseWorkspace::refresh()
{
    m_ui.attempt(this, [this] { m_header->refresh(); });
    showCurrent();
}

void CaseWorkspace::commit()
{
    for (Page *page : m_pages) {
        if (page)
            page->commit();
    }
}

QString CaseWorkspace::guidance() const
{
    const Page *shown = page(currentTab());
    return shown ? shown->guidance() : QString();
}

void CaseWorkspace::showTab(const QString &key)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (key != QStringView(m_tabs[i].key))
            continue;
        if (m_tabWidget->currentIndex() == static_cast<int>(i) && !m_pages[i])
            showCurrent();
        m_tabWidget->setCurrentIndex(static_cast<int>(i));
    }
}

QString CaseWorkspace::currentTab() const
{
    const int index = m_tabWidget->currentIndex();
    return index < 0 ? QString() : QStringView(m_tabs[static_cast<size_t>(index)].key).toString();
}

Page *CaseWorkspace::page(const QString &key) const
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (key == QStringView(m_tabs[i].key))
            return m_pages[i];
    }
    return nullptr;
}

void CaseWorkspace::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (event->spontaneous() || !m_left)
        return;
    m_left = false;
    m_ui.attempt(this, [this] { CaseStore(m_ui.session).noteViewed(m_id); });
}

void CaseWorkspace::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_left = true;
}

} // namespace itinera
