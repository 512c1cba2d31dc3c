// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QTextLayout>
#include <memory>

class QPaintDevice;
class QPainter;

namespace itinera::pictures {

struct TextStyle {
    qreal size = 1; ///< Relative to the typesetter's font.
    bool bold = false;
    QColor colour{}; ///< Invalid: the typesetter’s ink.
    Qt::Alignment alignment = Qt::AlignLeading;
    bool ours = false;       ///< Runs in the page's direction whatever it begins with.
    bool wholeWords = false; ///< Never broken within a word; for measuring.
};

/// A text broken into lines of one width, ready to be drawn in parts.
struct TextBlock {
    std::unique_ptr<QTextLayout> layout;
    QColor colour;
    qreal height = 0;

    int lines() const { return layout->lineCount(); }
    qreal ascent() const { return lines() > 0 ? layout->lineAt(0).ascent() : 0; }
    qreal naturalWidth() const; ///< Of its widest line.
    void draw(QPainter &painter, qreal x, qreal y, int from, int to) const;
    void draw(QPainter &painter, qreal x, qreal y) const { draw(painter, x, y, 0, lines()); }
};
using Text = std::shared_ptr<const TextBlock>;

/// Breaks texts into lines for one device, on paper and on the screen.
class Typesetter {
public:
    /// `device`: whose resolution the lines are measured in; null: the screen's.
    Typesetter(const QFont &font, QPaintDevice *device, const QColor &ink, bool rightToLeft)
        : m_font(font), m_device(device), m_ink(ink), m_rtl(rightToLeft)
    {
    }
    Text text(const QString &words, const TextStyle &style, qreal width) const;
    /// The text on one line, cut short with an ellipsis where it does not fit.
    Text line(const QString &words, const TextStyle &style, qreal width) const;
    bool isRightToLeft() const { return m_rtl; }

private:
    QFont fontFor(const TextStyle &style) const;
    Qt::LayoutDirection directionOf(const QString &text) const;
    QFont m_font;
    QPaintDevice *m_device;
    QColor m_ink;
    bool m_rtl;
};

} // namespace itinera::pictures
