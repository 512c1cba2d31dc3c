// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaypage.h"
#include "ui/agenda/duetext.h"
#include "ui/agenda/todaymodel.h"
#include "ui/vault/backupkeeper.h"
#include "ui/vault/backuppage.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysAhead = 7;

/// A heading, or what is to be done with its day, and below it whose case it is.
class TodayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool isHeading = index.data(TodayModel::IsHeadingRole).toBool();
        return QSize(0,
                     isHeading ? line + theme::em(index.row() == 0 ? 0.6 : 1.1) : 2 * line + theme::em(0.75));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        painter->save();
        const bool isHeading = index.data(TodayModel::IsHeadingRole).toBool();
        if (!isHeading)
            option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const QRect inner =
            option.rect.adjusted(theme::em(0.6), theme::em(0.3), -theme::em(0.6), -theme::em(0.25));
        const auto put = [&](const QRect &rect, Qt::Alignment alignment, const QString &text) {
            painter->drawText(QStyle::visualRect(option.direction, inner, rect),
                              static_cast<int>(QStyle::visualAlignment(option.direction, alignment)), text);
        };
        QFont font = option.font;
        const QString text = index.data(Qt::DisplayRole).toString();
        if (isHeading) {
            font.setBold(true);
            painter->setFont(font);
            painter->setPen(theme::colour(theme::Tone::Quiet));
            put(inner, Qt::AlignLeft | Qt::AlignBottom, text);
            painter->restore();
            return;
        }
        const int line = option.fontMetrics.height();
        const QString when = index.data(TodayModel::WhenRole).toString();
        const int whenWidth = option.fontMetrics.horizontalAdvance(when);
        painter->setFont(font);
        painter->setPen(theme::colour(index.data(TodayModel::LateRole).toBool() ? theme::Tone::Attention
                                                                                : theme::Tone::Quiet));
        put(QRect(inner.right() - whenWidth, inner.top(), whenWidth + 1, line), Qt::AlignRight, when);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme::colour(theme::Tone::Text));
        const int room = qMax(theme::em(4), inner.width() - whenWidth - theme::em());
        put(QRect(inner.left(), inner.top(), room, line), Qt::AlignLeft,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
        painter->setFont(option.font);
        painter->setPen(theme::colour(theme::Tone::Quiet));
        put(QRect(inner.left(), inner.top() + line, inner.width(), line), Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data(TodayModel::WhoRole).toString(), Qt::ElideRight,
                                          inner.width()));
        painter->restore();
    }
};

} // namespace

TodayPage::TodayPage(UiContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(u"todayPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::em(0.8), theme::em(0.7), theme::em(0.8), theme::em(0.8));
    layout->setSpacing(theme::em(0.5));
    m_date = heading({});
    m_date->setObjectName(u"todayDate"_s);
    m_count = quietLabel({});
    m_count->setObjectName(u"todayCount"_s);
    m_demo = new NoticeBar;
    m_demo->setObjectName(u"todayDemo"_s);
    layout->addWidget(m_date);
    layout->addWidget(m_count);
    layout->addWidget(m_demo);
    m_backup = new NoticeBar;
    m_backup->setObjectName(u"todayBackup"_s);
    layout->addWidget(m_backup);
    connect(m_backup, &NoticeBar::buttonClicked, this, &TodayPage::backupsRequested);
    if (m_ui.backups)
        connect(m_ui.backups, &BackupKeeper::finished, this, &TodayPage::showBackupNotice);

    m_model = new TodayModel(this);
    m_list = new QListView;
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("What is due"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TodayDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setCursor(Qt::PointingHandCursor);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &TodayPage::open);
    m_empty =
        new EmptyState(tr("Nothing is due this week"),
                       tr("Reviews, steps with a day and whatever an event makes out of date appear here "
                          "by themselves. A good day to ask someone how she is."));
    m_empty->setObjectName(u"todayEmpty"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_more = quietLabel({});
    m_more->setObjectName(u"todayMore"_s);
    layout->addWidget(m_more);
    TodayPage::refresh(); // qualified: not virtual yet
}

void TodayPage::refresh()
{
    m_ui.attempt(this, [this] {
        const QDate today = m_ui.today();
        const TodayList list =
            DueStore(m_ui.session).forMember(m_ui.session.member().id, today.addDays(DaysAhead));
        const TodayRow *current = m_model->row(m_list->currentIndex());
        const std::optional<DueItem> was = current ? std::optional(current->item) : std::nullopt;
        m_model->setItems(
            list, [this](const QString &name) { return m_ui.list(name); }, m_ui.language(), today);
        QModelIndex at = was ? m_model->find(was->caseId, was->kind, was->ref) : QModelIndex();
        if (!at.isValid())
            at = m_model->firstItem();
        m_list->setCurrentIndex(at);

        m_date->setText(m_ui.locale().toString(today, QLocale::LongFormat));
        const int shown = static_cast<int>(list.rows.size());
        m_count->setText(list.atLeast ? tr("More than %L1 things to do").arg(list.total)
                         : list.total == 1
                             ? tr("One thing to do this week, or overdue")
                             : tr("%n things to do this week, or overdue", nullptr, list.total));
        m_count->setVisible(list.total > 0);
        m_more->setText(tr("The first %L1 are shown; the others follow when these are done.").arg(shown));
        m_more->setVisible(list.total > shown);
        m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_empty);
        if (m_ui.session.isDemo())
            m_demo->show(NoticeBar::Kind::Information,
                         tr("This is the demo: everybody in it is invented. Try whatever you like."));
        else
            m_demo->hide();
        showBackupNotice();
    });
}

void TodayPage::showBackupNotice()
{
    QString warning;
    if (m_ui.backups && !m_ui.session.isDemo())
        warning = backupWarning(m_ui.backups->plan(), m_ui.session.clock().now());
    if (warning.isEmpty())
        m_backup->hide();
    else
        m_backup->show(NoticeBar::Kind::Attention, warning, tr("Backups"));
}

void TodayPage::open(const QModelIndex &index)
{
    if (const TodayRow *row = m_model->row(index))
        emit openRequested(row->item.caseId, duetext::tab(row->item.kind));
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_list->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace itinera
