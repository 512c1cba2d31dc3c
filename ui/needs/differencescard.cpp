// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/differencescard.h"
#include "ui/needs/needname.h"
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

DifferencesCard::DifferencesCard(UiContext &context, QWidget *parent)
    : Card(tr("Where our views differ"), parent), m_ui(context)
{
    setObjectName(u"differencesCard"_s);
    m_text = new QLabel;
    m_text->setObjectName(u"differencesText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_text);
    body()->addWidget(quietLabel(tr("Her order and the professional's view stand beside each other; "
                                    "neither replaces the other. The plan follows her order.")));
}

void DifferencesCard::show(const NeedsAssessment &assessment)
{
    const CodeList needs = m_ui.list(lists::Need);
    m_sentences.clear();
    for (const needsrules::Difference &d : needsrules::differences(assessment)) {
        const QString name = needName(d.need, needs, m_ui.language());
        m_sentences += d.sheRanksHigher()
                           ? tr("“%1”: she puts it in place %2; by the professional's urgency it would come "
                                "later, in place %3. Both stay.")
                                 .arg(name)
                                 .arg(d.herRank)
                                 .arg(d.professionalRank)
                           : tr("“%1”: she puts it in place %2; by the professional's urgency it would come "
                                "earlier, in place %3. Both stay.")
                                 .arg(name)
                                 .arg(d.herRank)
                                 .arg(d.professionalRank);
    }
    const auto inBoth = std::count_if(assessment.ratings.begin(), assessment.ratings.end(),
                                      [](const NeedRating &r) { return r.herRank > 0 && r.urgency > 0; });
    m_text->setText(m_sentences.isEmpty() ? tr("They go together so far.") : m_sentences.join(u"\n\n"_s));
    setVisible(!m_sentences.isEmpty() || inBoth > 1);
}

} // namespace itinera
