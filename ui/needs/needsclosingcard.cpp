// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/needsclosingcard.h"
#include "core/needs/needsrules.h"
#include "core/needs/needswords.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

NeedsClosingCard::NeedsClosingCard(UiContext &context, const QString &form,
                                   const std::function<void(const Fields<NeedsAssessment>::Edit &)> &write,
                                   QWidget *parent)
    : FormCard(tr("To close"), parent), m_fields(new Fields<NeedsAssessment>(context, form, {}, write, this))
{
    keep(m_fields);
    connect(m_fields, &FieldKeeper::reset, this, &NeedsClosingCard::reset);
    m_noteLabel = new QLabel(tr("Anything else about this conversation"));
    m_note = m_fields->text({u"needsNote"_s, m_noteLabel->text(), {}, u"note"_s}, 5, &NeedsAssessment::note);
    m_note->setPlaceholderText({});
    m_noteLabel->setBuddy(m_note);
    body()->addWidget(m_noteLabel);
    body()->addWidget(FieldBox::of(m_note));

    auto *reviewLabel = new QLabel(tr("We look at it again on"));
    m_review = m_fields->day({u"needsReview"_s, reviewLabel->text()}, &NeedsAssessment::reviewOn);
    m_review->keepNarrow();
    reviewLabel->setBuddy(m_review->edit());
    auto *review = new QWidget;
    auto *reviewLine = new FlowLayout(review);
    reviewLine->addWidget(reviewLabel);
    reviewLine->addWidget(FieldBox::of(m_review));
    body()->addWidget(review);

    m_missing = quietLabel({});
    m_missing->setObjectName(u"needsMissing"_s);
    body()->addWidget(m_missing);

    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    m_sign = new QPushButton(tr("Sign"));
    m_sign->setObjectName(u"signNeeds"_s);
    theme::setRole(m_sign, "primary");
    connect(m_sign, &QPushButton::clicked, this, &NeedsClosingCard::signRequested);
    m_discard = new QPushButton(tr("Discard this draft"));
    m_discard->setObjectName(u"discardNeeds"_s);
    theme::setRole(m_discard, "plain");
    connect(m_discard, &QPushButton::clicked, this, &NeedsClosingCard::discardRequested);
    line->addWidget(m_sign);
    line->addWidget(m_discard);
    body()->addWidget(buttons);
}

void NeedsClosingCard::showAssessment(const NeedsAssessment &assessment)
{
    const bool open = !assessment.isSigned();
    m_fields->show(assessment);
    m_note->setReadOnly(!open);
    m_noteLabel->setVisible(open || !assessment.note.isEmpty());
    FieldBox::of(m_note)->setVisible(open || !assessment.note.isEmpty());
    m_review->setEnabled(open);
    const QStringList missing =
        open ? needswords::said(needsrules::missingForSignature(assessment)) : QStringList();
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Before signing:\n%1").arg(missing.join(u'\n')));
    m_sign->setVisible(open);
    m_discard->setVisible(open);
}

} // namespace itinera
