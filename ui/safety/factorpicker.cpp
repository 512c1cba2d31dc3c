// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/factorpicker.h"
#include "core/base/textfold.h"
#include "core/lists/codelist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {
constexpr int CodeRole = Qt::UserRole;
constexpr int DefinitionRole = Qt::UserRole + 1;
} // namespace

FactorPicker::FactorPicker(UiContext &context, RiskQuestion question, QWidget *parent)
    : QFrame(parent), m_ui(context), m_question(question)
{
    setObjectName(u"factorPicker%1"_s.arg(static_cast<int>(question)));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);

    auto *label = new QLabel(tr("&Which factor? Type a part of it, or choose from the list."), this);
    label->setWordWrap(true);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"factorFilter"_s);
    m_filter->setPlaceholderText(tr("For example: phone, debt, relatives"));
    m_filter->setClearButtonEnabled(true);
    label->setBuddy(m_filter);
    m_count = quietLabel({}, this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"factorList"_s);
    m_list->setAccessibleName(tr("Factors to choose from"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(theme::em(11));
    m_definition = quietLabel({}, this);
    m_definition->setObjectName(u"factorDefinition"_s);
    // Two lines are held free, so that the buttons below do not jump while one looks through the list.
    m_definition->setMinimumHeight(theme::em(2.6));
    m_definition->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *add = new QPushButton(tr("&Add this factor"), this);
    add->setObjectName(u"addListedFactorButton"_s);
    theme::setRole(add, "primary");
    auto *hers = new QPushButton(tr("Something else, in &her words"), this);
    hers->setObjectName(u"addHerFactorButton"_s);
    auto *mine = new QPushButton(tr("Something else, in &my words"), this);
    mine->setObjectName(u"addMyFactorButton"_s);
    auto *shut = new QPushButton(tr("Close the list"), this);
    shut->setObjectName(u"closePickerButton"_s);
    theme::setRole(shut, "plain");

    auto *first = new QHBoxLayout;
    first->addWidget(add);
    first->addStretch();
    first->addWidget(shut);
    auto *second = new QHBoxLayout;
    second->addWidget(hers);
    second->addWidget(mine);
    second->addStretch();

    layout->addWidget(label);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(m_count);
    layout->addWidget(m_definition);
    layout->addLayout(first);
    layout->addLayout(second);

    connect(m_filter, &QLineEdit::textChanged, this, &FactorPicker::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, &FactorPicker::pickCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, &FactorPicker::showDefinition);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FactorPicker::pickCurrent);
    connect(add, &QPushButton::clicked, this, &FactorPicker::pickCurrent);
    connect(hers, &QPushButton::clicked, this, [this] { emit ownWords(true, m_filter->text().trimmed()); });
    connect(mine, &QPushButton::clicked, this, [this] { emit ownWords(false, m_filter->text().trimmed()); });
    connect(shut, &QPushButton::clicked, this, &FactorPicker::close);
    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
    hide();
}

void FactorPicker::open(const QSet<QString> &taken)
{
    m_taken = taken;
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
    }
    fill();
    show();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void FactorPicker::close()
{
    hide();
    emit closed();
}

bool FactorPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            pickCurrent();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FactorPicker::fill()
{
    CodeList list;
    if (!m_ui.attempt(this, [&] { list = m_ui.list(lists::RiskFactor); }))
        return;
    const QString language = m_ui.language();
    const QStringList words = foldedWords(m_filter->text());
    const std::pair<QLatin1String, QString> groups[] = {
        {QLatin1String("her"), tr("About herself")},
        {QLatin1String("relatives"), tr("About her relatives")},
        {QLatin1String("programme"), tr("About taking part in the programme")},
        {QLatin1String(), tr("Other")},
    };
    m_list->clear();
    int count = 0;
    for (const auto &[key, title] : groups) {
        bool headed = false;
        for (const ListItem &item : list.offered()) {
            if (item.attrs[u"question"_s].toInt(1) != static_cast<int>(m_question) ||
                m_taken.contains(item.code))
                continue;
            const QString about = item.attrs[u"about"_s].toString();
            const bool known = std::ranges::any_of(
                groups, [&](const auto &g) { return !g.first.isEmpty() && g.first == about; });
            if (known ? about != key : !key.isEmpty())
                continue;
            const QString searched = fold(item.labelIn(language) + u' ' + item.definitionIn(language));
            if (!std::ranges::all_of(words, [&](const QString &word) { return searched.contains(word); }))
                continue;
            if (!headed) {
                headed = true;
                auto *head = new QListWidgetItem(title, m_list);
                head->setFlags(Qt::NoItemFlags);
                QFont bold = m_list->font();
                bold.setBold(true);
                head->setFont(bold);
            }
            auto *line = new QListWidgetItem(item.labelIn(language), m_list);
            line->setData(CodeRole, item.code);
            line->setData(DefinitionRole, item.definitionIn(language));
            line->setToolTip(item.definitionIn(language));
            line->setData(Qt::AccessibleDescriptionRole, item.definitionIn(language));
            ++count;
        }
    }
    m_count->setText(count == 0 ? tr("Nothing in the list says that. Add it in her words or in yours: what "
                                     "you typed comes along.")
                                : tr("%n factors to choose from", nullptr, count));
    selectFirst();
    showDefinition();
}

void FactorPicker::selectFirst()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->data(CodeRole).toString().isEmpty()) {
            m_list->setCurrentRow(row);
            m_list->scrollToTop();
            return;
        }
    }
}

void FactorPicker::showDefinition()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_definition->setText(item ? item->data(DefinitionRole).toString() : QString());
}

void FactorPicker::pickCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString code = item ? item->data(CodeRole).toString() : QString();
    if (!code.isEmpty())
        emit picked(code);
}

} // namespace itinera
