// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictures.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/safety/levelcolours.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

namespace itinera {

using namespace Qt::StringLiterals;
using theme::Tone;

namespace {

/// With what pictures are painted on the screen; text in the device's resolution, lengths in the theme's.
pictures::Look lookOf(const QWidget &widget)
{
    pictures::Look look;
    look.font = widget.font();
    look.em = theme::em();
    look.rightToLeft = widget.layoutDirection() == Qt::RightToLeft;
    look.ink = theme::colour(Tone::Text);
    look.quiet = theme::colour(Tone::Quiet);
    look.rule = theme::colour(Tone::Line);
    look.ground = theme::colour(Tone::Raised);
    look.accent = theme::colour(Tone::Accent);
    look.accentText = theme::colour(Tone::AccentText);
    look.headFill = Qt::transparent;
    for (size_t level = 0; level < look.levels.size(); ++level)
        look.levels[level] = {levelColour(static_cast<RiskLevel>(level)),
                              levelText(static_cast<RiskLevel>(level))};
    return look;
}

bool isStep(int n)
{
    return n >= 1 && n <= 5;
}

/// One bar for low to four for very high: told apart without colour. None is a dash.
void paintShape(QPainter &painter, const QRectF &box, RiskLevel level, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    const int lit = static_cast<int>(level);
    const double gap = box.width() * 0.12;
    const double width = (box.width() - 3 * gap) / 4;
    if (lit == 0) {
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(box.left(), box.center().y() - width / 2, box.width(), width),
                                width / 2, width / 2);
        return;
    }
    for (int i = 0; i < 4; ++i) {
        QColor colour = ink;
        if (i >= lit)
            colour.setAlphaF(0.25F);
        painter.setBrush(colour);
        const double height = box.height() * (0.4 + 0.2 * i);
        painter.drawRoundedRect(QRectF(box.left() + i * (width + gap), box.bottom() - height, width, height),
                                width * 0.3, width * 0.3);
    }
}

} // namespace

// ---- RiskMatrixView
// ---------------------------------------------------------------------------------------------

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
    return {matrix, lookOf(*this), static_cast<double>(width()), static_cast<double>(height())};
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

// ---- CoursesView
// ------------------------------------------------------------------------------------------------

CoursesView::CoursesView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"coursesView"_s);
    setAccessibleName(tr("How her needs went over time"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString CoursesView::stepName(int value) const
{
    return value > 0 ? m_courses.steps.value(value - 1, QLocale().toString(value)) : tr("not rated");
}

void CoursesView::setCourses(const pictures::Courses &courses)
{
    m_courses = courses;
    QStringList sentences;
    for (const pictures::Courses::Line &line : m_courses.lines) {
        QStringList parts;
        for (size_t i = 0; i < line.values.size(); ++i)
            parts << tr("%1: %2", "date: step of the scale")
                         .arg(m_courses.columns.value(static_cast<qsizetype>(i)), stepName(line.values[i]));
        sentences << tr("%1. %2.", "need, then its steps over time")
                         .arg(line.text, QLocale().createSeparatedList(parts));
    }
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

pictures::CoursesPicture CoursesView::picture(int width) const
{
    return {m_courses, lookOf(*this), static_cast<double>(width)};
}

int CoursesView::heightForWidth(int width) const
{
    return qCeil(picture(width).height()) + 1;
}

QSize CoursesView::sizeHint() const
{
    const int width = theme::em(12 + 5 * static_cast<double>(m_courses.columns.size()));
    return {width, heightForWidth(width)};
}

QSize CoursesView::minimumSizeHint() const
{
    return {theme::em(16), theme::em(3)};
}

void CoursesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    picture(width()).paint(painter, {});
}

bool CoursesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const pictures::CoursesPicture shown = picture(width());
    const int row = shown.rowAt(help->pos().y());
    if (row < 0 || m_courses.columns.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    const pictures::Courses::Line &line = m_courses.lines[static_cast<size_t>(row)];
    QString words = line.text;
    const int column = shown.columnAt(help->pos().x());
    if (column >= 0 && static_cast<size_t>(column) < line.values.size())
        words = tr("%1, %2: %3", "need, date: step")
                    .arg(line.text, m_courses.columns.value(column),
                         stepName(line.values[static_cast<size_t>(column)]));
    QToolTip::showText(help->globalPos(), u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s, this);
    return true;
}

// ---- LevelBadge
// -------------------------------------------------------------------------------------------------

LevelBadge::LevelBadge(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"levelBadge"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelBadge::setLevel(RiskLevel level, const QString &text)
{
    m_level = level;
    m_text = text;
    setAccessibleName(tr("Level of risk: %1").arg(text));
    updateGeometry();
    update();
}

QSize LevelBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return QSize(metrics.horizontalAdvance(m_text) + qRound(metrics.height() * 2.0),
                 qRound(metrics.height() * 1.35));
}

void LevelBadge::paint(QPainter &painter, const QRectF &rect, RiskLevel level, const QString &text,
                       const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    // As wide as its content, at most as wide as there is room (in a table's cell).
    const double wanted = metrics.horizontalAdvance(text) + em * 1.95;
    QRectF pill(rect.left(), rect.center().y() - em * 0.65, qMin(wanted, rect.width()), em * 1.3);
    if (mirrored)
        pill.moveRight(rect.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(levelColour(level));
    painter.drawRoundedRect(pill, em * 0.4, em * 0.4);
    QRectF shape(pill.left() + em * 0.4, pill.center().y() - em * 0.36, em * 0.8, em * 0.72);
    if (mirrored)
        shape.moveRight(pill.right() - em * 0.4);
    paintShape(painter, shape, level, levelText(level));
    const QRectF words = mirrored ? QRectF(pill.left() + em * 0.35, pill.top(),
                                           shape.left() - pill.left() - em * 0.65, pill.height())
                                  : QRectF(shape.right() + em * 0.3, pill.top(),
                                           pill.right() - shape.right() - em * 0.6, pill.height());
    painter.setFont(font);
    painter.setPen(levelText(level));
    painter.drawText(
        words,
        static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        metrics.elidedText(text, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(painter, QRectF(rect()), m_level, m_text, font());
}

} // namespace itinera
