// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipsedit.h"
#include "core/base/textfold.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

ChipsEdit::ChipsEdit(std::vector<Choice> choices, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_choices(std::move(choices))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.25));
    m_chips = new QWidget;
    auto *flow = new FlowLayout(m_chips);
    flow->setSpacing(theme::em(0.3));
    flow->setLineSpacing(theme::em(0.3));
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"chipsText"_s);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->installEventFilter(this);
    layout->addWidget(m_chips);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: it may wrap

    m_model = new QStandardItemModel(this);
    // Not the line edit's own completer: that one would write the folded form, which is what is matched, into
    // the field.
    m_completer = new QCompleter(m_model, this);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionRole(Qt::UserRole + 1);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseSensitive);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setObjectName(u"completionPopup"_s);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { add(index.data(Qt::UserRole).toString()); });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        markUnreadable(m_edit, false);
        m_edit->setToolTip({});
        const QString folded = fold(text.trimmed());
        if (folded.isEmpty()) {
            m_completer->popup()->hide();
            return;
        }
        m_completer->setCompletionPrefix(folded);
        m_completer->complete();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &ChipsEdit::takeText);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        const bool left = !m_edit->text().trimmed().isEmpty() && !m_edit->hasFocus();
        markUnreadable(m_edit, left);
        m_edit->setToolTip(left ? tr("Not added yet: type on and press Enter to take the first match.")
                                : QString());
        m_edit->setAccessibleDescription(m_edit->toolTip());
    });
    refill();
    rebuild();
}

void ChipsEdit::refill()
{
    m_model->clear();
    for (const Choice &choice : m_choices) {
        if (m_codes.contains(choice.code))
            continue;
        auto *item = new QStandardItem(choice.name);
        item->setEditable(false);
        item->setData(choice.code, Qt::UserRole);
        item->setData(fold(choice.name), Qt::UserRole + 1);
        m_model->appendRow(item);
    }
}

void ChipsEdit::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    rebuild();
    refill();
}

void ChipsEdit::setCodes(const QStringList &codes)
{
    QStringList unique = codes;
    unique.removeAll(QString());
    unique.removeDuplicates();
    if (unique == m_codes)
        return;
    m_codes = unique;
    refill();
    rebuild();
}

bool ChipsEdit::add(const QString &code)
{
    m_completer->popup()->hide();
    m_edit->clear();
    markUnreadable(m_edit, false);
    if (code.isEmpty() || m_codes.contains(code))
        return false;
    m_codes << code;
    // The completer is in the middle of it: its model must not change under it.
    QTimer::singleShot(0, m_model, [this] { refill(); });
    rebuild();
    emit codesChanged(m_codes);
    return true;
}

void ChipsEdit::remove(const QString &code)
{
    if (m_codes.removeAll(code) == 0)
        return;
    refill();
    rebuild();
    m_edit->setFocus();
    emit codesChanged(m_codes);
}

void ChipsEdit::takeText()
{
    const QString typed = fold(m_edit->text().trimmed());
    if (typed.isEmpty())
        return;
    if (m_completer->popup()->isVisible()) {
        if (const QModelIndex index = m_completer->popup()->currentIndex(); index.isValid()) {
            add(index.data(Qt::UserRole).toString());
            return;
        }
    }
    // The whole name first, then what begins so, then what holds it.
    const Choice *best = nullptr;
    int bestRank = 3;
    for (const Choice &choice : m_choices) {
        if (m_codes.contains(choice.code))
            continue;
        const QString name = fold(choice.name);
        const int rank = name == typed ? 0 : name.startsWith(typed) ? 1 : name.contains(typed) ? 2 : 3;
        if (rank < bestRank) {
            best = &choice;
            bestRank = rank;
        }
    }
    if (best) {
        add(QString(best->code));
        return;
    }
    markUnreadable(m_edit, true);
    m_edit->setToolTip(tr("Nothing in the list has this name."));
    m_edit->setAccessibleDescription(m_edit->toolTip());
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_edit) {
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_codes.isEmpty() &&
            !m_edit->isReadOnly()) {
            remove(QString(m_codes.last()));
            return true;
        }
        return false;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(watched->property("code").toString());
        return true;
    }
    return false;
}

void ChipsEdit::rebuild()
{
    QLayout *layout = m_chips->layout();
    clearLayout(layout);
    for (const QString &code : m_codes) {
        const auto choice =
            std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &c) { return c.code == code; });
        const QString name = choice == m_choices.end() ? code : choice->name;
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(u"chip_%1"_s.arg(code));
        chip->setProperty("code", code);
        chip->setText(name);
        chip->setIcon(theme::icon(u"remove"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Remove %1").arg(name));
        chip->setAccessibleName(tr("%1, remove", "accessible name of a chip").arg(name));
        chip->setIconSize(QSize(theme::em(0.7), theme::em(0.7)));
        chip->installEventFilter(this);
        theme::setRole(chip, "badge");
        connect(chip, &QToolButton::clicked, this, [this, code] { remove(code); });
        layout->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_codes.isEmpty());
    layout->invalidate();
    updateGeometry();
}

} // namespace itinera
