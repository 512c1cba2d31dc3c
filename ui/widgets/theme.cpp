// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QHeaderView>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QToolTip>
#include <QWidget>

namespace itinera::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr auto BaseSizeProperty = "itineraBasePointSize";
constexpr auto SystemDarkProperty = "itineraSystemDark";
constexpr auto StyleProperty = "itineraStyle";

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneIn(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Text:
        return dark ? QColor(0xE6E9EB) : QColor(0x1F2933);
    case Tone::Quiet:
        return dark ? QColor(0xA9B3BA) : QColor(0x55616C);
    case Tone::Line:
        return dark ? QColor(0x434B51) : QColor(0xDBD8D0);
    case Tone::Surface:
        return dark ? QColor(0x1E2326) : QColor(0xF7F6F3);
    case Tone::Raised:
        return dark ? QColor(0x282E32) : QColor(0xFFFFFF);
    case Tone::Accent:
        return dark ? QColor(0x6CBCC4) : QColor(0x1F6F78);
    case Tone::AccentText:
        return dark ? QColor(0x0C2226) : QColor(0xFFFFFF);
    case Tone::Good:
        return dark ? QColor(0x8CCBA8) : QColor(0x2A674A);
    case Tone::Attention:
        return dark ? QColor(0xE6B85C) : QColor(0x825300);
    case Tone::Paused:
        return dark ? QColor(0xB2B9CC) : QColor(0x575F75);
    }
    return {};
}

QColor mixed(const QColor &a, const QColor &b, double partOfB)
{
    const auto channel = [partOfB](int x, int y) { return qRound(x + (y - x) * partOfB); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

/// The frame of an input: three to one against its ground, as whoever sees little needs it.
QColor inputFrame()
{
    return mixed(colour(Tone::Line), colour(Tone::Text), isDark() ? 0.33 : 0.44);
}

QPalette paletteFor(bool dark)
{
    const auto tone = [dark](Tone t) { return toneIn(t, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, tone(Tone::Surface));
    palette.setColor(QPalette::WindowText, tone(Tone::Text));
    palette.setColor(QPalette::Base, tone(Tone::Raised));
    palette.setColor(QPalette::AlternateBase,
                     mixed(tone(Tone::Raised), tone(Tone::Surface), dark ? 0.45 : 0.6));
    palette.setColor(QPalette::Text, tone(Tone::Text));
    palette.setColor(QPalette::Button, tone(Tone::Raised));
    palette.setColor(QPalette::ButtonText, tone(Tone::Text));
    palette.setColor(QPalette::BrightText, tone(Tone::Text));
    palette.setColor(QPalette::PlaceholderText, tone(Tone::Quiet));
    palette.setColor(QPalette::Highlight, tone(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, tone(Tone::AccentText));
    palette.setColor(QPalette::Link, tone(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, tone(Tone::Accent));
    palette.setColor(QPalette::ToolTipBase, tone(Tone::Raised));
    palette.setColor(QPalette::ToolTipText, tone(Tone::Text));
    palette.setColor(QPalette::Light, dark ? QColor(0x3A4248) : QColor(0xFFFFFF));
    palette.setColor(QPalette::Midlight, mixed(tone(Tone::Line), tone(Tone::Surface), 0.5));
    palette.setColor(QPalette::Mid, tone(Tone::Line));
    palette.setColor(QPalette::Dark, mixed(tone(Tone::Line), tone(Tone::Text), 0.3));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x101315) : QColor(0xB9B5AB));
    const QColor disabled = mixed(tone(Tone::Quiet), tone(Tone::Surface), 0.3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tone(Tone::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tone(Tone::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tone(Tone::Text));
    return palette;
}

/// Fusion with sizes that follow the text and a ring around what has the focus.
class Style final : public QProxyStyle {
public:
    Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        // Over a column of text, unless the page chose otherwise.
        auto *header = qobject_cast<QHeaderView *>(widget);
        if (header && header->orientation() == Qt::Horizontal &&
            header->defaultAlignment() == Qt::AlignCenter)
            header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
        case PM_ToolBarIconSize:
        case PM_LineEditIconSize:
            return em(1.0);
        case PM_MessageBoxIconSize:
            return em(2.2);
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return em(0.85);
        case PM_HeaderDefaultSectionSizeVertical:
            return em(1.9);
        case PM_ToolTipLabelFrameWidth:
            return em(0.3);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
            return 0;
        case SH_Table_GridLineColor:
            return static_cast<int>(colour(Tone::Line).rgb());
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        default:
            return QProxyStyle::styleHint(hint, option, widget, answer);
        }
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_FrameFocusRect) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const double width = qMax(1.5, static_cast<double>(em(0.1)));
            painter->setPen(QPen(colour(Tone::Accent), width));
            painter->setBrush(Qt::NoBrush);
            const double half = width / 2;
            painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), em(0.2),
                                     em(0.2));
            painter->restore();
            return;
        }
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
            drawIndicator(element == PE_IndicatorRadioButton, *option, *painter);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

private:
    /// Fusion's frames of boxes cannot be seen on a dark ground.
    static void drawIndicator(bool round, const QStyleOption &option, QPainter &painter)
    {
        const bool enabled = option.state & State_Enabled;
        const bool on = option.state & State_On;
        const bool partly = option.state & State_NoChange;
        const double side = qMin(option.rect.width(), option.rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(option.rect).center());
        const double line = qMax(1.0, side / 14);
        box.adjust(line / 2, line / 2, -line / 2, -line / 2);
        const QColor accent = enabled ? colour(Tone::Accent) : inputFrame();
        const QColor frame = on || partly ? accent : enabled ? inputFrame() : colour(Tone::Line);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(frame, line));
        painter.setBrush(on && !round ? accent : colour(Tone::Raised));
        if (round)
            painter.drawEllipse(box);
        else
            painter.drawRoundedRect(box, side * 0.2, side * 0.2);
        if (round && on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
            painter.drawEllipse(box.center(), side * 0.25, side * 0.25);
        } else if (on || partly) {
            painter.setPen(QPen(on ? colour(Tone::AccentText) : accent, side * 0.13, Qt::SolidLine,
                                Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * box.width(); };
            if (on)
                painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.32)}));
            else
                painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
        }
        painter.restore();
    }
};

/// Fills @names of colours, measures in em (@0.3em) and sizes of text (@1.1text-size) into a style sheet.
QString filled(QString sheet)
{
    const bool dark = isDark();
    const auto name = [](const QColor &c) { return c.name(); };
    const QColor surface = colour(Tone::Surface);
    const QColor raised = colour(Tone::Raised);
    const QColor text = colour(Tone::Text);
    const QColor accent = colour(Tone::Accent);
    const std::pair<QString, QString> colours[] = {
        {u"@inputFrame"_s, name(inputFrame())},
        {u"@text"_s, name(text)},
        {u"@quiet"_s, name(colour(Tone::Quiet))},
        {u"@line"_s, name(colour(Tone::Line))},
        {u"@surface"_s, name(surface)},
        {u"@raised"_s, name(raised)},
        {u"@accentHover"_s, name(mixed(accent, dark ? QColor(Qt::white) : QColor(Qt::black), 0.14))},
        {u"@accentSoft"_s, name(mixed(surface, accent, dark ? 0.2 : 0.13))},
        {u"@accentText"_s, name(colour(Tone::AccentText))},
        {u"@accent"_s, name(accent)},
        {u"@hover"_s, name(mixed(raised, text, 0.07))},
        {u"@pressed"_s, name(mixed(raised, text, 0.14))},
        {u"@disabledText"_s, name(mixed(colour(Tone::Quiet), surface, 0.3))},
        {u"@attentionSoft"_s, name(mixed(surface, colour(Tone::Attention), dark ? 0.16 : 0.1))},
        {u"@attention"_s, name(colour(Tone::Attention))},
        {u"@goodSoft"_s, name(mixed(surface, colour(Tone::Good), dark ? 0.16 : 0.1))},
        {u"@good"_s, name(colour(Tone::Good))},
        {u"@upchevron"_s, dark ? u":/icons/chevron-up-light.svg"_s : u":/icons/chevron-up-dark.svg"_s},
        {u"@chevron"_s, dark ? u":/icons/chevron-light.svg"_s : u":/icons/chevron-dark.svg"_s},
    };
    for (const auto &[key, value] : colours)
        sheet.replace(key, value);
    // Sizes of text follow the font; everything else its height.
    static const QRegularExpression measure(u"@([0-9.]+)(em|text-size)"_s);
    const double points = QFontInfo(QApplication::font()).pointSizeF();
    QString result;
    qsizetype from = 0;
    for (auto it = measure.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        const double n = match.capturedView(1).toDouble();
        if (match.capturedView(2) == "em"_L1)
            result += QString::number(qMax(1, em(n))) + "px"_L1;
        else
            result += QString::number(n * points, 'f', 1) + "pt"_L1;
        from = match.capturedEnd();
    }
    result += QStringView(sheet).mid(from);
    return result;
}

QString styleSheet()
{
    return filled(uR"(
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: @0.25em; }
QMainWindow, QDialog { background: @surface; }
QWidget[role="navbar"] { background: @raised; }

*[role="heading"] { font-size: @1.35text-size; font-weight: 600; color: @text; }
*[role="subheading"] { font-size: @1.1text-size; font-weight: 600; color: @text; }
*[role="quiet"] { font-size: @0.88text-size; color: @quiet; }
QFrame[role="card"] { background: @raised; border: 1px solid @line; border-radius: @0.45em; }
QLabel[role="badge"] { background: @accentSoft; color: @text; border-radius: @0.45em;
    padding: @0.1em @0.45em; font-size: @0.88text-size; }
QFrame[role="notice"] { border: 1px solid @line; border-radius: @0.4em; background: @accentSoft; }
QFrame[role="notice"][kind="attention"] { background: @attentionSoft; border-color: @attention; }
QFrame[role="notice"][kind="good"] { background: @goodSoft; border-color: @good; }
QFrame[role="notice"][kind="information"] { border-color: @accent; }

QPushButton, QToolButton { background: @raised; color: @text; border: 1px solid @inputFrame;
    border-radius: @0.35em; padding: @0.22em @0.7em; }
QToolButton { padding: @0.2em; }
QPushButton { min-height: @1.15em; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: @0.16em @0.65em; }
QToolButton:focus { padding: @0.14em; }
QPushButton:disabled, QToolButton:disabled { color: @disabledText; border-color: @line; background: @surface; }
QPushButton:checked, QToolButton:checked { background: @accentSoft; border-color: @accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(@chevron); width: @0.6em; height: @0.6em;
    subcontrol-position: center right; subcontrol-origin: padding; right: @0.3em; }
QToolButton[popupMode="2"] { padding-left: @0.9em; padding-right: @0.9em; }

QPushButton[role="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @line; color: @quiet; border-color: @line; }

QPushButton[role="plain"], QToolButton[role="plain"] { background: transparent; border: 1px solid transparent;
    color: @accent; }
QToolButton[role="plain"] { color: @text; }
QPushButton[role="plain"]:hover, QToolButton[role="plain"]:hover { background: @hover; }
QPushButton[role="plain"]:focus, QToolButton[role="plain"]:focus { border: 2px solid @accent; }
QPushButton[role="plain"]:disabled, QToolButton[role="plain"]:disabled { color: @disabledText; }

QPushButton[role="badge"], QToolButton[role="badge"] { background: @accentSoft; border: 1px solid @accentSoft;
    border-radius: @0.6em; padding: @0.1em @0.5em; min-height: 0px; }
QPushButton[role="badge"]:hover, QToolButton[role="badge"]:hover { border-color: @accent; }
QPushButton[role="badge"]:focus, QToolButton[role="badge"]:focus { border: 1px solid @accent; }

QToolButton[role="step"] { min-width: @1.5em; min-height: @1.15em; padding: @0.1em; }
QToolButton[role="step"]:focus { padding: @0.05em; }
QToolButton[role="step"]:checked { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QToolButton[role="step"]:checked:focus { border-color: @text; }
QToolButton[role="step"]:checked:disabled { background: @accentSoft; color: @text; border-color: @accent; }

QPushButton[role="nav"], QToolButton[role="nav"] { background: transparent; border: 1px solid transparent;
    border-radius: @0.4em; padding: @0.4em @0.6em; text-align: left; color: @text; }
QPushButton[role="nav"]:hover, QToolButton[role="nav"]:hover { background: @hover; }
QPushButton[role="nav"]:checked, QToolButton[role="nav"]:checked { background: @accentSoft; color: @accent;
    font-weight: 600; }
QPushButton[role="nav"]:focus, QToolButton[role="nav"]:focus { border: 2px solid @accent; }

QToolButton[role="strip"] { background: transparent; border: 1px solid transparent; color: @accent; }
QToolButton[role="strip"]:focus { border: 2px solid @accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @raised;
    border: 1px solid @inputFrame; border-radius: @0.3em; padding: @0.2em @0.35em;
    selection-background-color: @accent; selection-color: @accentText; }
QPlainTextEdit, QTextEdit { padding: @0.1em; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: @1.15em; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @accent; padding: @0.16em @0.3em; }
QPlainTextEdit:focus, QTextEdit:focus { padding: @0.05em; }
QLineEdit[unreadable="true"] { border: 2px dashed @attention; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @surface; border-color: @line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @surface; border-color: @line; }
QTextBrowser { border: none; background: transparent; }
QTextBrowser:focus { border: 2px solid @accent; }
QComboBox { padding-right: @1.3em; }
QComboBox::drop-down { border: none; width: @1.3em; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(@chevron); width: @0.6em; height: @0.6em; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: @1.3em; }
QAbstractSpinBox::up-arrow { image: url(@upchevron); width: @0.55em; height: @0.55em; }
QAbstractSpinBox::down-arrow { image: url(@chevron); width: @0.55em; height: @0.55em; }
QComboBox QAbstractItemView, QListView#completionPopup { background: @raised; color: @text; border: 1px solid @inputFrame;
    selection-background-color: @accent; selection-color: @accentText; outline: none; }
QComboBox QAbstractItemView::item { min-height: @1.35em; padding: 0 @0.3em; }

QCheckBox, QRadioButton { spacing: @0.4em; padding: @0.1em; border: 2px solid transparent;
    border-radius: @0.3em; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabWidget::tab-bar { alignment: left; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @quiet; padding: @0.35em @0.8em; border: none;
    border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { background: @accentSoft; }

QTableView, QListView, QTreeView { background: @raised; alternate-background-color: palette(alternate-base);
    border: 1px solid @line; border-radius: @0.3em; outline: none; selection-background-color: @accentSoft;
    selection-color: @text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @accent; }
QTableView { qproperty-showGrid: false; qproperty-alternatingRowColors: true; }
QTableView::item { padding: 0 @0.35em; border: none; }
QListView::item { padding: @0.2em @0.35em; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @quiet; border: none; border-bottom: 1px solid @line;
    padding: @0.3em @0.35em; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QTableWidget#permissionTable QHeaderView::section { padding: @0.2em @0.15em; }
QTableCornerButton::section { background: @raised; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea:focus { border: 1px solid @accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: @0.65em; margin: 0; }
QScrollBar:horizontal { height: @0.65em; margin: 0; }
QScrollBar::handle { background: @inputFrame; border-radius: @0.16em; margin: @0.14em; }
QScrollBar::handle:vertical { min-height: @2em; }
QScrollBar::handle:horizontal { min-width: @2em; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QSplitter::handle { background: @line; }
QMenu { background: @raised; color: @text; border: 1px solid @line; padding: @0.2em; }
QMenu::item { padding: @0.28em @1.2em @0.28em @0.8em; border-radius: @0.25em; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @line; margin: @0.2em; }
QMenu::icon { left: @0.3em; }
QMenuBar { background: @surface; }
QMenuBar::item { padding: @0.25em @0.5em; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @text; }
QProgressBar { border: 1px solid @line; border-radius: @0.3em; background: @raised; text-align: center; color: @text; }
QProgressBar::chunk { background: @accentSoft; border-radius: @0.3em; }
QGroupBox { border: 1px solid @line; border-radius: @0.35em; margin-top: @0.9em; padding: @0.4em; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 @0.3em; color: @quiet; }
QCalendarWidget QToolButton { border: 1px solid transparent; }
QCalendarWidget QTableView { selection-background-color: @accent; selection-color: @accentText; border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QStatusBar { background: @surface; color: @quiet; }
QStatusBar::item { border: none; }
)"_s);
}

/// Painted when it is needed, so that an icon made before a change of theme, size or direction is right after
/// it.
class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        if (size.isEmpty())
            return {};
        QColor ink = m_tone ? colour(*m_tone) : colour(Tone::Text);
        if (mode == QIcon::Disabled)
            ink = QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        const bool mirrored = QGuiApplication::isRightToLeft() && pointsSomewhere();
        const QString key = u"itinera-icon/%1/%2/%3x%4/%5"_s.arg(m_name, ink.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mirrored ? 1 : 0);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer renderer(svg);
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const int side = qMin(size.width(), size.height());
        renderer.render(&painter,
                        QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        result = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, result);
        return result;
    }
    QIconEngine *clone() const override { return new IconEngine(m_name, m_tone); }
    QString key() const override { return u"itinera"_s; }
    bool isNull() override { return !QFile::exists(u":/icons/%1.svg"_s.arg(m_name)); }

private:
    bool pointsSomewhere() const
    {
        static const QStringList names{u"back"_s,     u"forward"_s, u"plan"_s,
                                       u"timeline"_s, u"resume"_s,  u"lists"_s};
        return names.contains(m_name);
    }
    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

void apply(QApplication &app, Scheme scheme, int textPercent)
{
    if (!app.property(BaseSizeProperty).isValid()) {
        // Remembered before anything of ours changes them.
        app.setProperty(BaseSizeProperty, qMax(8.0, QFontInfo(QApplication::font()).pointSizeF()));
        app.setProperty(SystemDarkProperty, isDarkPalette(QApplication::palette()));
    }
    if (!app.property(StyleProperty).toBool()) {
        QApplication::setStyle(new Style);
        app.setProperty(StyleProperty, true);
    }
    const bool dark =
        scheme == Scheme::Dark || (scheme == Scheme::System && app.property(SystemDarkProperty).toBool());
    QFont font = QApplication::font();
    font.setPointSizeF(app.property(BaseSizeProperty).toDouble() * qBound(50, textPercent, 400) / 100.0);
    QApplication::setFont(font);
    const QPalette palette = paletteFor(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(font);
    app.setStyleSheet(styleSheet());
}

bool isDark()
{
    return isDarkPalette(QApplication::palette());
}

QColor colour(Tone tone)
{
    return toneIn(tone, isDark());
}

QColor levelColour(RiskLevel level)
{
    const bool dark = isDark();
    switch (level) {
    case RiskLevel::None:
        return dark ? QColor(0x3A4147) : QColor(0xE6E4DE);
    case RiskLevel::Low:
        return dark ? QColor(0x1F5350) : QColor(0xCBE5E1);
    case RiskLevel::Moderate:
        return dark ? QColor(0x66501B) : QColor(0xF0DCA8);
    case RiskLevel::High:
        return dark ? QColor(0x8F4A27) : QColor(0xE39A6C);
    case RiskLevel::VeryHigh:
        return dark ? QColor(0x7A4A86) : QColor(0x5E2F66);
    }
    return {};
}

QColor levelText(RiskLevel level)
{
    const bool dark = isDark();
    switch (level) {
    case RiskLevel::None:
        return dark ? QColor(0xDDE2E6) : QColor(0x3B4651);
    case RiskLevel::Low:
        return dark ? QColor(0xD3EFEA) : QColor(0x11463F);
    case RiskLevel::Moderate:
        return dark ? QColor(0xFBEBC2) : QColor(0x523B05);
    case RiskLevel::High:
        return dark ? QColor(0xFFEDE2) : QColor(0x3C1804);
    case RiskLevel::VeryHigh:
        return QColor(0xFFFFFF);
    }
    return {};
}

QIcon icon(const QString &name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

int em(double n)
{
    return qRound(n * QFontMetrics(QApplication::font()).height());
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    // A style sheet reads properties only when a widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace itinera::theme
