// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/overallcard.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/safety/riskdraft.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/quietcombobox.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

} // namespace

OverallCard::OverallCard(UiContext &context, RiskDraft &draft, TextKeeper &keeper, QWidget *parent)
    : Card(tr("Over all"), parent), m_ui(context), m_draft(draft), m_keeper(keeper)
{
    setObjectName(u"overallCard"_s);
    m_badge = levelBadge(RiskLevel::None, this);
    m_badge->setObjectName(u"overallBadge"_s);
    addHeaderWidget(m_badge);
    m_why = wrappingLabel({}, this);
    m_why->setObjectName(u"overallWhy"_s);
    body()->addWidget(m_why);
    body()->addWidget(quietLabel(riskwords::ruleInWords(), this));

    auto *levelLabel = new QLabel(tr("The level that holds"), this);
    m_override = new QuietComboBox(this);
    m_override->setObjectName(u"overrideBox"_s);
    m_override->addItem(tr("As the rule says"), 0);
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High, RiskLevel::VeryHigh})
        m_override->addItem(tr("Set by a professional: %1").arg(riskwords::levelName(level)),
                            static_cast<int>(level));
    m_override->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_override->setMinimumContentsLength(14);
    levelLabel->setBuddy(m_override);
    body()->addWidget(levelLabel);
    body()->addWidget(m_override);
    m_reasonBox = new QWidget(this);
    auto *reasonLayout = new QVBoxLayout(m_reasonBox);
    reasonLayout->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_reasonBox);

    auto *reviewLabel = new QLabel(tr("Look at it again on"), this);
    m_review = new DayEdit(context.today(), this);
    m_review->setObjectName(u"reviewDay"_s);
    reviewLabel->setBuddy(m_review->edit());
    m_proposal = quietLabel({}, this);
    m_proposal->setObjectName(u"reviewProposal"_s);
    m_takeProposal = new QPushButton(tr("Take the proposed day"), this);
    m_takeProposal->setObjectName(u"takeProposalButton"_s);
    theme::setRole(m_takeProposal, "plain");
    body()->addWidget(reviewLabel);
    auto *reviewLine = new QHBoxLayout;
    reviewLine->addWidget(m_review);
    reviewLine->addWidget(m_takeProposal);
    reviewLine->addStretch();
    body()->addLayout(reviewLine);
    body()->addWidget(m_proposal);

    m_herView = field(tr("How she sees it herself"), u"herView"_s, 3, &RiskAssessment::herView);
    m_summary = field(tr("Summary"), u"summary"_s, 4, &RiskAssessment::summary);

    auto *reasonLabel = new QLabel(tr("Why another level than the rule's"), m_reasonBox);
    m_reason = new QPlainTextEdit(m_reasonBox);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 2 + theme::em(1));
    reasonLabel->setBuddy(m_reason);
    reasonLayout->addWidget(reasonLabel);
    reasonLayout->addWidget(m_reason);
    m_keeper.watch(m_reason, u"overrideReason"_s, [this](const QString &text) {
        m_draft.write([&](RiskAssessment &a) { a.overrideReason = text.trimmed(); });
    });

    m_missingTitle = new QLabel(this);
    m_missingTitle->setWordWrap(true);
    theme::setRole(m_missingTitle, "subheading");
    m_missing = wrappingLabel({}, this);
    m_missing->setObjectName(u"missingList"_s);
    body()->addWidget(m_missingTitle);
    body()->addWidget(m_missing);

    auto *sign = new QPushButton(tr("Sign…"), this);
    sign->setObjectName(u"signButton"_s);
    theme::setRole(sign, "primary");
    auto *discard = new QPushButton(tr("Discard this draft…"), this);
    discard->setObjectName(u"discardButton"_s);
    theme::setRole(discard, "plain");
    auto *foot = new QHBoxLayout;
    foot->addWidget(sign);
    foot->addStretch();
    foot->addWidget(discard);
    body()->addLayout(foot);

    connect(m_override, &QComboBox::activated, this, [this](int index) {
        const auto level = static_cast<RiskLevel>(m_override->itemData(index).toInt());
        m_draft.choose([level](RiskAssessment &a) {
            if (level == RiskLevel::None)
                a.overrideLevel.reset();
            else
                a.overrideLevel = level;
        });
        if (level != RiskLevel::None)
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_review, &DayEdit::dayChanged, this,
            [this](QDate day) { m_draft.choose([day](RiskAssessment &a) { a.reviewOn = day; }); });
    connect(m_takeProposal, &QPushButton::clicked, this, [this] {
        const QDate day =
            riskrules::proposedReview(riskrules::overall(m_draft.assessment()).level, m_ui.today());
        m_draft.choose([day](RiskAssessment &a) { a.reviewOn = day; });
    });
    connect(sign, &QPushButton::clicked, this, &OverallCard::signRequested);
    connect(discard, &QPushButton::clicked, this, &OverallCard::discardRequested);
    connect(&m_draft, &RiskDraft::changed, this, &OverallCard::showAssessment);
    setTabOrder(m_override, m_reason);
}

QPlainTextEdit *OverallCard::field(const QString &label, const QString &name, double lines,
                                   CaseText RiskAssessment::*text)
{
    auto *title = new QLabel(label, this);
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(static_cast<int>(edit->fontMetrics().lineSpacing() * lines) + theme::em(1));
    title->setBuddy(edit);
    body()->addWidget(title);
    body()->addWidget(edit);
    m_keeper.watch(edit, name, [this, text](const QString &typed) {
        m_draft.write([&](RiskAssessment &a) { a.*text = typed.trimmed(); });
    });
    return edit;
}

void OverallCard::load()
{
    const RiskAssessment &a = m_draft.assessment();
    m_keeper.load(m_reason, a.overrideReason);
    m_keeper.load(m_herView, a.herView);
    m_keeper.load(m_summary, a.summary);
    showAssessment();
}

void OverallCard::showAssessment()
{
    const RiskAssessment &a = m_draft.assessment();
    const riskrules::Overall overall = riskrules::overall(a);
    showLevel(m_badge, overall.level, tr("Level over all"));
    m_why->setText(reasonsForLevel(a).join(u'\n'));
    m_override->setCurrentIndex(
        m_override->findData(a.overrideLevel ? static_cast<int>(*a.overrideLevel) : 0));
    m_reasonBox->setVisible(a.overrideLevel.has_value());

    if (m_review->day() != a.reviewOn)
        m_review->setDay(a.reviewOn);
    if (overall.level == RiskLevel::None) {
        m_proposal->setText(tr("A day is proposed as soon as there is a level."));
        m_takeProposal->hide();
    } else {
        const QDate day = riskrules::proposedReview(overall.level, m_ui.today());
        m_proposal->setText(tr("Proposed for this level: %1, or sooner if something changes.")
                                .arg(m_ui.locale().toString(day, QLocale::LongFormat)));
        m_takeProposal->setVisible(a.reviewOn != day);
    }

    const QStringList missing = riskwords::said(riskrules::missingForSignature(a, m_ui.today()));
    m_missingTitle->setText(missing.isEmpty() ? tr("Nothing is missing. Sign it when you have both finished.")
                                              : tr("Still to do before signing"));
    QStringList lines;
    for (const QString &line : missing)
        lines << u"\u25CB\u2002"_s + line;
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

} // namespace itinera
