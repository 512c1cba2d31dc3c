// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseheader.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include "ui/agenda/duetext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/pictures.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

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
    auto *flow = new FlowLayout(below);
    flow->setSpacing(theme::em(0.7));
    m_risk = new TextLink;
    m_risk->setObjectName(u"headerRisk"_s);
    m_next = new TextLink;
    m_next->setObjectName(u"headerNext"_s);
    m_professional = quietLabel({});
    m_professional->setObjectName(u"headerProfessional"_s);
    m_professional->setWordWrap(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_risk), static_cast<QWidget *>(m_next),
                            static_cast<QWidget *>(m_professional)})
        flow->addWidget(widget);
    layout->addWidget(below);
    connect(m_risk, &TextLink::clicked, this, [this] { emit tabRequested(u"risk"_s); });
    connect(m_next, &TextLink::clicked, this, [this] { emit tabRequested(m_nextTab); });
}

void CaseHeader::buildTop()
{
    m_top = new QWidget;
    auto *flow = new FlowLayout(m_top);
    flow->setSpacing(theme::em(0.5));
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
    m_level = new LevelBadge;
    m_level->setObjectName(u"headerLevel"_s);
    m_status = new QLabel;
    m_status->setObjectName(u"headerStatus"_s);
    theme::setRole(m_status, "badge");
    m_demo = new QLabel(tr("Demo: invented"));
    m_demo->setObjectName(u"headerDemo"_s);
    theme::setRole(m_demo, "badge");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_code),
          static_cast<QWidget *>(m_level), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_demo)})
        flow->addWidget(widget);
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
    const auto level = static_cast<RiskLevel>(row.riskLevel);
    m_level->setLevel(level, level == RiskLevel::None
                                 ? riskwords::levelName(level)
                                 : tr("Risk: %1", "level").arg(riskwords::levelName(level)));
    const bool seesRisk = m_ui.session.access().may(right::ViewRisk);
    m_level->setVisible(seesRisk);
    m_risk->setVisible(false);
    m_riskShown = false;
    if (seesRisk)
        showRisk(row);
    showNext();
    updateGeometry();
}

void CaseHeader::showRisk(const CaseRow &row)
{
    const riskrules::Staleness stale = RiskStore(m_ui.session).staleness(m_id);
    m_riskShown = stale.isStale();
    m_risk->setVisible(stale.isStale());
    const QDate today = m_ui.today();
    QString text;
    if (stale.never) {
        text = tr("No risk assessment yet: that comes first");
    } else if (!stale.events.empty()) {
        const CaseEvent &last = stale.events.back();
        const QString kind = m_ui.list(lists::EventKind).labelOf(last.kind, m_ui.language());
        const int others = static_cast<int>(stale.events.size()) - 1;
        text = others > 0 ? tr("Risk assessment out of date: %1, %2; and %n more since then",
                               "what happened, when", others)
                                .arg(kind, duetext::day(last.on, today))
                          : tr("Risk assessment out of date: %1, %2", "what happened, when")
                                .arg(kind, duetext::day(last.on, today));
    } else if (stale.reviewPassed) {
        text = tr("The review of the risk was due on %1").arg(duetext::day(row.riskReviewOn, today));
    }
    m_risk->setContent(text, u"attention"_s, theme::Tone::Attention);
}

void CaseHeader::showNext()
{
    const std::vector<DueItem> items = DueStore(m_ui.session).of(m_id);
    const auto next = std::ranges::find_if(
        items, [this](const DueItem &item) { return !(m_riskShown && item.kind.startsWith("risk."_L1)); });
    m_next->setVisible(next != items.end());
    if (next == items.end())
        return;
    m_nextTab = duetext::tab(next->kind);
    m_next->setContent(tr("Next: %1").arg(duetext::line(next->kind, next->on, m_ui.today())), u"calendar"_s,
                       theme::Tone::Accent);
}

} // namespace itinera
