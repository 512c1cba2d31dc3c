// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timelineview.h"
#include "ui/agenda/duetext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtATime = 60;

int gutter()
{
    return theme::em(2.4);
}

theme::Tone toneOf(RoadMark mark)
{
    switch (mark) {
    case RoadMark::Plain:
        break;
    case RoadMark::Good:
        return theme::Tone::Good;
    case RoadMark::Paused:
        return theme::Tone::Paused;
    case RoadMark::Attention:
        return theme::Tone::Attention;
    case RoadMark::Quiet:
        return theme::Tone::Quiet;
    }
    return theme::Tone::Accent;
}

/// One entry: its words, and before them a piece of the line with its mark.
class TimelineRow final : public QFrame {
public:
    TimelineRow(const RoadEntry &entry, const QString &day, const QString &by, bool isLast)
        : m_icon(QStringView(entry.icon).toString()), m_tone(toneOf(entry.mark)), m_isFilled(entry.stressed),
          m_isLast(isLast)
    {
        setObjectName(u"timelineRow"_s);
        setAccessibleName(day);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : gutter(), theme::em(0.2),
                                   layoutDirection() == Qt::RightToLeft ? gutter() : 0, theme::em(0.6));
        layout->setSpacing(theme::em(0.05));
        const auto add = [&](const QString &text, const char *role) {
            auto *label = new QLabel;
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setText(text);
            if (role)
                theme::setRole(label, role);
            layout->addWidget(label);
        };
        add(by.isEmpty() ? day : TimelineView::tr("%1, %2", "day, who wrote it down").arg(day, by), "quiet");
        add(entry.title, entry.stressed ? "quiet" : "subheading");
        if (!entry.text.isEmpty())
            add(entry.text, entry.stressed ? "subheading" : nullptr);
    }

private:
    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = theme::em(1.5);
        const int x =
            layoutDirection() == Qt::RightToLeft ? width() - gutter() / 2 : gutter() / 2 - theme::em(0.2);
        const QRect mark(x - side / 2, theme::em(0.2), side, side);
        painter.setPen(QPen(theme::colour(theme::Tone::Line), qMax(2, theme::em(0.12))));
        if (!m_isLast)
            painter.drawLine(x, mark.bottom() + 1, x, height());
        painter.setPen(QPen(theme::colour(m_tone), qMax(1.5, theme::em(0.1) * 1.0)));
        painter.setBrush(m_isFilled ? theme::colour(m_tone) : theme::colour(theme::Tone::Raised));
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        const int inset = theme::em(0.32);
        theme::icon(m_icon, m_isFilled ? theme::Tone::AccentText : m_tone)
            .paint(&painter, mark.adjusted(inset, inset, -inset, -inset));
    }
    QString m_icon;
    theme::Tone m_tone;
    bool m_isFilled;
    bool m_isLast;
};

} // namespace

TimelineView::TimelineView(const Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"timelineView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rows = new QWidget;
    m_layout = new QVBoxLayout(m_rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    layout->addWidget(m_rows);
    m_more = new QPushButton(tr("Show earlier ones"));
    m_more->setObjectName(u"timelineMore"_s);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_more, &QPushButton::clicked, this, [this] { showRows(m_shown + RowsAtATime); });
}

void TimelineView::setEntries(std::vector<RoadEntry> entries)
{
    clearLayout(m_layout);
    m_entries = std::move(entries);
    const int upTo = qMax(RowsAtATime, m_shown);
    m_shown = 0;
    showRows(upTo);
}

void TimelineView::showRows(int upTo)
{
    const int all = static_cast<int>(m_entries.size());
    for (; m_shown < qMin(upTo, all); ++m_shown) {
        const RoadEntry &entry = m_entries[static_cast<size_t>(m_shown)];
        m_layout->addWidget(new TimelineRow(entry, duetext::day(entry.on, m_session.clock().today()),
                                            m_session.memberName(entry.by), m_shown + 1 == all));
    }
    m_more->setVisible(m_shown < all);
}

} // namespace itinera
