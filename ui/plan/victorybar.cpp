// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/victorybar.h"
#include "ui/plan/plandesk.h"
#include "ui/widgets/fielddraft.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

VictoryBar::VictoryBar(PlanDesk &desk, const Step &step, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_step(step)
{
    setObjectName(u"victoryBar"_s);
    theme::setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    m_question = new QLabel;
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    m_answer = new QWidget;
    auto *line = new FlowLayout(m_answer);
    m_text = new QLineEdit;
    m_text->setObjectName(u"victoryText"_s);
    m_text->setMinimumWidth(theme::em(16));
    m_text->setAccessibleName(tr("The small victory, in her words"));
    connect(m_text, &QLineEdit::returnPressed, this, &VictoryBar::write);
    line->addWidget(m_text);
    auto *yes = new QPushButton(tr("Write it down"));
    yes->setObjectName(u"victoryYes"_s);
    theme::setRole(yes, "primary");
    connect(yes, &QPushButton::clicked, this, &VictoryBar::write);
    line->addWidget(yes);
    auto *later = new QPushButton(tr("Not now"));
    later->setObjectName(u"victoryNo"_s);
    theme::setRole(later, "plain");
    connect(later, &QPushButton::clicked, this, [this] {
        m_draft->clear();
        hide();
    });
    line->addWidget(later);
    layout->addWidget(m_answer);
    m_draft = new FieldDraft(desk.ui(), desk.form(),
                             u"step/%1/victory"_s.arg(step.uuid.toString(QUuid::WithoutBraces)), m_text);
    if (m_text->text().isEmpty())
        hide();
    else
        showOffer();
}

void VictoryBar::offer(const Step &step)
{
    m_step = step;
    if (m_text->text().isEmpty()) {
        // A proposal, not something that she typed: no draft of it.
        const QSignalBlocker quiet(m_text);
        m_text->setText(step.what);
    }
    showOffer();
}

void VictoryBar::showOffer()
{
    m_question->setText(tr("Done. Write it down as a small victory?"));
    m_answer->show();
    show();
}

void VictoryBar::write()
{
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) {
        m_text->setFocus();
        return;
    }
    if (m_desk.ui().attempt(this, [&] { m_desk.addVictory(m_step, text); })) {
        m_draft->clear();
        m_answer->hide();
        m_question->setText(tr("Written down. It stands on her timeline."));
    }
}

} // namespace itinera
