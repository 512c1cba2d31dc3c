// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/registercard.h"
#include "core/base/textfold.h"
#include "core/cases/casestore.h"
#include "core/paper/printregister.h"
#include "ui/paper/registermodel.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

constexpr auto PrintProperty = "print"; ///< On an editor: the field of its draft.

QString draftField(const QUuid &print)
{
    return u"kept/"_s + print.toString(QUuid::WithoutBraces);
}

/// Filters by words in any column, without accents.
class RegisterFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text)
    {
        m_words = foldedWords(text);
        invalidateFilter();
    }

private:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        QStringList cells;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            cells << sourceModel()->index(row, column, parent).data().toString();
        const QString folded = fold(cells.join(u' '));
        return std::ranges::all_of(m_words, [&](const QString &word) { return folded.contains(word); });
    }
    QStringList m_words;
};

} // namespace

RegisterDelegate::RegisterDelegate(UiContext &context, QString form, QObject *parent)
    : QStyledItemDelegate(parent), m_ui(context), m_form(std::move(form))
{
}

QWidget *RegisterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    const auto *proxy = static_cast<const QSortFilterProxyModel *>(index.model());
    const auto *model = static_cast<const RegisterModel *>(proxy->sourceModel());
    if (index.column() == RegisterModel::Copies) {
        auto *spin = new QSpinBox(parent);
        spin->setObjectName(u"copiesEditor"_s);
        spin->setAccessibleName(tr("Copies"));
        spin->setRange(1, 99);
        m_editor = spin;
        return spin;
    }
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"keptEditor"_s);
    edit->setAccessibleName(tr("Kept where"));
    edit->setPlaceholderText(tr("Cabinet, folder, who has the key"));
    const QString field = draftField(model->record(proxy->mapToSource(index).row()).uuid);
    edit->setProperty(PrintProperty, field);
    auto *timer = new QTimer(edit);
    timer->setSingleShot(true);
    timer->setInterval(800);
    // Not restarted by further typing: a fast typist's text is kept within the second, too.
    connect(edit, &QLineEdit::textEdited, timer, [timer] {
        if (!timer->isActive())
            timer->start();
    });
    connect(timer, &QTimer::timeout, edit, [this, edit, field] {
        m_ui.attempt(edit->window(), [&] { m_ui.session.drafts().keep(m_form, field, edit->text()); });
    });
    m_editor = edit;
    return edit;
}

void RegisterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(editor)) {
        if (model->setData(index, edit->text(), Qt::EditRole))
            drop(editor);
    } else if (auto *spin = qobject_cast<QSpinBox *>(editor)) {
        spin->interpretText();
        model->setData(index, spin->value(), Qt::EditRole);
    }
}

void RegisterDelegate::drop(const QObject *editor) const
{
    const QString field = editor->property(PrintProperty).toString();
    if (auto *timer = editor->findChild<QTimer *>())
        timer->stop();
    if (!field.isEmpty())
        m_ui.attempt(static_cast<QWidget *>(parent()), [&] { m_ui.session.drafts().drop(m_form, field); });
}

bool RegisterDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Escape gives up what was typed; everything else that closes an editor writes it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        drop(watched);
    return QStyledItemDelegate::eventFilter(watched, event);
}

void RegisterDelegate::finish()
{
    if (!m_editor)
        return;
    QWidget *editor = m_editor;
    m_editor = nullptr;
    emit commitData(editor);
    emit closeEditor(editor);
}

RegisterCard::RegisterCard(UiContext &context, CaseId caseId, QWidget *parent)
    : Card(tr("The register of printed pages"), parent), m_ui(context), m_case(caseId)
{
    setObjectName(u"registerCard"_s);
    m_ui.attempt(this, [this] {
        m_form = u"paper/"_s + CaseStore(m_ui.session).load(m_case).uuid.toString(QUuid::WithoutBraces);
    });
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"registerFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the register"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(theme::em(16));
    m_count = quietLabel({}, this);
    m_count->setWordWrap(false);
    m_count->setObjectName(u"registerCount"_s);
    addHeaderWidget(m_count);
    addHeaderWidget(m_filter);
    m_empty = quietLabel(
        tr("Nothing was printed yet. Every page that is printed or saved here is entered by itself."), this);
    m_empty->setObjectName(u"registerEmpty"_s);
    m_model = new RegisterModel(context, this);
    auto *sorted = new RegisterFilter(this);
    m_sorted = sorted;
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RegisterModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_view = new QTableView(this);
    m_view->setObjectName(u"registerTable"_s);
    m_view->setAccessibleName(tr("Printed pages"));
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RegisterModel::When, Qt::DescendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setMinimumSectionSize(theme::em(3));
    m_view->setMinimumHeight(theme::em(5));
    m_delegate = new RegisterDelegate(context, m_form, this);
    m_view->setItemDelegate(m_delegate);
    m_where = new QPushButton(tr("Note the place"), this);
    m_where->setObjectName(u"noteKeptButton"_s);
    m_destroyed = new QPushButton(tr("Destroyed today"), this);
    m_destroyed->setObjectName(u"destroyedButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_where);
    buttons->addWidget(m_destroyed);
    buttons->addStretch();
    body()->addWidget(m_empty);
    body()->addWidget(m_view, 1);
    body()->addLayout(buttons);
    body()->addStretch(0);

    connect(m_filter, &QLineEdit::textChanged, this, [this, sorted](const QString &text) {
        sorted->setText(text);
        showCount();
    });
    connect(m_model, &RegisterModel::edited, this, &RegisterCard::edited);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegisterCard::showCount);
    connect(m_where, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        const QModelIndex kept = current.siblingAtColumn(RegisterModel::Kept);
        m_view->setCurrentIndex(kept);
        m_view->edit(kept);
    });
    connect(m_destroyed, &QPushButton::clicked, this, &RegisterCard::destroyed);
}

RegisterCard::~RegisterCard()
{
    // An open editor writes what it holds when it goes; that must find this card whole.
    delete m_view;
}

void RegisterCard::refresh()
{
    commit();
    m_ui.attempt(this, [this] {
        takeDrafts();
        const int row = currentRow();
        const PrintId before = row < 0 ? PrintId() : m_model->record(row).id;
        m_model->setRecords(PrintRegister(m_ui.session).of(m_case));
        for (int i = 0; i < m_sorted->rowCount(); ++i) {
            const QModelIndex index = m_sorted->index(i, RegisterModel::When);
            if (m_model->record(m_sorted->mapToSource(index).row()).id == before)
                m_view->setCurrentIndex(index);
        }
        if (!m_view->currentIndex().isValid() && m_sorted->rowCount() > 0)
            m_view->setCurrentIndex(m_sorted->index(0, RegisterModel::When));
    });
    showCount();
}

void RegisterCard::takeDrafts()
{
    // Typed before a crash or a lock, and never written: it goes where it was meant to go.
    const QMap<QString, QString> kept = m_ui.session.drafts().fields(m_form);
    if (kept.isEmpty())
        return;
    PrintRegister registered(m_ui.session);
    for (const PrintRecord &record : registered.of(m_case)) {
        const QString field = draftField(record.uuid);
        if (!kept.contains(field))
            continue;
        if (!record.destroyedOn.isValid() && kept[field].trimmed() != record.keptWhere)
            registered.setKept(record.id, kept[field].trimmed(), record.copies);
        m_ui.session.drafts().drop(m_form, field);
    }
}

void RegisterCard::commit()
{
    m_delegate->finish();
}

int RegisterCard::currentRow() const
{
    const QModelIndex index = m_sorted->mapToSource(m_view->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void RegisterCard::showCount()
{
    const int row = currentRow();
    const bool there = row >= 0 && !m_model->record(row).destroyedOn.isValid();
    m_where->setEnabled(there);
    m_destroyed->setEnabled(there);
    const bool any = m_model->rowCount() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_view, m_where, m_destroyed, m_filter, m_count})
        part->setVisible(any);
    m_empty->setVisible(!any);
    m_count->setText(m_sorted->rowCount() == 0 ? tr("None matches")
                                               : tr("%n prints", nullptr, m_sorted->rowCount()));
}

void RegisterCard::destroyed()
{
    commit();
    const int row = currentRow();
    if (row < 0)
        return;
    const PrintRecord record = m_model->record(row);
    if (!m_ui.asker.confirm(
            this, tr("Was it destroyed?"),
            tr("All copies of this print are noted as destroyed today. The line stays in the register."),
            tr("Destroyed today")))
        return;
    if (m_ui.attempt(this, [&] { PrintRegister(m_ui.session).setDestroyed(record.id, m_ui.today()); })) {
        refresh();
        emit edited();
    }
}

} // namespace itinera
