// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/composer.h"
#include "core/base/error.h"
#include "core/paper/papercolours.h"
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <cmath>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace papercolours;
using pictures::Text;
using pictures::TextBlock;
using pictures::TextStyle;

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr qreal BasePoints = 10.5;
constexpr qreal LargePoints = 16;

QFont paperFont(qreal points)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s,
                      u"Segoe UI"_s, u"Helvetica Neue"_s, u"Arial"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    return font;
}

TextStyle footerStyle()
{
    return {0.82, false, QuietInk, Qt::AlignLeading, true};
}

} // namespace

PaperComposer::PaperComposer(const PaperDocument &document, QPagedPaintDevice &device, const PaperText &words)
    : m_document(document), m_device(device), m_words(words), m_rtl(words.isRightToLeft()),
      m_base(document.choice.largePrint ? LargePoints : BasePoints), m_point(device.logicalDpiX() / 72.0),
      m_font(paperFont(m_base)), m_typesetter(m_font, &device, Ink, m_rtl), m_width(device.width())
{
    m_footer = footerHeight();
    m_height = device.height() - m_footer;
}

int PaperComposer::paint(QPainter &painter)
{
    for (const paper::Block &block : m_document.blocks)
        std::visit([this](const auto &b) { add(b); }, block);
    const std::vector<PlacedPage> pages = placePieces(m_pieces, m_repeated, m_height);
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0 && !m_device.newPage())
            throw StorageError(StorageError::Fault::Other,
                               PrintingText::tr("The printer did not take the next page."),
                               PrintingText::tr("Nothing in the case was changed."),
                               PrintingText::tr("Check the printer and its paper, then print again."));
        for (const PlacedPiece &placed : pages[static_cast<size_t>(i)])
            placed.piece->draw(painter, placed.top);
        drawFooter(painter, i + 1, count);
    }
    return count;
}

void PaperComposer::addText(const QString &words, const TextStyle &style, qreal before, bool keepWithNext,
                            qreal leading, qreal width,
                            const std::function<void(QPainter &, qreal)> &ornament)
{
    const qreal w = width < 0 ? m_width - leading : width;
    const Text block = text(words, style, w);
    const int lines = block->lines();
    for (int i = 0; i < lines; ++i) {
        PaperPiece piece;
        piece.spaceBefore = i == 0 ? before : 0;
        piece.height = block->layout->lineAt(i).height();
        piece.keepWithNext = i == lines - 1 ? keepWithNext : (i == 0 || i == lines - 2);
        const bool first = i == 0;
        const qreal x = at(leading, w);
        piece.draw = [block, x, i, first, ornament](QPainter &painter, qreal top) {
            if (first && ornament)
                ornament(painter, top);
            block->draw(painter, x, top, i, i + 1);
        };
        addPiece(std::move(piece));
    }
}

void PaperComposer::drawBox(QPainter &painter, qreal x, qreal y, qreal size, bool ticked) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Ink, pt(0.9)));
    painter.drawRect(QRectF(x, y, size, size));
    if (!ticked)
        return;
    painter.setPen(QPen(Ink, pt(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{x + size * 0.2, y + size * 0.55},
                                    {x + size * 0.42, y + size * 0.78},
                                    {x + size * 0.82, y + size * 0.22}}));
}

void PaperComposer::add(const paper::Heading &heading)
{
    if (heading.level <= 1) {
        addText(heading.text, {1.85, true, Accent}, em() * 1.2, true);
        PaperPiece line;
        line.spaceBefore = em() * 0.25;
        line.height = em() * 0.4;
        line.keepWithNext = true;
        line.draw = [this](QPainter &painter, qreal top) {
            painter.setPen(QPen(Accent, pt(1.4)));
            painter.drawLine(QPointF(0, top), QPointF(m_width, top));
        };
        addPiece(std::move(line));
    } else if (heading.level == 2) {
        addText(heading.text, {1.25, true, Accent}, em() * 1.5, true);
    } else {
        addText(heading.text, {1.05, true, Ink}, em() * 1.1, true);
    }
    m_afterHeading = true;
}

void PaperComposer::add(const paper::Paragraph &paragraph)
{
    if (paragraph.notice) {
        const qreal inset = em() * 0.9;
        const Text block = text(paragraph.text, {1, true, Ink}, m_width - inset);
        PaperPiece piece;
        piece.spaceBefore = em() * 0.7;
        piece.height = block->height + em() * 0.5;
        piece.draw = [this, block, inset](QPainter &painter, qreal top) {
            const qreal bar = pt(3);
            painter.fillRect(QRectF(at(0, bar), top, bar, block->height + em() * 0.5), Ink);
            block->draw(painter, at(inset, m_width - inset), top + em() * 0.25);
        };
        addPiece(std::move(piece));
    } else {
        // A line that introduces what follows stays with it.
        addText(paragraph.text, {paragraph.quiet ? 0.88 : 1.0, false, paragraph.quiet ? QuietInk : Ink},
                em() * (m_afterHeading ? 0.3 : 0.6), m_afterHeading && paragraph.quiet);
    }
    m_afterHeading = false;
}

void PaperComposer::add(const paper::Facts &facts)
{
    qreal widest = 0;
    for (const auto &[label, value] : facts.rows) {
        const Text measured = text(label, {0.88, false, QuietInk}, m_width);
        widest = std::max(
            widest, measured->layout->lineCount() > 0 ? measured->layout->lineAt(0).naturalTextWidth() : 0);
    }
    const qreal gap = em() * 1.2;
    const qreal labelWidth = std::min(std::ceil(widest) + 1, m_width * 0.38);
    const qreal valueWidth = m_width - labelWidth - gap;
    bool first = true;
    for (const auto &[label, value] : facts.rows) {
        const Text left = text(label, {0.88, false, QuietInk}, labelWidth);
        const Text right = text(value, {}, valueWidth);
        PaperPiece piece;
        piece.spaceBefore = first ? em() * 0.45 : em() * 0.18;
        piece.height = std::max(left->height, right->height);
        const qreal baseline = right->ascent() - left->ascent();
        piece.draw = [this, left, right, labelWidth, valueWidth, gap, baseline](QPainter &painter,
                                                                                qreal top) {
            left->draw(painter, at(0, labelWidth), top + std::max(0.0, baseline));
            right->draw(painter, at(labelWidth + gap, valueWidth), top);
        };
        if (piece.height > m_height) { // a fact as long as a page is a text with a title
            addText(label, {0.88, true, QuietInk}, em() * 0.4, true);
            addText(value, {}, 0, false);
        } else {
            addPiece(std::move(piece));
        }
        first = false;
    }
    m_afterHeading = false;
}

void PaperComposer::add(const paper::Bullets &bullets)
{
    const qreal inset = em() * (bullets.checkboxes ? 1.6 : 1.1);
    bool first = true;
    for (const QString &item : bullets.items) {
        const bool box = bullets.checkboxes;
        addText(item, {}, first ? em() * 0.4 : em() * 0.22, false, inset, m_width - inset,
                [this, box](QPainter &painter, qreal top) {
                    if (box) {
                        const qreal size = em() * 0.85;
                        drawBox(painter, at(0, size), top + em() * 0.28, size, false);
                    } else {
                        const qreal size = em() * 0.32;
                        painter.setPen(Qt::NoPen);
                        painter.setBrush(Accent);
                        painter.drawEllipse(QRectF(at(em() * 0.25, size), top + em() * 0.55, size, size));
                    }
                });
        first = false;
    }
    m_afterHeading = false;
}

void PaperComposer::add(const paper::Signatures &signatures)
{
    const QString placeAndDate = m_words(QT_TRANSLATE_NOOP("Paper", "Place and date"));
    const QString signature = m_words(QT_TRANSLATE_NOOP("Paper", "Signature"));
    for (qsizetype i = 0; i < signatures.who.size(); ++i) {
        const QString done = signatures.signedText.value(i);
        const qreal gap = em() * 1.5;
        const qreal whoWidth = m_width * 0.3;
        const qreal lineWidth = (m_width - whoWidth - 2 * gap) / 2;
        const Text who = text(signatures.who.at(i), {1, true, Ink}, whoWidth);
        const bool last = i + 1 == signatures.who.size();
        PaperPiece piece;
        piece.keepWithNext = !last;
        if (!done.isEmpty()) {
            const Text when = text(done, {}, m_width - whoWidth - gap);
            piece.spaceBefore = em() * 0.9;
            piece.height = std::max(who->height, when->height);
            piece.draw = [=, this](QPainter &painter, qreal top) {
                who->draw(painter, at(0, whoWidth), top);
                when->draw(painter, at(whoWidth + gap, m_width - whoWidth - gap), top);
            };
        } else {
            const Text place = text(placeAndDate, {0.8, false, QuietInk}, lineWidth);
            const Text sign = text(signature, {0.8, false, QuietInk}, lineWidth);
            const qreal room = em() * 2.6; // to write in
            const qreal line = std::max(room, who->height);
            piece.spaceBefore = em() * 0.5;
            piece.height = line + em() * 0.15 + std::max(place->height, sign->height);
            piece.draw = [=, this](QPainter &painter, qreal top) {
                who->draw(painter, at(0, whoWidth), top + line - who->height);
                const qreal y = top + line;
                painter.setPen(QPen(Ink, pt(0.7)));
                for (const int n : {0, 1}) {
                    const qreal x = at(whoWidth + gap + n * (lineWidth + gap), lineWidth);
                    painter.drawLine(QPointF(x, y), QPointF(x + lineWidth, y));
                    (n == 0 ? place : sign)->draw(painter, x, y + em() * 0.15);
                }
            };
        }
        addPiece(std::move(piece));
    }
    m_afterHeading = false;
}

void PaperComposer::add(const paper::PageBreak &)
{
    PaperPiece piece;
    piece.breakBefore = true;
    piece.keepWithNext = true;
    piece.draw = [](QPainter &, qreal) {};
    addPiece(std::move(piece));
    m_afterHeading = false;
}
QString PaperComposer::footerLine() const
{
    const QString day = m_words.day(m_document.date);
    if (m_document.code.isEmpty() || day.isEmpty())
        return m_document.code.isEmpty() ? day : m_document.code;
    return u"%1 · %2"_s.arg(m_document.code, day);
}

qreal PaperComposer::footerHeight() const
{
    qreal height = em() * 0.9 + text(footerLine() + u"x"_s, footerStyle(), m_width)->height;
    if (!m_document.footNote.isEmpty())
        height += text(m_document.footNote, {0.9, true, Ink}, m_width)->height;
    return height;
}

void PaperComposer::drawFooter(QPainter &painter, int page, int pages) const
{
    qreal y = m_height + em() * 0.6;
    painter.setPen(QPen(Rule, pt(0.5)));
    painter.drawLine(QPointF(0, y), QPointF(m_width, y));
    y += em() * 0.3;
    const QLocale &locale = m_words.locale();
    const QString number = m_words(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"))
                               .arg(locale.toString(page), locale.toString(pages));
    const QString line = footerLine();
    // One string, so that it is read out and searched as one.
    const Text all = text(line.isEmpty() ? number : u"%1 · %2"_s.arg(line, number), footerStyle(), m_width);
    all->draw(painter, 0, y);
    if (!m_document.footNote.isEmpty())
        text(m_document.footNote, {0.9, true, Ink}, m_width)->draw(painter, 0, y + all->height);
}

} // namespace itinera
