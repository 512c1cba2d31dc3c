// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpage.h"
#include "core/cases/caserights.h"
#include "core/safety/riskdue.h"
#include "core/safety/riskrules.h"
#include "ui/agenda/duetext.h"
#include "ui/cases/caselistmodel.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

QString sortSetting()
{
    return u"caselist.sort"_s;
}

/// Words of the columns in settings; the numbers may change, the words not.
const QStringList &columnKeys()
{
    static const QStringList keys{u"code"_s, u"name"_s, u"place"_s, u"risk"_s, u"due"_s, u"contact"_s};
    return keys;
}

/// The level as a badge; the line is marked as a whole, so no cell has a focus frame of its own.
class CaseDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.column() == CaseListModel::Name)
            option->font.setWeight(QFont::DemiBold);
        if (index.data(CaseListModel::AttentionRole).toBool()) {
            for (const auto role : {QPalette::Text, QPalette::HighlightedText})
                option->palette.setColor(role, theme::colour(theme::Tone::Attention));
        }
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        if (index.column() != CaseListModel::Risk) {
            QStyledItemDelegate::paint(painter, given, index);
            return;
        }
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        painter->save();
        painter->setLayoutDirection(option.direction);
        LevelBadge::paint(*painter, QRectF(option.rect).adjusted(theme::em(0.35), 0, -theme::em(0.35), 0),
                          index.data(CaseListModel::LevelRole).toInt(),
                          index.data(CaseListModel::RiskTextRole).toString(), option.font);
        painter->restore();
    }
};

} // namespace

CaseListPage::CaseListPage(UiContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(u"caseListPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::em(0.8), theme::em(0.7), theme::em(0.8), theme::em(0.8));
    layout->setSpacing(theme::em(0.5));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::em(0.6));
    QLabel *title = heading(tr("Cases"));
    title->setWordWrap(false);
    m_count = quietLabel({});
    m_count->setWordWrap(false);
    m_count->setObjectName(u"caseCount"_s);
    auto *create = new QPushButton(tr("New case"));
    create->setObjectName(u"newCaseButton"_s);
    create->setVisible(m_ui.session.access().may(right::OpenCases));
    create->setIcon(theme::icon(u"add"_s, theme::Tone::AccentText));
    create->setToolTip(tr("Write down a new case (Ctrl+N)"));
    theme::setRole(create, "primary");
    top->addWidget(title);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(create);
    layout->addLayout(top);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::em(0.6));
    m_search = new QLineEdit;
    m_search->setObjectName(u"caseSearch"_s);
    m_search->setAccessibleName(tr("Search the cases"));
    m_search->setPlaceholderText(tr("Name, place or code"));
    m_search->setToolTip(tr("Search (Ctrl+F). Down goes into the list, Enter opens the first case."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_openOnly = new QCheckBox(tr("&Open cases only"));
    m_openOnly->setObjectName(u"openOnlyCheck"_s);
    m_openOnly->setChecked(true);
    line->addWidget(m_search, 1);
    line->addWidget(m_openOnly);
    layout->addLayout(line);

    m_model = new CaseListModel(m_ui, this);
    m_stack = new QStackedWidget;
    buildTable();
    m_none = new EmptyState(
        tr("No cases yet"),
        tr("A case begins with a name to call her by. Everything else can wait until she wants "
           "to tell it."),
        tr("Begin the first case"));
    m_none->setObjectName(u"caseListEmpty"_s);
    m_notFound = new EmptyState({}, {}, tr("New case with this name"));
    m_notFound->setObjectName(u"caseListNotFound"_s);
    m_onlyClosed = new EmptyState(
        tr("No open cases"), tr("Untick “Open cases only” to see those that are closed."), tr("New case"));
    m_onlyClosed->setObjectName(u"caseListOnlyClosed"_s);
    for (EmptyState *state : {m_none, m_notFound, m_onlyClosed})
        m_stack->addWidget(state);
    layout->addWidget(m_stack, 1);

    const auto plainNew = [this] { emit newCaseRequested({}); };
    connect(create, &QPushButton::clicked, this, plainNew);
    connect(m_none, &EmptyState::buttonClicked, this, plainNew);
    connect(m_onlyClosed, &EmptyState::buttonClicked, this, plainNew);
    connect(m_notFound, &EmptyState::buttonClicked, this,
            [this] { emit newCaseRequested(m_search->text().simplified()); });
    connect(m_search, &QLineEdit::textChanged, this, &CaseListPage::filter);
    connect(m_openOnly, &QCheckBox::toggled, this, &CaseListPage::filter);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, plainNew);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    filter();
}

void CaseListPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"caseTable"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CaseDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme::em(1.9));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(theme::em(2));
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);

    QString stored;
    m_ui.attempt(this, [&] { stored = m_ui.session.setting(sortSetting(), u"due:asc"_s); });
    const auto column = static_cast<int>(columnKeys().indexOf(stored.section(u':', 0, 0)));
    const auto order = stored.endsWith(":desc"_L1) ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setSortIndicator(column < 0 ? static_cast<int>(CaseListModel::Due) : column, order);
    m_table->setSortingEnabled(true); // sorts by the indicator
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CaseListPage::rememberSort);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CaseListPage::ensureCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &CaseListPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (const CaseRow *row = m_model->row(now))
                    m_current = row->id;
            });
}

void CaseListPage::refresh()
{
    m_model->reload();
    showState();
}

void CaseListPage::filter()
{
    m_current = CaseId(); // the first match is the one that Enter opens
    m_model->setFilter(m_search->text(), m_openOnly->isChecked());
    m_table->scrollToTop();
    showState();
}

void CaseListPage::showState()
{
    const CaseCount count = m_model->matches();
    m_count->setText(count.atLeast      ? tr("more than %L1 cases").arg(count.count)
                     : count.count == 1 ? tr("1 case")
                                        : tr("%n cases", nullptr, count.count));
    m_count->setVisible(count.count > 0);
    if (count.count > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    CaseCount closed;
    const QString typed = m_search->text().simplified();
    m_ui.attempt(this, [&] {
        CaseQuery query = m_model->query();
        query.openOnly = false;
        closed = CaseStore(m_ui.session).count(query);
    });
    if (typed.isEmpty()) {
        m_stack->setCurrentWidget(closed.count > 0 ? m_onlyClosed : m_none);
        return;
    }
    m_notFound->setText(
        tr("Nobody found for “%1”").arg(typed),
        closed.count > 0
            ? tr("Among the closed cases there is something: untick “Open cases only” to see it.")
            : tr("Try fewer letters, another spelling, or the code. If she has not come before, begin a new "
                 "case."));
    m_stack->setCurrentWidget(m_notFound);
}

void CaseListPage::ensureCurrent()
{
    if (m_model->rowCount() == 0)
        return;
    QModelIndex at = m_model->find(m_current);
    if (!at.isValid())
        at = m_model->index(0, 0);
    m_table->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    m_table->scrollTo(at);
}

void CaseListPage::openCurrent()
{
    if (const CaseRow *row = m_model->row(m_table->currentIndex()))
        emit caseOpened(row->id);
}

void CaseListPage::rememberSort()
{
    m_ui.attempt(this, [this] {
        m_ui.session.setSetting(sortSetting(),
                                columnKeys().value(m_model->sortColumn()) +
                                    (m_model->sortOrder() == Qt::DescendingOrder ? u":desc"_s : u":asc"_s));
    });
}

void CaseListPage::layoutColumns()
{
    // Widths by what the words need. Where they do not all fit (200 %, a small screen), what is least urgent
    // steps back, in this order; a case shows it all.
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics metrics(m_table->font());
    const int gap = theme::em(1.3);
    const auto words = [&](const QString &text) { return metrics.horizontalAdvance(text) + gap; };
    CaseRow widest;
    widest.riskLevel = static_cast<int>(RiskLevel::VeryHigh);
    widest.riskStale = true;
    int widths[CaseListModel::ColumnCount];
    widths[CaseListModel::Code] = words(u"MMM-MMM"_s);
    widths[CaseListModel::Name] = words(QString(16, u'n'));
    widths[CaseListModel::Place] = words(QString(12, u'n'));
    widths[CaseListModel::Risk] = words(CaseListModel::riskText(widest, m_ui.today())) + theme::em(1.8);
    widths[CaseListModel::Due] = words(
        duetext::line(QStringView(due::FirstRisk).toString(), m_ui.today().addMonths(-1), m_ui.today()));
    widths[CaseListModel::LastContact] = words(tr("Last contact")) + theme::em(0.8);
    const int room = m_table->viewport()->width();
    int total = 0;
    for (const int width : widths)
        total += width;
    const auto giveWay = [&](CaseListModel::Column column) {
        const bool hide = total > room;
        m_table->setColumnHidden(column, hide);
        if (hide)
            total -= widths[column];
    };
    giveWay(CaseListModel::LastContact);
    giveWay(CaseListModel::Place);
    // That the risk is out of date is the last thing to be cut.
    const auto shrink = [&](CaseListModel::Column column, double part) {
        const int spare = qMin(qMax(0, total - room), qRound(widths[column] * part));
        widths[column] -= spare;
        total -= spare;
    };
    shrink(CaseListModel::Name, 0.4);
    shrink(CaseListModel::Due, 0.5);
    shrink(CaseListModel::Risk, 0.5);
    const int extra = qMax(0, room - total);
    widths[CaseListModel::Name] += m_table->isColumnHidden(CaseListModel::Place) ? extra : extra * 2 / 3;
    widths[CaseListModel::Place] += extra - extra * 2 / 3;
    for (int i = 0; i < CaseListModel::ColumnCount; ++i) {
        if (!header->isSectionHidden(i))
            header->resizeSection(i, widths[i]);
    }
}

void CaseListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        m_search->setFocus(Qt::OtherFocusReason);
}

bool CaseListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)) {
        const bool done = Page::eventFilter(watched, event);
        QMetaObject::invokeMethod(this, &CaseListPage::layoutColumns, Qt::QueuedConnection);
        return done;
    }
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (watched == m_table || watched == m_search)) {
        if (m_stack->currentWidget() == m_table)
            openCurrent();
        return true;
    }
    if (watched == m_search) {
        if (key->key() == Qt::Key_Down && m_stack->currentWidget() == m_table) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    } else if (watched == m_table) {
        if (key->key() == Qt::Key_Up && m_table->currentIndex().row() <= 0) {
            m_search->setFocus(Qt::OtherFocusReason);
            return true;
        }
        // Who types in the list means to search.
        const bool types = !key->text().isEmpty() && key->text().at(0).isPrint() &&
                           !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (types) {
            m_search->setFocus(Qt::OtherFocusReason);
            m_search->setCursorPosition(static_cast<int>(m_search->text().size()));
            m_search->insert(key->text());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace itinera
