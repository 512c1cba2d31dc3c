// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the page of needs: made, kept in her order, let go.
#include "ui/needs/allowancescard.h"
#include "ui/needs/needpicker.h"
#include "ui/needs/needrow.h"
#include "ui/needs/needsclosingcard.h"
#include "ui/needs/needspage.h"
#include "ui/widgets/herorderlist.h"
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

void NeedsPage::dropRows()
{
    if (m_closing) {
        m_closing->forget();
        retire(m_closing);
        m_closing = nullptr;
    }
    if (m_picker) {
        m_picker->commit();
        retire(m_picker);
        m_picker = nullptr;
    }
    m_placed->setOrder({});
    m_rows.clear();
}

NeedRow *NeedsPage::makeRow(const NeedRating &rating)
{
    const NeedId need = rating.need.id;
    // Words are written by themselves: the row that is being left must not be built anew.
    const auto write = [this, need](const std::function<void(NeedRating &)> &edit) {
        store([&](NeedsAssessment &a) {
            for (NeedRating &r : a.ratings) {
                if (r.need.id == need)
                    edit(r);
            }
        });
        const int index = indexOf(need);
        if (NeedRow *shown = row(need); shown && index >= 0)
            shown->showRating(m_shown->ratings[static_cast<size_t>(index)], placedCount(),
                              m_shown->isSigned());
    };
    auto *made = new NeedRow(m_ui, m_rowsForm, rating, write, m_unplaced);
    m_placed->addHandle(made->handle(), made);
    connect(made, &NeedRow::situationChosen, this, [this, need](int value) {
        changeRating(need, [value](NeedRating &r) {
            r.situation = value;
            r.answer = value > 0 ? Answer::Yes : Answer::NotAsked;
        });
    });
    connect(made, &NeedRow::prefersNotToSay, this, [this, need](bool on) {
        changeRating(need, [on](NeedRating &r) {
            r.situation = 0;
            r.answer = on ? Answer::PrefersNotToSay : Answer::NotAsked;
        });
    });
    connect(made, &NeedRow::urgencyChosen, this,
            [this, need](int value) { changeRating(need, [value](NeedRating &r) { r.urgency = value; }); });
    connect(made, &NeedRow::upRequested, this,
            [this, made] { m_placed->moveBy(m_placed->indexOf(made), -1); });
    connect(made, &NeedRow::downRequested, this,
            [this, made] { m_placed->moveBy(m_placed->indexOf(made), 1); });
    connect(made, &NeedRow::firstRequested, this, [this, need] { moveNeed(need, 0); });
    connect(made, &NeedRow::placeRequested, this, [this, need] { moveNeed(need, placedCount()); });
    connect(made, &NeedRow::removeRequested, this, [this, need] { remove(need); });
    return made;
}

void NeedsPage::showCover()
{
    for (NeedRow *shown : m_rows.all())
        shown->showCover(m_allowances->coverOf(shown->need()));
}

void NeedsPage::showRows()
{
    const std::vector<NeedRating> ratings = m_shown ? m_shown->ratings : std::vector<NeedRating>();
    std::vector<NeedId> needs;
    for (const NeedRating &rating : ratings)
        needs.push_back(rating.need.id);
    if (needs.size() != m_rows.all().size()) // one came or went, so there are others that can be covered
        m_allowances->refresh();
    m_rows.follow(
        needs, [&](NeedId need) { return makeRow(ratings[static_cast<size_t>(indexOf(need))]); },
        [&](const std::vector<NeedRow *> &rows) {
            std::vector<QWidget *> placed;
            for (size_t i = 0; i < rows.size(); ++i) {
                rows[i]->showRating(ratings[i], placedCount(), m_shown->isSigned());
                if (ratings[i].herRank == 0)
                    continue;
                if (m_unplacedRows->indexOf(rows[i]) >= 0)
                    m_unplacedRows->removeWidget(rows[i]);
                placed.push_back(rows[i]);
            }
            m_placed->setOrder(placed);
        });
    int unplacedIndex = 0;
    for (const NeedRating &rating : ratings) {
        if (rating.herRank > 0)
            continue;
        NeedRow *shown = row(rating.need.id);
        if (m_unplacedRows->indexOf(shown) != unplacedIndex) {
            m_unplacedRows->removeWidget(shown);
            m_unplacedRows->insertWidget(unplacedIndex, shown);
            shown->show();
        }
        ++unplacedIndex;
    }
    m_unplaced->setVisible(unplacedIndex > 0);
    showCover();
    m_tabOrder.follow(this);
}

} // namespace itinera
