// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/duplicatescard.h"
#include "core/cases/duplicatewords.h"
#include "ui/widgets/theme.h"
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

DuplicatesCard::DuplicatesCard(QWidget *parent) : Card(tr("Perhaps she is here already"), parent)
{
    setObjectName(u"duplicatesCard"_s);
    m_text = quietLabel({});
    m_text->setObjectName(u"duplicatesText"_s);
    body()->addWidget(m_text);
    m_rows = new QWidget;
    m_layout = new QVBoxLayout(m_rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::em(0.5));
    body()->addWidget(m_rows);
    body()->addStretch(1);
    showDuplicates({}, false);
}

void DuplicatesCard::showDuplicates(const std::vector<LikelyDuplicate> &found, bool searched)
{
    clearLayout(m_layout);
    m_count = static_cast<int>(found.size());
    m_text->setText(!searched       ? tr("While you type, cases that may be hers are shown here.")
                    : found.empty() ? tr("Nobody like her so far.")
                    : m_count == 1
                        ? tr("Look at this case before you create another one. The decision is yours.")
                        : tr("Look at these cases before you create another one. The decision is yours."));
    for (const LikelyDuplicate &one : found)
        m_layout->addWidget(makeRow(one));
}

QWidget *DuplicatesCard::makeRow(const LikelyDuplicate &found)
{
    auto *row = new QWidget;
    row->setObjectName(u"duplicateRow"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::em(0.05));
    auto *name = new QLabel;
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setText(found.row.name);
    theme::setRole(name, "subheading");
    texts->addWidget(name);
    const QString code = isolated(found.row.code);
    auto *where = new QLabel(
        found.row.place.isEmpty() ? code : tr("%1, %2", "case code, place").arg(code, found.row.place));
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    texts->addWidget(where);
    texts->addWidget(quietLabel(QLocale().createSeparatedList(duplicatewords::said(found.because))));
    layout->addLayout(texts, 1);
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"duplicateOpenButton"_s);
    open->setAccessibleName(tr("Open the case of %1, %2", "name, case code").arg(found.row.name, code));
    connect(open, &QPushButton::clicked, this, [this, id = found.row.id] { emit openRequested(id); });
    layout->addWidget(open, 0, Qt::AlignTop);
    return row;
}

} // namespace itinera
