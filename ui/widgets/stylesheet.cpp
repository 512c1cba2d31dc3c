// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include "ui/widgets/themeparts.h"
#include <QApplication>
#include <QFontInfo>
#include <QRegularExpression>

namespace itinera::theme {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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
QLineEdit[unreadable="true"], QPlainTextEdit[unreadable="true"], QComboBox[unreadable="true"] { border: 2px dashed @attention; }
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
QTableView[role="narrow"] QHeaderView::section { padding: @0.2em @0.15em; }
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

} // namespace itinera::theme
