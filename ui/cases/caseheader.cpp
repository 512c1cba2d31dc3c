// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseheader.h"
#include "core/agenda/casesummary.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "ui/agenda/duetext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

CaseHeader::CaseHeader(UiContext &context, CaseId id, QWidget *parent)
    : QWidget(parent), m_ui(context), m_id(id)
{
    setObjectName(u"caseHeader"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::em(0.6), theme::em(0.35), theme::em(0.6), theme::em(0.2));
    layout->setSpacing(theme::em(0.15));
    buildTop();
    layout->addWidget(m_top);

    auto *below = new QWidget;
    m_belowFlow = new FlowLayout(below);
    m_belowFlow->setSpacing(theme::em(0.7));
    m_next = new TextLink;
    m_next->setObjectName(u"headerNext"_s);
    m_professional = quietLabel({});
    m_professional->setObjectName(u"headerProfessional"_s);
    m_professional->setWordWrap(false);
    m_belowFlow->addWidget(m_next);
    m_belowFlow->addWidget(m_professional);
    layout->addWidget(below);
    connect(m_next, &TextLink::clicked, this, [this] { emit tabRequested(m_nextTab); });
}

void CaseHeader::buildTop()
{
    m_top = new QWidget;
    m_topFlow = new FlowLayout(m_top);
    m_topFlow->setSpacing(theme::em(0.5));
    m_back = new QToolButton;
    m_back->setObjectName(u"backButton"_s);
    m_back->setIcon(theme::icon(u"back"_s));
    m_back->setAccessibleName(tr("Back to the cases"));
    m_back->setToolTip(tr("Back to the cases (Alt+Left)"));
    theme::setRole(m_back, "plain");
    connect(m_back, &QToolButton::clicked, this, &CaseHeader::backRequested);
    m_name = heading({});
    m_name->setObjectName(u"headerName"_s);
    m_name->setWordWrap(false);
    m_code = new QLabel;
    m_code->setObjectName(u"headerCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new QLabel;
    m_status->setObjectName(u"headerStatus"_s);
    theme::setRole(m_status, "badge");
    m_demo = new QLabel(tr("Demo: invented"));
    m_demo->setObjectName(u"headerDemo"_s);
    theme::setRole(m_demo, "badge");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_code),
          static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_demo)})
        m_topFlow->addWidget(widget);
}

void CaseHeader::refresh()
{
    const CaseRow row = CaseStore(m_ui.session).row(m_id);
    m_name->setText(row.name);
    m_name->setToolTip(row.name);
    // A long name is cut rather than the page widened.
    m_name->setMinimumWidth(0);
    m_name->ensurePolished();
    m_name->setMinimumWidth(qMin(theme::em(6), m_name->sizeHint().width()));
    m_code->setText(isolated(row.code));
    m_code->setAccessibleName(tr("Case code %1").arg(row.code));
    m_status->setText(m_ui.list(lists::CaseStatus).labelOf(row.status, m_ui.language()));
    m_status->setVisible(row.status != u"Active"_s);
    m_demo->setVisible(m_ui.session.isDemo());
    m_professional->setText(
        tr("Professional of reference: %1").arg(m_ui.session.memberName(row.responsible)));
    const std::vector<SummaryItem> items = summaryOf(m_ui.session, m_id, m_ui.language());
    showSummary(items);
    showNext(items);
    updateGeometry();
}

LevelBadge *CaseHeader::badge(size_t index)
{
    while (m_badges.size() <= index) {
        m_badges.push_back(new LevelBadge);
        m_topFlow->insertWidget(m_topFlow->indexOf(m_status), m_badges.back());
    }
    return m_badges[index];
}

TextLink *CaseHeader::notice(size_t index)
{
    while (m_notices.size() <= index) {
        auto *link = new TextLink;
        connect(link, &TextLink::clicked, this,
                [this, at = m_notices.size()] { emit tabRequested(m_noticeTabs[at]); });
        m_belowFlow->insertWidget(m_belowFlow->indexOf(m_next), link);
        setTabOrder(m_notices.empty() ? static_cast<QWidget *>(m_back) : m_notices.back(), link);
        m_notices.push_back(link);
        m_noticeTabs.emplace_back();
    }
    return m_notices[index];
}

void CaseHeader::showSummary(const std::vector<SummaryItem> &items)
{
    size_t badges = 0;
    size_t notices = 0;
    for (const SummaryItem &item : items) {
        const QString section = QStringView(item.section).toString();
        if (item.kind == SummaryItem::Kind::Level) {
            LevelBadge *shown = badge(badges++);
            shown->setObjectName(u"headerLevel_"_s + section);
            shown->setLevel(item.level, item.text);
            shown->show();
        } else {
            TextLink *shown = notice(notices);
            shown->setObjectName(u"headerNotice_"_s + section);
            shown->setContent(item.text, u"attention"_s, theme::Tone::Attention);
            shown->show();
            m_noticeTabs[notices++] = section;
        }
    }
    for (; badges < m_badges.size(); ++badges)
        m_badges[badges]->hide();
    for (; notices < m_notices.size(); ++notices)
        m_notices[notices]->hide();
}

void CaseHeader::showNext(const std::vector<SummaryItem> &items)
{
    const auto isSaid = [&](const DueItem &due) {
        return std::ranges::any_of(items, [&](const SummaryItem &item) {
            return std::ranges::any_of(item.insteadOf,
                                       [&](const char16_t *kind) { return due.kind == QStringView(kind); });
        });
    };
    const std::vector<DueItem> due = DueStore(m_ui.session).of(m_id);
    const auto next = std::ranges::find_if_not(due, isSaid);
    m_next->setVisible(next != due.end());
    if (next == due.end())
        return;
    m_nextTab = duetext::tab(next->kind);
    m_next->setContent(tr("Next: %1").arg(duetext::line(next->kind, next->on, m_ui.today())), u"calendar"_s,
                       theme::Tone::Accent);
}

} // namespace itinera
