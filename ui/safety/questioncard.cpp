// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/questioncard.h"
#include "core/lists/codelist.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/safety/factorpicker.h"
#include "ui/safety/factorrow.h"
#include "ui/safety/riskdraft.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

QuestionCard::QuestionCard(UiContext &context, RiskDraft &draft, RiskQuestion question, QWidget *parent)
    : Card(question == RiskQuestion::HarmByOthers ? tr("First question") : tr("Second question"), parent),
      m_ui(context), m_draft(draft), m_question(question)
{
    setObjectName(u"questionCard%1"_s.arg(static_cast<int>(question)));
    body()->addWidget(wrappingLabel(riskwords::questionText(question), this));
    m_empty = quietLabel(
        tr("No factor noted yet. Go through the list with her, and ask what she herself is afraid of."),
        this);
    body()->addWidget(m_empty);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(theme::em(0.3));
    body()->addLayout(m_rowsLayout);

    m_add = new QPushButton(theme::icon(u"add"_s), tr("Add a factor"), this);
    m_add->setObjectName(u"addFactorButton"_s);
    m_picker = new FactorPicker(context, question, this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch();
    body()->addLayout(line);
    body()->addWidget(m_picker);

    connect(m_add, &QPushButton::clicked, this, [this] {
        QSet<QString> taken;
        for (const RiskFactor &factor : m_draft.assessment().factors)
            taken.insert(factor.code);
        emit openRequested({});
        m_add->hide();
        m_picker->open(taken);
    });
    connect(m_picker, &FactorPicker::closed, this, [this] {
        m_add->show();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_picker, &FactorPicker::picked, this, [this](const QString &code) {
        RiskFactor factor;
        factor.code = code;
        m_ui.attempt(this, [&] {
            const CodeList list = m_ui.list(lists::RiskFactor);
            if (const ListItem *item = list.find(code))
                factor.reprisal = item->attrs[u"reprisal"_s].toBool();
        });
        add(factor);
    });
    connect(m_picker, &FactorPicker::ownWords, this, [this](bool hers, const QString &text) {
        RiskFactor factor;
        factor.namedByHer = hers;
        factor.text = text;
        add(factor);
    });
}

FactorRow *QuestionCard::row(const QUuid &factor) const
{
    const auto it = std::ranges::find(m_rows, factor, &FactorRow::factor);
    return it == m_rows.end() ? nullptr : *it;
}

void QuestionCard::shutAllBut(const QUuid &factor)
{
    for (FactorRow *row : m_rows) {
        if (row->factor() != factor)
            row->shut();
    }
}

void QuestionCard::commit()
{
    for (FactorRow *row : m_rows)
        row->commit();
}

void QuestionCard::add(RiskFactor factor)
{
    factor.question = m_question;
    const QUuid uuid = m_draft.addFactor(factor);
    if (uuid.isNull())
        return;
    m_picker->hide();
    m_add->show();
    emit openRequested(uuid);
}

void QuestionCard::remove(const QUuid &factor)
{
    const RiskFactor *found = m_draft.factor(factor);
    if (!found)
        return;
    const bool empty = found->text.isEmpty() && found->safeguards.isEmpty() && found->likelihood == 0 &&
                       found->severity == 0;
    if (!empty &&
        !m_ui.asker.confirm(this, tr("Remove this factor?"),
                            tr("What you wrote and rated for it is taken out of this assessment. Signed "
                               "assessments keep theirs."),
                            tr("Remove")))
        return;
    if (FactorRow *open = row(factor))
        open->commit(); // or the text in the field would come back as a draft without its factor
    m_draft.choose([&](RiskAssessment &a) {
        std::erase_if(a.factors, [&](const RiskFactor &f) { return f.uuid == factor; });
    });
    m_add->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::sync()
{
    std::vector<FactorRow *> rows;
    for (const RiskFactor &factor : m_draft.assessment().factors) {
        if (factor.question != m_question)
            continue;
        FactorRow *line = row(factor.uuid);
        if (!line) {
            line = new FactorRow(m_ui, m_draft, factor.uuid, this);
            const QUuid uuid = factor.uuid;
            connect(line, &FactorRow::toggled, this,
                    [this, uuid](bool open) { emit openRequested(open ? uuid : QUuid()); });
            connect(line, &FactorRow::removeRequested, this, [this, uuid] { remove(uuid); });
        }
        rows.push_back(line);
    }
    for (FactorRow *old : m_rows) {
        if (std::ranges::find(rows, old) == rows.end()) {
            m_rowsLayout->removeWidget(old);
            retire(old);
        }
    }
    if (rows != m_rows) {
        for (size_t i = 0; i < rows.size(); ++i) {
            m_rowsLayout->removeWidget(rows[i]);
            m_rowsLayout->insertWidget(static_cast<int>(i), rows[i]);
            rows[i]->show();
        }
        m_rows = rows;
    }
    m_empty->setVisible(m_rows.empty());
}

} // namespace itinera
