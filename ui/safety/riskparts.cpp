// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskparts.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {
struct RiskParts {
    Q_DECLARE_TR_FUNCTIONS(RiskParts)
};
} // namespace

QString factorName(const RiskFactor &factor, const CodeList &list, const QString &language)
{
    if (!factor.code.isEmpty())
        return list.labelOf(factor.code, language);
    const QString words = factor.text.simplified();
    return words.isEmpty() ? RiskParts::tr("Not put into words yet") : words;
}

std::vector<RiskMatrixView::Mark> marksOf(const RiskAssessment &assessment, const CodeList &list,
                                          const QString &language, std::vector<size_t> *factors)
{
    std::vector<RiskMatrixView::Mark> marks;
    for (size_t i = 0; i < assessment.factors.size(); ++i) {
        const RiskFactor &factor = assessment.factors[i];
        if (factor.likelihood < 1 || factor.severity < 1)
            continue;
        RiskMatrixView::Mark mark;
        mark.number = QString::number(i + 1);
        mark.name = factorName(factor, list, language);
        mark.likelihood = factor.likelihood;
        mark.severity = factor.severity;
        mark.likelihoodAfter = factor.likelihoodAfter;
        mark.severityAfter = factor.severityAfter;
        marks.push_back(mark);
        if (factors)
            factors->push_back(i);
    }
    return marks;
}

void showLevel(LevelBadge *badge, RiskLevel level, const QString &accessiblePrefix)
{
    const QString text =
        level == RiskLevel::None ? RiskParts::tr("Not rated yet") : riskwords::levelName(level);
    badge->setLevel(static_cast<int>(level), text);
    badge->setAccessibleName(
        accessiblePrefix.isEmpty() ? text : RiskParts::tr("%1: %2").arg(accessiblePrefix, text));
}

LevelBadge *levelBadge(RiskLevel level, QWidget *parent, const QString &accessiblePrefix)
{
    auto *badge = new LevelBadge(parent);
    showLevel(badge, level, accessiblePrefix);
    badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return badge;
}

QStringList reasonsForLevel(const RiskAssessment &assessment)
{
    const riskrules::Overall overall = riskrules::overall(assessment);
    QStringList reasons;
    if (overall.highest == RiskLevel::None) {
        reasons << RiskParts::tr("No factor is rated, so the rule gives no level.");
        if (overall.overridden)
            reasons << RiskParts::tr("A professional set it to %1.").arg(riskwords::levelName(overall.level));
        return reasons;
    }
    reasons << RiskParts::tr("The highest level that remains with the safeguards: %1.")
                   .arg(riskwords::levelName(overall.highest));
    if (overall.raisedForCooperation)
        reasons << RiskParts::tr("One step higher, because she cooperates with the authorities.");
    else if (overall.cooperationWeighedInFactor)
        reasons << RiskParts::tr(
            "Not raised for her cooperation: a factor of reprisal rated likely or very likely "
            "has weighed it already.");
    if (overall.overridden)
        reasons << RiskParts::tr("A professional set it to %1. By the rule it would be %2.")
                       .arg(riskwords::levelName(overall.level), riskwords::levelName(overall.byRule));
    return reasons;
}

QLabel *wrappingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wordsLabel(text, parent);
    // A label that wraps would otherwise ask for a shape of its own liking and squeeze its neighbours.
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

QLabel *partHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QDate signedDay(const RiskAssessment &assessment)
{
    return assessment.signedAt.toLocalTime().date();
}

SideBySide::SideBySide(QWidget *first, QWidget *second, double leastEm, QWidget *parent)
    : QWidget(parent), m_first(first), m_second(second), m_leastEm(leastEm),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::em(0.7));
    m_layout->addWidget(first);
    m_layout->addWidget(second);
}

void SideBySide::setStretch(int first, int second)
{
    m_layout->setStretch(0, first);
    m_layout->setStretch(1, second);
}

bool SideBySide::isWide() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

QSize SideBySide::minimumSizeHint() const
{
    // What the narrow form needs: otherwise the wide one would never let go of its width.
    const QSize a = m_first->minimumSizeHint();
    const QSize b = m_second->minimumSizeHint();
    return {std::max(a.width(), b.width()), std::max(a.height(), b.height())};
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = std::max(m_first->minimumSizeHint().width(), theme::em(m_leastEm)) +
                       std::max(m_second->minimumSizeHint().width(), theme::em(m_leastEm)) +
                       m_layout->spacing();
    const auto direction = width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

ReadTable::ReadTable(const QStringList &header, const std::vector<int> &stretch, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::em(0.8));
    m_grid->setVerticalSpacing(theme::em(0.4));
    for (int column = 0; column < static_cast<int>(header.size()); ++column) {
        QLabel *label = quietLabel(header[column], this);
        m_grid->addWidget(label, 0, column, Qt::AlignBottom);
        m_grid->setColumnStretch(column, stretch.at(static_cast<size_t>(column)));
    }
}

void ReadTable::addRow(const std::vector<QWidget *> &cells)
{
    const int row = 1 + 2 * m_rows;
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_grid->addWidget(line, row, 0, 1, -1);
    int column = 0;
    for (QWidget *cell : cells) {
        if (cell)
            m_grid->addWidget(cell, row + 1, column, Qt::AlignTop);
        ++column;
    }
    ++m_rows;
}

} // namespace itinera
