// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/personpage.h"
#include "ui/cases/householdcard.h"
#include "ui/cases/personcards.h"
#include "ui/cases/reachcard.h"
#include "ui/widgets/parts.h"
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(UiContext &context, CaseId id, QWidget *parent)
    : Page(context, parent), m_desk(new PersonDesk(context, id, this))
{
    setObjectName(u"personPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"personNotice"_s);
    scroll->column()->addWidget(m_notice);
    m_cards = {new NamesCard(*m_desk),     new ReachCard(*m_desk),    new LanguagesCard(*m_desk),
               new HouseholdCard(*m_desk), new OriginCard(*m_desk),   new LegalCard(*m_desk),
               new CareCard(*m_desk),      new ReferenceCard(*m_desk)};
    for (PersonCard *card : m_cards)
        scroll->column()->addWidget(card);
    scroll->column()->addStretch(1);
    showCards();
    bool restored = false;
    for (PersonCard *card : m_cards)
        restored = card->restore() || restored;
    if (restored)
        m_notice->show(NoticeBar::Kind::Information,
                       tr("What you had typed here is here again. It is stored when you leave its field."));
    connect(m_desk, &PersonDesk::stored, this, [this] {
        showCards();
        emit changed();
    });
    connect(m_desk, &PersonDesk::reset, this, &PersonPage::showCards);
}

void PersonPage::showCards()
{
    for (PersonCard *card : m_cards)
        card->showCase();
}

void PersonPage::refresh()
{
    m_ui.attempt(this, [this] {
        m_desk->load();
        showCards();
    });
}

void PersonPage::commit()
{
    for (PersonCard *card : m_cards)
        card->commit();
}

} // namespace itinera
