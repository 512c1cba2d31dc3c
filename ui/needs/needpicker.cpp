// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/needpicker.h"
#include "core/base/textfold.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/fielddraft.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeRole = Qt::UserRole;
/// The list's own entry for what is in no list; it leads to the field for her words.
constexpr auto ownWordsCode = u"own-words";

struct Group {
    QString title;
    std::vector<ListItem> needs;
};

bool matches(const ListItem &need, const QString &domain, const QStringList &words, const QString &language)
{
    const QString text = fold(need.labelIn(language) + u' ' + need.definitionIn(language) + u' ' + domain);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

NeedPicker::NeedPicker(UiContext &context, const QString &form, QWidget *parent)
    : Card(tr("Add a need"), parent), m_ui(context)
{
    setObjectName(u"needPicker"_s);
    auto *ownLabel = new QLabel(tr("A need that she names"));
    m_own = new QLineEdit;
    m_own->setObjectName(u"ownNeed"_s);
    m_own->setPlaceholderText(tr("As she says it, for example: sending money to my family"));
    m_own->setAccessibleName(tr("A need that she names"));
    ownLabel->setBuddy(m_own);
    m_own->setMinimumWidth(theme::em(14));
    m_domain = new CodeBox(m_ui.list(lists::NeedDomain), m_ui.language(), tr("No field of life chosen"));
    m_domain->setObjectName(u"ownNeedDomain"_s);
    m_domain->setAccessibleName(tr("Field of life"));
    m_addOwn = new QPushButton(tr("Add her need"));
    m_addOwn->setObjectName(u"addOwnNeed"_s);
    connect(m_addOwn, &QPushButton::clicked, this, &NeedPicker::addOwn);
    connect(m_own, &QLineEdit::returnPressed, this, &NeedPicker::addOwn);
    body()->addWidget(ownLabel);
    auto *ownLine = new QWidget;
    auto *flow = new FlowLayout(ownLine);
    flow->addWidget(m_own);
    flow->addWidget(m_domain);
    flow->addWidget(m_addOwn);
    body()->addWidget(ownLine);
    m_draft = new FieldDraft(m_ui, form, u"ownneed"_s, m_own);

    auto *filterLabel = new QLabel(tr("Or from the list"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"needFilter"_s);
    m_filter->setPlaceholderText(tr("Type to filter; Enter adds"));
    m_filter->setAccessibleName(tr("Filter the list of needs"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    filterLabel->setBuddy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(m_filter, &QLineEdit::returnPressed, this, &NeedPicker::chooseCurrent);
    m_count = quietLabel({});
    m_list = new QListWidget;
    m_list->setObjectName(u"needList"_s);
    m_list->setAccessibleName(tr("Needs to choose from"));
    m_list->setMinimumHeight(theme::em(12));
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::itemActivated, this, &NeedPicker::choose);
    // One click is enough where it is not also the first of a double click's two activations.
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (!m_list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list))
            choose(item);
    });
    body()->addWidget(filterLabel);
    body()->addWidget(m_filter);
    body()->addWidget(m_list);
    body()->addWidget(m_count);
    fill();
}

void NeedPicker::setTaken(const QSet<QString> &codes)
{
    if (codes == m_taken)
        return;
    m_taken = codes;
    fill();
}

void NeedPicker::commit()
{
    m_draft->keepNow();
}

void NeedPicker::fill()
{
    const QString language = m_ui.language();
    const CodeList needs = m_ui.list(lists::Need);
    const CodeList domains = m_ui.list(lists::NeedDomain);
    const QStringList words = foldedWords(m_filter->text());

    // Basic needs first (N1), then the other fields of life in the order of their list.
    std::vector<Group> groups(1, Group{tr("Basic needs"), {}});
    QMap<QString, size_t> groupOf;
    for (const ListItem &domain : domains.items) {
        groupOf.insert(domain.code, groups.size());
        groups.push_back({domain.labelIn(language), {}});
    }
    groups.push_back({tr("Other needs"), {}});
    int offered = 0;
    for (const ListItem &need : needs.offered()) {
        const QString domain = need.attrs.value("domain"_L1).toString();
        if (m_taken.contains(need.code) || !matches(need, domains.labelOf(domain, language), words, language))
            continue;
        const size_t group =
            need.attrs.value("basic"_L1).toBool() ? 0 : groupOf.value(domain, groups.size() - 1);
        groups[group].needs.push_back(need);
        ++offered;
    }

    m_list->clear();
    for (const Group &group : groups) {
        if (group.needs.empty())
            continue;
        auto *title = new QListWidgetItem(group.title, m_list);
        title->setFlags(Qt::NoItemFlags);
        QFont bold = m_list->font();
        bold.setBold(true);
        title->setFont(bold);
        for (const ListItem &need : group.needs) {
            auto *item = new QListWidgetItem(need.labelIn(language), m_list);
            item->setData(codeRole, need.code);
            const QString definition = need.definitionIn(language);
            item->setToolTip(definition);
            item->setData(Qt::AccessibleDescriptionRole, definition);
        }
    }
    m_count->setText(offered == 0
                         ? tr("Nothing in the list reads like that. Add it as a need that she names.")
                         : tr("%n needs to choose from", nullptr, offered));
    selectFirst();
}

void NeedPicker::selectFirst()
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(i);
            return;
        }
    }
}

void NeedPicker::choose(const QListWidgetItem *item)
{
    const QString code = item ? item->data(codeRole).toString() : QString();
    if (code.isEmpty())
        return;
    if (code == ownWordsCode) {
        m_own->setFocus();
        return;
    }
    m_filter->clear();
    emit needChosen(code);
}

void NeedPicker::chooseCurrent()
{
    choose(m_list->currentItem());
}

void NeedPicker::addOwn()
{
    const QString text = m_own->text().simplified();
    if (text.isEmpty()) {
        m_own->setFocus();
        return;
    }
    const QString domain = m_domain->code();
    m_draft->clear();
    m_domain->setCode({});
    emit ownNeedNamed(text, domain);
}

bool NeedPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
                if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace itinera
