// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include "ui/widgets/themeparts.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace itinera::theme {

using namespace Qt::StringLiterals;

namespace {

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
        // Here, where no field is forgotten: what is typed is about her, and keyboards on the screen and
        // input methods do not learn it.
        if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget) ||
            qobject_cast<QPlainTextEdit *>(widget))
            widget->setInputMethodHints(widget->inputMethodHints() | Qt::ImhSensitiveData);
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

} // namespace

QStyle *newStyle()
{
    return new Style;
}

} // namespace itinera::theme
