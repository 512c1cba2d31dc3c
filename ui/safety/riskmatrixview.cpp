// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskmatrixview.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/widgets/picturelook.h"
#include "ui/widgets/theme.h"
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {
bool isStep(int n)
{
    return n >= 1 && n <= 5;
}
} // namespace

RiskMatrixView::RiskMatrixView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"riskMatrix"_s);
    setAccessibleName(tr("Matrix of likelihood and severity"));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
    setMarks({});
}

QString RiskMatrixView::described(const Mark &mark) const
{
    const auto level = [](int likelihood, int severity) {
        return riskwords::levelName(riskrules::cell(likelihood, severity));
    };
    if (!isStep(mark.likelihood) || !isStep(mark.severity))
        return tr("%1. %2: not rated yet.").arg(mark.number, mark.name);
    const QString before = tr("%1. %2: likelihood %3, severity %4: %5.")
                               .arg(mark.number, mark.name)
                               .arg(mark.likelihood)
                               .arg(mark.severity)
                               .arg(level(mark.likelihood, mark.severity));
    if (!isStep(mark.likelihoodAfter) || !isStep(mark.severityAfter))
        return before;
    const QString after = tr("With safeguards: likelihood %1, severity %2: %3.")
                              .arg(mark.likelihoodAfter)
                              .arg(mark.severityAfter)
                              .arg(level(mark.likelihoodAfter, mark.severityAfter));
    return before + QLatin1Char(' ') + after;
}

void RiskMatrixView::setMarks(const std::vector<Mark> &marks)
{
    m_marks = marks;
    if (m_highlighted >= static_cast<int>(m_marks.size()))
        m_highlighted = -1;
    QStringList sentences;
    for (const Mark &mark : m_marks)
        sentences << described(mark);
    setAccessibleDescription(sentences.isEmpty() ? tr("No risk factor is rated yet.")
                                                 : sentences.join(u'\n'));
    update();
}

void RiskMatrixView::setHighlighted(int index)
{
    if (index == m_highlighted)
        return;
    m_highlighted = index;
    update();
}

QSize RiskMatrixView::sizeHint() const
{
    return QSize(theme::em(24), theme::em(19));
}

QSize RiskMatrixView::minimumSizeHint() const
{
    return QSize(theme::em(15), theme::em(14));
}

pictures::MatrixPicture RiskMatrixView::picture()
{
    pictures::Matrix matrix;
    matrix.xTitle = tr("Severity");
    matrix.yTitle = tr("Likelihood");
    for (int y = 1; y <= 5; ++y) {
        matrix.xLabels.append(QLocale().toString(y));
        matrix.yLabels.append(QLocale().toString(y));
        for (int x = 1; x <= 5; ++x)
            matrix.levels.push_back(static_cast<int>(riskrules::cell(y, x)));
    }
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High, RiskLevel::VeryHigh})
        matrix.levelNames.append(riskwords::levelName(level));
    for (const Mark &mark : m_marks)
        matrix.marks.push_back(
            {mark.number, mark.severity, mark.likelihood, mark.severityAfter, mark.likelihoodAfter});
    matrix.beforeText = tr("as it stands");
    matrix.afterText = tr("with safeguards");
    return {matrix, pictureLook(*this), static_cast<double>(width()), static_cast<double>(height())};
}

void RiskMatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    picture().paint(painter, {}, m_highlighted);
}

void RiskMatrixView::mousePressEvent(QMouseEvent *event)
{
    const int index = picture().markAt(event->position());
    if (index >= 0)
        emit markClicked(index);
    else
        QWidget::mousePressEvent(event);
}

bool RiskMatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = picture().markAt(QPointF(help->pos()));
        if (index >= 0)
            // Own words of a person may hold signs that look like markup.
            QToolTip::showText(
                help->globalPos(),
                u"<p>"_s + described(m_marks[static_cast<size_t>(index)]).toHtmlEscaped() + u"</p>"_s, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace itinera
