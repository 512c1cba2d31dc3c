// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskeditor.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include "ui/safety/cooperationcard.h"
#include "ui/safety/factorrow.h"
#include "ui/safety/overallcard.h"
#include "ui/safety/questioncard.h"
#include "ui/safety/riskmatrixview.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

RiskEditor::RiskEditor(UiContext &context, QWidget *parent)
    : QWidget(parent), m_ui(context), m_draft(context, this),
      m_keeper(std::make_unique<TextKeeper>(context, u"risk/none"_s, nullptr))
{
    setObjectName(u"riskEditor"_s);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = new ScrollColumn(this);
    m_layout->addWidget(m_scroll, 3);

    m_questions[0] = new QuestionCard(context, m_draft, RiskQuestion::HarmByOthers, this);
    m_questions[1] = new QuestionCard(context, m_draft, RiskQuestion::TakingPart, this);
    m_cooperation = new CooperationCard(context, m_draft, *m_keeper, this);
    m_overall = new OverallCard(context, m_draft, *m_keeper, this);
    m_scroll->column()->addWidget(m_questions[0]);
    m_scroll->column()->addWidget(m_questions[1]);
    m_scroll->column()->addWidget(m_cooperation);
    m_scroll->column()->addWidget(m_overall);
    m_scroll->column()->addStretch();

    m_matrixCard = new Card(tr("The matrix"), this);
    m_matrix = new RiskMatrixView(m_matrixCard);
    m_matrix->setObjectName(u"draftMatrix"_s);
    m_matrixHint = quietLabel(tr("Each number is a factor. Click it to open the factor."), m_matrixCard);
    m_matrixCard->body()->addWidget(m_matrix);
    m_matrixCard->body()->addWidget(m_matrixHint);
    m_matrixCard->body()->addStretch();
    m_scroll->column()->insertWidget(2, m_matrixCard);

    for (QuestionCard *card : m_questions)
        connect(card, &QuestionCard::openRequested, this, &RiskEditor::openFactor);
    connect(m_matrix, &RiskMatrixView::markClicked, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_marked.size()))
            openFactor(m_marked[static_cast<size_t>(index)]);
    });
    connect(m_overall, &OverallCard::signRequested, this, &RiskEditor::sign);
    connect(m_overall, &OverallCard::discardRequested, this, &RiskEditor::discard);
    connect(&m_draft, &RiskDraft::changed, this, &RiskEditor::sync);
}

RiskEditor::~RiskEditor()
{
    // The parts write what is typed while the draft still stands.
    m_keeper.reset();
    for (QuestionCard *card : m_questions)
        delete card;
}

void RiskEditor::edit(const RiskAssessment &assessment)
{
    if (assessment.id == m_draft.assessment().id && assessment == m_draft.assessment())
        return;
    m_ui.attempt(this, [this] { m_list = m_ui.list(lists::RiskFactor); });
    const bool other = assessment.uuid != m_draft.assessment().uuid;
    if (other) {
        commit();
        openFactor({});
        m_draft.set(assessment);
        m_keeper->setForm(m_draft.form());
    } else {
        m_draft.set(assessment);
    }
    if (!assessment.reviewOn.isValid()) {
        const RiskLevel level = riskrules::overall(assessment).level;
        if (level != RiskLevel::None)
            m_draft.choose(
                [&](RiskAssessment &a) { a.reviewOn = riskrules::proposedReview(level, m_ui.today()); });
    }
    takeFactorDrafts();
    m_cooperation->load();
    m_overall->load();
    m_keeper->restore();
}

void RiskEditor::takeFactorDrafts()
{
    // Only one factor is open at a time, so the fields of the others are not there to get their drafts back:
    // the text that was typed goes into the assessment itself, and the factor opens so that it is seen.
    QUuid toOpen;
    m_ui.attempt(this, [&] {
        const QMap<QString, QString> kept = m_ui.session.drafts().fields(m_draft.form());
        for (const RiskFactor &factor : std::vector<RiskFactor>(m_draft.assessment().factors)) {
            const QString textField = RiskDraft::factorField(factor.uuid, u"text");
            const QString safeguardsField = RiskDraft::factorField(factor.uuid, u"safeguards");
            if (!kept.contains(textField) && !kept.contains(safeguardsField))
                continue;
            m_draft.writeFactor(factor.uuid, [&](RiskFactor &f) {
                f.text = kept.value(textField, f.text).trimmed();
                f.safeguards = kept.value(safeguardsField, f.safeguards).trimmed();
            });
            m_ui.session.drafts().drop(m_draft.form(), textField);
            m_ui.session.drafts().drop(m_draft.form(), safeguardsField);
            toOpen = factor.uuid;
        }
    });
    if (!toOpen.isNull())
        openFactor(toOpen);
}

void RiskEditor::commit()
{
    m_keeper->commitAll();
    for (QuestionCard *card : m_questions)
        card->commit();
}

void RiskEditor::leave()
{
    commit();
    openFactor({});
    m_draft.set({});
    m_keeper->setForm(u"risk/none"_s);
    m_cooperation->load();
    m_overall->load();
}

void RiskEditor::openFactor(const QUuid &factor)
{
    m_open = factor;
    for (QuestionCard *card : m_questions)
        card->shutAllBut(factor);
    sync();
    for (QuestionCard *card : m_questions) {
        FactorRow *row = factor.isNull() ? nullptr : card->row(factor);
        if (!row)
            continue;
        row->open();
        // Once the layout has given it its place.
        QTimer::singleShot(0, row, [this, row] { showRow(row); });
    }
}

void RiskEditor::showRow(QWidget *row)
{
    if (!m_scroll->isAncestorOf(row))
        return; // removed meanwhile
    // A factor that does not fit as a whole is shown from its top.
    if (row->height() > m_scroll->viewport()->height())
        m_scroll->verticalScrollBar()->setValue(row->mapTo(m_scroll->widget(), QPoint()).y() -
                                                theme::em(0.5));
    else
        m_scroll->ensureWidgetVisible(row, 0, theme::em(0.5));
}

void RiskEditor::focusFirst()
{
    if (auto *button = m_questions[0]->findChild<QPushButton *>(u"addFactorButton"_s))
        button->setFocus(Qt::OtherFocusReason);
}

void RiskEditor::sync()
{
    for (QuestionCard *card : m_questions)
        card->sync();
    const RiskAssessment &a = m_draft.assessment();
    if (!m_open.isNull() && !m_draft.factor(m_open))
        m_open = {};
    std::vector<size_t> places;
    m_matrix->setMarks(marksOf(a, m_list, m_ui.language(), &places));
    m_marked.clear();
    int highlighted = -1;
    for (const size_t place : places) {
        if (a.factors[place].uuid == m_open)
            highlighted = static_cast<int>(m_marked.size());
        m_marked.push_back(a.factors[place].uuid);
    }
    m_matrix->setHighlighted(highlighted);
}

void RiskEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMatrix();
}

void RiskEditor::placeMatrix()
{
    const bool beside =
        width() >= theme::em(32) + std::max(m_matrixCard->minimumSizeHint().width(), theme::em(20));
    if (beside == m_beside)
        return;
    m_beside = beside;
    if (beside) {
        m_scroll->column()->removeWidget(m_matrixCard);
        m_matrixCard->setParent(this);
        m_layout->addWidget(m_matrixCard, 2, Qt::AlignTop);
    } else {
        m_layout->removeWidget(m_matrixCard);
        m_scroll->column()->insertWidget(2, m_matrixCard);
    }
    m_matrixCard->show();
}

void RiskEditor::sign()
{
    commit();
    const QStringList missing =
        riskwords::said(riskrules::missingForSignature(m_draft.assessment(), m_ui.today()));
    if (!missing.isEmpty()) {
        m_ui.asker.inform(this, tr("Not ready to be signed yet"), missing.join(u'\n'));
        return;
    }
    const QString level = riskwords::levelName(riskrules::overall(m_draft.assessment()).level);
    if (!m_ui.asker.confirm(this, tr("Sign this assessment?"),
                            tr("The level is: %1. After this the assessment is not changed any more; a "
                               "review makes a new one.")
                                .arg(level),
                            tr("Sign")))
        return;
    if (m_ui.attempt(this, [this] {
            Drafts::Ending draft(m_ui.session.drafts(), m_draft.form());
            RiskStore(m_ui.session).sign(m_draft.assessment().id);
            draft.finish();
        }))
        m_ui.whenKept(this, [this](bool) { emit signedNow(); });
}

void RiskEditor::discard()
{
    if (!m_ui.asker.confirm(
            this, tr("Discard this draft?"),
            tr("What was worked on since it was started goes. Signed assessments stay as they are."),
            tr("Discard")))
        return;
    commit();
    if (m_ui.attempt(this, [this] {
            Drafts::Ending draft(m_ui.session.drafts(), m_draft.form());
            RiskStore(m_ui.session).discard(m_draft.assessment().id);
            draft.finish();
        }))
        emit discarded();
}

} // namespace itinera
