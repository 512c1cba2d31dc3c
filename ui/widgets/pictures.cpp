// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictures.h"
#include "core/safety/riskrules.h"
#include "ui/safety/levelcolours.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>
#include <map>

namespace itinera {

using namespace Qt::StringLiterals;
using theme::Tone;

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

QColor between(const QColor &a, const QColor &b, double partOfB)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * partOfB),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * partOfB),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * partOfB));
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
        return riskrules::levelName(riskrules::cell(likelihood, severity));
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
    arrange();
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

QRectF RiskMatrixView::area() const
{
    const double em = theme::em();
    // Room for the axes: the title and the numbers below, and at the leading side; the key at the top.
    QRectF rect(em * 2.1, em * 1.5, width() - em * 2.3, height() - em * 3.7);
    if (layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(em * 0.2);
    return rect;
}

QRectF RiskMatrixView::cellRect(int likelihood, int severity) const
{
    const QRectF all = area();
    const double w = all.width() / 5;
    const double h = all.height() / 5;
    const int column = layoutDirection() == Qt::RightToLeft ? 5 - severity : severity - 1;
    return QRectF(all.left() + column * w, all.top() + (5 - likelihood) * h, w, h).adjusted(1, 1, -1, -1);
}

void RiskMatrixView::arrange()
{
    m_spots.clear();
    std::map<std::pair<int, int>, std::vector<Spot>> cells;
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        const Mark &mark = m_marks[static_cast<size_t>(i)];
        const bool before = isStep(mark.likelihood) && isStep(mark.severity);
        const bool after = isStep(mark.likelihoodAfter) && isStep(mark.severityAfter);
        const bool stayed =
            before && after && mark.likelihood == mark.likelihoodAfter && mark.severity == mark.severityAfter;
        if (before && !stayed)
            cells[{mark.likelihood, mark.severity}].push_back({i, false, {}});
        if (after)
            cells[{mark.likelihoodAfter, mark.severityAfter}].push_back({i, true, {}});
    }
    // The same size everywhere: as large as the fullest cell allows.
    const double em = theme::em();
    const double word = QFontMetricsF(scaled(font(), 0.68)).height();
    m_diameter = em * 1.35;
    const auto usable = [&](int likelihood, int severity) {
        return cellRect(likelihood, severity).adjusted(2, 2, -2, -word * 0.8);
    };
    for (const auto &[cell, spots] : cells) {
        const QRectF room = usable(cell.first, cell.second);
        const auto n = static_cast<int>(spots.size());
        double best = 4;
        for (int columns = 1; columns <= n; ++columns) {
            const int rows = (n + columns - 1) / columns;
            best = qMax(best, qMin(room.width() / columns, room.height() / rows));
        }
        m_diameter = qMin(m_diameter, best);
    }
    for (auto &[cell, spots] : cells) {
        const QRectF room = usable(cell.first, cell.second);
        const auto n = static_cast<int>(spots.size());
        const int columns = qBound(1, static_cast<int>(std::floor(room.width() / m_diameter + 0.001)), n);
        const int rows = (n + columns - 1) / columns;
        for (int i = 0; i < n; ++i) {
            const int row = i / columns;
            const int inRow = row == rows - 1 ? n - row * columns : columns;
            Spot &spot = spots[static_cast<size_t>(i)];
            spot.centre = QPointF(room.center().x() + (i % columns - (inRow - 1) / 2.0) * m_diameter,
                                  room.center().y() + (row - (rows - 1) / 2.0) * m_diameter);
            m_spots.push_back(spot);
        }
    }
}

QPointF RiskMatrixView::markPoint(int index, bool after) const
{
    for (const Spot &spot : m_spots) {
        if (spot.index == index && spot.after == after)
            return spot.centre;
    }
    return {};
}

int RiskMatrixView::markAt(const QPointF &point) const
{
    for (const Spot &spot : m_spots) {
        if (QLineF(spot.centre, point).length() <= m_diameter / 2)
            return spot.index;
    }
    return -1;
}

void RiskMatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RiskMatrixView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        arrange();
        update();
    }
}

void RiskMatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double em = theme::em();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF all = area();
    const QColor text = theme::colour(Tone::Text);
    const QColor quiet = theme::colour(Tone::Quiet);
    const QColor ground = theme::colour(Tone::Raised);
    const QFont small = scaled(font(), 0.68);
    const QLocale locale;

    for (int likelihood = 1; likelihood <= 5; ++likelihood) {
        for (int severity = 1; severity <= 5; ++severity) {
            const QRectF rect = cellRect(likelihood, severity);
            const RiskLevel level = riskrules::cell(likelihood, severity);
            painter.setPen(Qt::NoPen);
            painter.setBrush(levelColour(level));
            painter.drawRoundedRect(rect, em * 0.2, em * 0.2);
            painter.setFont(small);
            painter.setPen(levelText(level));
            const QRectF line = rect.adjusted(em * 0.2, 0, -em * 0.2, -em * 0.05);
            painter.drawText(line,
                             static_cast<int>(Qt::AlignAbsolute | Qt::AlignBottom |
                                              (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                             painter.fontMetrics().elidedText(riskrules::levelName(level), Qt::ElideRight,
                                                              static_cast<int>(line.width())));
        }
    }

    // Axes.
    painter.setFont(scaled(font(), 0.86));
    painter.setPen(quiet);
    for (int n = 1; n <= 5; ++n) {
        const QRectF column = cellRect(1, n);
        painter.drawText(QRectF(column.left(), all.bottom() + em * 0.1, column.width(), em), Qt::AlignCenter,
                         locale.toString(n));
        const QRectF row = cellRect(n, 1);
        const double x = mirrored ? all.right() + em * 0.1 : all.left() - em * 0.9;
        painter.drawText(QRectF(x, row.top(), em * 0.8, row.height()), Qt::AlignCenter, locale.toString(n));
    }
    painter.setPen(text);
    painter.drawText(QRectF(all.left(), all.bottom() + em * 1.05, all.width(), em * 1.1), Qt::AlignCenter,
                     tr("Severity"));
    painter.save();
    painter.translate(mirrored ? width() - em * 0.6 : em * 0.6, all.center().y());
    painter.rotate(mirrored ? 90 : -90);
    painter.drawText(QRectF(-all.height() / 2, -em * 0.6, all.height(), em * 1.2), Qt::AlignCenter,
                     tr("Likelihood"));
    painter.restore();

    const auto fade = [&](const QColor &colour, int index, const QColor &under) {
        return m_highlighted >= 0 && index != m_highlighted ? between(colour, under, 0.35) : colour;
    };
    const double radius = m_diameter / 2 - 1;

    // Arrows beneath the marks.
    for (const Spot &spot : m_spots) {
        if (!spot.after)
            continue;
        const QPointF from = markPoint(spot.index, false);
        if (from.isNull())
            continue;
        QLineF line(from, spot.centre);
        const double length = line.length();
        if (length < m_diameter)
            continue;
        const QPointF along = (spot.centre - from) / length;
        const QPointF start = from + along * radius;
        const QPointF tip = spot.centre - along * (radius + 1);
        const QPointF across(-along.y(), along.x());
        const double head = em * 0.32;
        // A light edge, so that it is seen on the darkest cells too.
        QColor edge = ground;
        edge.setAlphaF(0.85F);
        const QColor ink = fade(text, spot.index, ground);
        for (const auto &[colour, width] : {std::pair(edge, em * 0.22), std::pair(ink, em * 0.09)}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(colour);
            painter.drawLine(start, tip - along * head * 0.7);
            painter.drawPolygon(QPolygonF(
                {tip, tip - along * head + across * head * 0.5, tip - along * head - across * head * 0.5}));
        }
    }

    QFont number = scaled(font(), 0.8);
    number.setBold(true);
    if (m_diameter < em * 1.2)
        number = scaled(number, qMax(0.5, m_diameter / (em * 1.2)));
    painter.setFont(number);
    for (const Spot &spot : m_spots) {
        const Mark &mark = m_marks[static_cast<size_t>(spot.index)];
        const QRectF circle(spot.centre.x() - radius, spot.centre.y() - radius, 2 * radius, 2 * radius);
        const QColor ink = fade(text, spot.index, ground);
        painter.setPen(QPen(spot.after ? ground : ink, em * (spot.after ? 0.06 : 0.1)));
        painter.setBrush(spot.after ? ink : ground);
        painter.drawEllipse(circle);
        if (spot.index == m_highlighted) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ground, em * 0.3));
            painter.drawEllipse(circle.adjusted(-2, -2, 2, 2));
            painter.setPen(QPen(theme::colour(Tone::Accent), em * 0.16));
            painter.drawEllipse(circle.adjusted(-2, -2, 2, 2));
        }
        painter.setPen(spot.after ? ground : ink);
        painter.drawText(circle, Qt::AlignCenter, mark.number);
    }

    // What outlined and filled mean.
    painter.setFont(scaled(font(), 0.82));
    const QFontMetricsF metrics(painter.font());
    double x = mirrored ? all.right() : all.left();
    for (const bool after : {false, true}) {
        const QString word = after ? tr("with safeguards") : tr("as it stands");
        const double side = em * 0.75;
        const QRectF dot(mirrored ? x - side : x, em * 0.35, side, side);
        painter.setPen(QPen(text, em * 0.1));
        painter.setBrush(after ? text : ground);
        painter.drawEllipse(dot);
        painter.setPen(quiet);
        const double wide = metrics.horizontalAdvance(word) + 2;
        const double textLeft = mirrored ? dot.left() - em * 0.35 - wide : dot.right() + em * 0.35;
        painter.drawText(QRectF(textLeft, em * 0.1, wide, em * 1.25), Qt::AlignCenter, word);
        x = mirrored ? textLeft - em : textLeft + wide + em;
    }
}

void RiskMatrixView::mousePressEvent(QMouseEvent *event)
{
    const int index = markAt(event->position());
    if (index >= 0)
        emit markClicked(index);
    else
        QWidget::mousePressEvent(event);
}

bool RiskMatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = markAt(QPointF(help->pos()));
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void CoursesView::setData(const QStringList &columns, const std::vector<Line> &lines,
                          const QStringList &steps)
{
    m_columns = columns;
    m_lines = lines;
    m_steps = steps;
    QStringList sentences;
    for (const Line &line : m_lines) {
        QStringList parts;
        for (size_t i = 0; i < line.values.size(); ++i) {
            const int value = line.values[i];
            const QString step =
                value > 0 ? m_steps.value(value - 1, QLocale().toString(value)) : tr("not rated");
            parts << tr("%1: %2", "date: step of the scale")
                         .arg(m_columns.value(static_cast<qsizetype>(i)), step);
        }
        sentences << tr("%1. %2.", "need, then its steps over time")
                         .arg(line.name, QLocale().createSeparatedList(parts));
    }
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

double CoursesView::rowHeight() const
{
    return theme::em(2.9);
}

QRectF CoursesView::area() const
{
    const double em = theme::em();
    const double names = qMin(em * 11, width() * 0.34);
    QRectF rect(names, em * 1.6, qMax(0.0, width() - names - em * 0.8),
                rowHeight() * static_cast<double>(m_lines.size()));
    if (layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(em * 0.8);
    return rect;
}

double CoursesView::columnAt(int column) const
{
    const QRectF all = area();
    const auto n = static_cast<double>(qMax<qsizetype>(1, m_columns.size()));
    const double x = all.width() * (column + 0.5) / n;
    return layoutDirection() == Qt::RightToLeft ? all.right() - x : all.left() + x;
}

QSize CoursesView::sizeHint() const
{
    const auto columns = static_cast<double>(m_columns.size());
    return QSize(theme::em(12 + 5 * columns), qRound(rowHeight() * static_cast<double>(m_lines.size())) +
                                                  theme::em(m_steps.isEmpty() ? 2.0 : 3.6));
}

QSize CoursesView::minimumSizeHint() const
{
    return QSize(theme::em(16), sizeHint().height());
}

void CoursesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double em = theme::em();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF all = area();
    const QColor text = theme::colour(Tone::Text);
    const QColor quiet = theme::colour(Tone::Quiet);
    const QColor line = theme::colour(Tone::Line);
    const QColor accent = theme::colour(Tone::Accent);
    const QFont small = scaled(font(), 0.82);
    const auto top = static_cast<int>(qMax<qsizetype>(2, m_steps.isEmpty() ? 5 : m_steps.size()));

    painter.setFont(small);
    painter.setPen(quiet);
    const double columnWidth = all.width() / static_cast<double>(qMax<qsizetype>(1, m_columns.size()));
    for (int i = 0; i < m_columns.size(); ++i) {
        const QRectF box(columnAt(i) - columnWidth / 2, 0, columnWidth, em * 1.4);
        painter.drawText(
            box, Qt::AlignCenter,
            painter.fontMetrics().elidedText(m_columns.at(i), Qt::ElideRight, static_cast<int>(columnWidth)));
    }

    QFont bold = scaled(font(), 0.74);
    bold.setBold(true);
    for (size_t row = 0; row < m_lines.size(); ++row) {
        const QRectF band(all.left(), all.top() + rowHeight() * static_cast<double>(row), all.width(),
                          rowHeight());
        painter.setPen(QPen(line, 1));
        painter.drawLine(QPointF(0, band.top()), QPointF(width(), band.top()));
        const double inset = em * 0.55;
        const auto yOf = [&](int value) {
            return band.bottom() - inset -
                   (band.height() - 2 * inset) * (qBound(1, value, top) - 1) / (top - 1);
        };
        painter.setFont(font());
        painter.setPen(text);
        const QRectF nameBox = mirrored ? QRectF(all.right() + em * 0.4, band.top(),
                                                 width() - all.right() - em * 0.4, band.height())
                                        : QRectF(0, band.top(), all.left() - em * 0.4, band.height());
        painter.drawText(nameBox.adjusted(0, 2, 0, -2),
                         static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextWordWrap |
                                          (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         m_lines[row].name);
        // The line joins what was rated, also across a time when it was not (dotted there).
        const std::vector<int> &values = m_lines[row].values;
        int previous = -1;
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            if (values[static_cast<size_t>(i)] <= 0)
                continue;
            if (previous >= 0) {
                painter.setPen(QPen(accent, em * 0.09, i - previous > 1 ? Qt::DotLine : Qt::SolidLine));
                painter.drawLine(QPointF(columnAt(previous), yOf(values[static_cast<size_t>(previous)])),
                                 QPointF(columnAt(i), yOf(values[static_cast<size_t>(i)])));
            }
            previous = i;
        }
        painter.setFont(bold);
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            const int value = values[static_cast<size_t>(i)];
            if (value <= 0)
                continue;
            const double r = em * 0.48;
            const QRectF dot(columnAt(i) - r, yOf(value) - r, 2 * r, 2 * r);
            painter.setPen(QPen(theme::colour(Tone::Raised), em * 0.08));
            painter.setBrush(accent);
            painter.drawEllipse(dot);
            painter.setPen(theme::colour(Tone::AccentText));
            painter.drawText(dot, Qt::AlignCenter, QLocale().toString(value));
        }
    }
    painter.setPen(QPen(line, 1));
    painter.drawLine(QPointF(0, all.bottom()), QPointF(width(), all.bottom()));

    if (!m_steps.isEmpty()) {
        QStringList key;
        for (int i = 0; i < m_steps.size(); ++i)
            key << tr("%1 %2", "number of a step, its name").arg(QLocale().toString(i + 1), m_steps.at(i));
        painter.setFont(small);
        painter.setPen(quiet);
        painter.drawText(QRectF(0, all.bottom() + em * 0.3, width(), em * 1.9),
                         static_cast<int>(Qt::AlignAbsolute | Qt::AlignTop | Qt::TextWordWrap |
                                          (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         key.join(u"  ·  "_s));
    }
}

bool CoursesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF all = area();
    const double offset = (help->pos().y() - all.top()) / rowHeight();
    if (offset < 0 || offset >= static_cast<double>(m_lines.size()) || m_columns.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    const Line &line = m_lines[static_cast<size_t>(offset)];
    QString words = line.name;
    const double columnWidth = all.width() / static_cast<double>(m_columns.size());
    for (int i = 0; i < static_cast<int>(line.values.size()); ++i) {
        const int value = line.values[static_cast<size_t>(i)];
        if (std::abs(help->pos().x() - columnAt(i)) <= columnWidth / 2)
            words =
                tr("%1, %2: %3", "need, date: step")
                    .arg(line.name, m_columns.value(i),
                         value > 0 ? m_steps.value(value - 1, QLocale().toString(value)) : tr("not rated"));
    }
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
