// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/agreementcard.h"
#include "core/plan/planwords.h"
#include "ui/plan/plandesk.h"
#include "ui/plan/signaturefields.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/fielddraft.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

AgreementCard::AgreementCard(PlanDesk &desk, QWidget *parent) : Card(tr("Agree on it"), parent), m_desk(desk)
{
    setObjectName(u"agreementCard"_s);
    m_changes = new QLabel;
    m_changes->setObjectName(u"planChanges"_s);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    body()->addWidget(m_changes);

    auto *review = new QWidget;
    auto *reviewLine = new FlowLayout(review);
    auto *reviewLabel = new QLabel(tr("We look at the plan again on"));
    m_review = new DayEdit(m_desk.ui().today());
    m_review->setObjectName(u"planReview"_s);
    m_review->keepNarrow();
    m_review->edit()->setAccessibleName(reviewLabel->text());
    reviewLabel->setBuddy(m_review->edit());
    connect(m_review, &DayEdit::dayChanged, this, [this](QDate day) {
        m_desk.ui().attempt(this, [&] { m_desk.changePlan([day](Plan &p) { p.reviewOn = day; }); });
        showAgreement();
    });
    reviewLine->addWidget(reviewLabel);
    reviewLine->addWidget(m_review);
    body()->addWidget(review);
    buildFields();
}

void AgreementCard::buildFields()
{
    m_fields = new QWidget;
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *whyLabel = new QLabel(tr("Why it is written or changed"));
    m_why = new QLineEdit;
    m_why->setObjectName(u"agreeWhy"_s);
    m_why->setAccessibleName(whyLabel->text());
    whyLabel->setBuddy(m_why);
    layout->addWidget(whyLabel);
    layout->addWidget(m_why);

    auto *asked = new QWidget;
    auto *askedLine = new FlowLayout(asked);
    auto *askedLabel = new QLabel(tr("Who asked for it"));
    m_asked = new QComboBox;
    m_asked->setObjectName(u"agreeAskedBy"_s);
    m_asked->setAccessibleName(askedLabel->text());
    m_asked->addItem(tr("She"), u"she"_s);
    m_asked->addItem(tr("I"), u"professional"_s);
    m_asked->addItem(tr("Both of us"), u"both"_s);
    m_asked->addItem(tr("Somebody else"), QString());
    askedLabel->setBuddy(m_asked);
    m_askedName = new QLineEdit;
    m_askedName->setObjectName(u"agreeAskedName"_s);
    m_askedName->setPlaceholderText(tr("Who"));
    m_askedName->setAccessibleName(tr("Name of who asked for it"));
    m_askedName->setMinimumWidth(theme::em(10));
    m_askedName->hide();
    connect(m_asked, &QComboBox::currentIndexChanged, this,
            [this] { m_askedName->setVisible(m_asked->currentData().toString().isEmpty()); });
    askedLine->addWidget(askedLabel);
    askedLine->addWidget(m_asked);
    askedLine->addWidget(m_askedName);
    layout->addWidget(asked);

    m_hers = new SignatureFields(m_desk.ui(), tr("She signs"), true);
    m_hers->setObjectName(u"herSignature"_s);
    layout->addWidget(m_hers);
    m_mine = new SignatureFields(m_desk.ui(), tr("I sign"), false); // what nobody signs is no agreement
    m_mine->setObjectName(u"mySignature"_s);
    m_mine->reset(SignatureKind::OnScreen);
    layout->addWidget(m_mine);

    m_missing = quietLabel({});
    m_missing->setObjectName(u"planMissing"_s);
    m_missing->setTextFormat(Qt::PlainText);
    layout->addWidget(m_missing);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    m_agree = new QPushButton(tr("Agree on this version"));
    m_agree->setObjectName(u"agreeButton"_s);
    theme::setRole(m_agree, "primary");
    connect(m_agree, &QPushButton::clicked, this, &AgreementCard::agree);
    line->addWidget(m_agree);
    layout->addWidget(buttons);
    body()->addWidget(m_fields);
}

void AgreementCard::showAgreement()
{
    if (!m_desk.plan())
        return;
    if (m_form != m_desk.form()) {
        m_form = m_desk.form();
        delete m_whyDraft;
        delete m_askedDraft;
        m_whyDraft = new FieldDraft(m_desk.ui(), m_form, u"why"_s, m_why);
        m_askedDraft = new FieldDraft(m_desk.ui(), m_form, u"askedname"_s, m_askedName);
        if (!m_askedName->text().isEmpty())
            m_asked->setCurrentIndex(m_asked->findData(QString()));
    }
    const std::vector<PlanVersion> &versions = m_desk.versions();
    const QStringList changes = planwords::said(PaperText(m_desk.ui().language()), m_desk.changes());
    bool open = true;
    if (versions.empty()) {
        m_changes->setText(tr("Nothing is agreed yet. This will be the first version."));
    } else if (changes.isEmpty()) {
        m_changes->setText(
            tr("The plan stands as it was agreed in version %1.").arg(versions.front().number));
        open = false;
    } else {
        m_changes->setText(tr("Changed since version %1:\n%2")
                               .arg(versions.front().number)
                               .arg(u"• "_s + changes.join(u"\n• "_s)));
    }
    m_fields->setVisible(open);
    if (m_review->day() != m_desk.plan()->reviewOn)
        m_review->setDay(m_desk.plan()->reviewOn);
    const QStringList missing = m_desk.missing();
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Before you agree on it:\n%1").arg(missing.join(u'\n')));
}

void AgreementCard::agree()
{
    emit commitWanted();
    const QStringList missing = m_desk.missing();
    if (!missing.isEmpty()) {
        m_desk.ui().asker.inform(this, tr("A little is still missing"), missing.join(u'\n'));
        return;
    }
    if (!m_desk.ui().asker.confirm(
            this, tr("Agree on this version?"),
            tr("It is kept as it stands now. The plan can change again, as a new version."), tr("Agree")))
        return;
    PlanVersion how;
    how.why = m_why->text().trimmed();
    how.askedBy = m_asked->currentData().toString();
    if (how.askedBy.isEmpty())
        how.askedBy = m_askedName->text().trimmed();
    how.herSignature = m_hers->kind();
    how.herSignedOn = m_hers->day();
    how.professionalSignature = m_mine->kind();
    how.professionalSignedOn = m_mine->day();
    if (!m_desk.ui().attempt(this, [&] { m_desk.agree(how); }))
        return;
    m_whyDraft->clear();
    m_askedDraft->clear();
    m_hers->reset(SignatureKind::None);
    m_mine->reset(SignatureKind::OnScreen);
    m_desk.ui().whenKept(this, [this](bool kept) {
        if (kept)
            emit agreed(m_desk.versions().empty() ? 0 : m_desk.versions().front().number);
    });
}

void AgreementCard::commit()
{
    if (m_whyDraft)
        m_whyDraft->keepNow();
    if (m_askedDraft)
        m_askedDraft->keepNow();
}

} // namespace itinera
