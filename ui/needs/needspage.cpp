// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/needspage.h"
#include "core/needs/needsrules.h"
#include "core/needs/needswords.h"
#include "ui/needs/allowancescard.h"
#include "ui/needs/differencescard.h"
#include "ui/needs/needname.h"
#include "ui/needs/needpicker.h"
#include "ui/needs/needrow.h"
#include "ui/needs/needsclosingcard.h"
#include "ui/needs/overtimecard.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

NeedsPage::NeedsPage(UiContext &context, CaseId id, QWidget *parent) : Page(context, parent), m_case(id)
{
    setObjectName(u"needsPage"_s);
    auto *layout = new QVBoxLayout(this);
    buildTop(layout);
    m_stack = new QStackedWidget;
    layout->addWidget(m_stack, 1);
    m_empty = new EmptyState(tr("Nothing is written down about her needs yet"),
                             tr("Ask her what she needs and what comes first for her. Anything counts, "
                                "also what no list holds."),
                             tr("Begin with her"));
    m_empty->setObjectName(u"needsEmpty"_s);
    connect(m_empty, &EmptyState::buttonClicked, this, &NeedsPage::start);
    // What she receives is written down also before her needs are.
    auto *none = new ScrollColumn;
    m_none = none;
    none->column()->addWidget(m_empty);
    m_emptyPlace = new QVBoxLayout;
    none->column()->addLayout(m_emptyPlace);
    m_stack->addWidget(none);
    m_allowances = new AllowancesCard(m_ui, m_case);
    connect(m_allowances, &AllowancesCard::changed, this, [this] {
        showCover();
        emit changed();
    });
    buildForm();
    m_stack->addWidget(m_form);
    m_overTimeArea = new ScrollColumn;
    m_overTimeCard = new OverTimeCard(m_ui);
    m_overTimeArea->column()->addWidget(m_overTimeCard);
    m_stack->addWidget(m_overTimeArea);
    refresh();
}

void NeedsPage::buildTop(QVBoxLayout *layout)
{
    auto *top = new QHBoxLayout;
    m_status = new QLabel;
    m_status->setObjectName(u"needsStatus"_s);
    m_status->setWordWrap(true);
    theme::setRole(m_status, "subheading");
    top->addWidget(m_status, 1);
    m_again = new QPushButton(tr("Assess again"));
    m_again->setObjectName(u"assessAgain"_s);
    m_again->setToolTip(tr("Goes through the same needs again; the signed assessment stays as it is"));
    connect(m_again, &QPushButton::clicked, this, &NeedsPage::start);
    top->addWidget(m_again);
    m_overTime = new QPushButton(tr("Over time"));
    m_overTime->setObjectName(u"needsOverTime"_s);
    m_overTime->setCheckable(true);
    connect(m_overTime, &QPushButton::toggled, this, &NeedsPage::showOverTime);
    top->addWidget(m_overTime);
    layout->addLayout(top);
}

void NeedsPage::buildForm()
{
    m_form = new ScrollColumn;
    QVBoxLayout *column = m_form->column();
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"needsNotice"_s);
    connect(m_notice, &NoticeBar::buttonClicked, this, [this] {
        if (m_leadsToPlan)
            emit sectionRequested(u"plan"_s);
    });
    column->addWidget(m_notice);
    column->addWidget(heading(tr("Her order")));
    m_hint = quietLabel({});
    m_hint->setObjectName(u"herOrderHint"_s);
    column->addWidget(m_hint);
    m_placed = new HerOrderList;
    m_placed->setObjectName(u"herOrder"_s);
    m_placed->setAccessibleName(tr("Her needs in her order"));
    connect(m_placed, &HerOrderList::moveRequested, this, [this](int from, int before) {
        if (m_shown && !m_shown->isSigned() && from < static_cast<int>(m_shown->ratings.size()))
            moveNeed(m_shown->ratings[static_cast<size_t>(from)].need.id, before);
    });
    column->addWidget(m_placed);

    m_unplaced = new QWidget;
    m_unplaced->setObjectName(u"notPlaced"_s);
    auto *unplaced = new QVBoxLayout(m_unplaced);
    unplaced->setContentsMargins(0, 0, 0, 0);
    unplaced->addWidget(heading(tr("Not placed by her yet")));
    m_unplacedRows = new QVBoxLayout;
    unplaced->addLayout(m_unplacedRows);
    column->addWidget(m_unplaced);

    m_pickerPlace = new QVBoxLayout;
    column->addLayout(m_pickerPlace);
    m_allowancesPlace = new QVBoxLayout;
    column->addLayout(m_allowancesPlace);
    m_differences = new DifferencesCard(m_ui);
    column->addWidget(m_differences);
    m_closingPlace = new QVBoxLayout;
    column->addLayout(m_closingPlace);
}

void NeedsPage::refresh()
{
    m_ui.attempt(this, [this] {
        NeedsStore needs(m_ui.session);
        m_signed = needs.signedOnes(m_case);
        std::optional<NeedsAssessment> shown = needs.draft(m_case);
        if (!shown && !m_signed.empty())
            shown = m_signed.front();
        setShown(shown);
    });
}

void NeedsPage::commit()
{
    for (NeedRow *row : m_rows.all())
        row->commit();
    if (m_closing)
        m_closing->commit();
    if (m_picker)
        m_picker->commit();
    m_allowances->commit();
}

NeedRow *NeedsPage::row(NeedId need) const
{
    return m_rows.find(need);
}

void NeedsPage::start()
{
    commit();
    const bool done = m_ui.attempt(this, [this] {
        setShown(NeedsStore(m_ui.session).start(m_case));
        m_notice->hide();
        m_overTime->setChecked(false);
    });
    if (done)
        emit changed();
}

void NeedsPage::sign()
{
    commit();
    if (!m_shown || m_shown->isSigned())
        return;
    const QStringList missing = needswords::said(needsrules::missingForSignature(*m_shown));
    if (!missing.isEmpty()) {
        m_ui.asker.inform(this, tr("A little is still missing"), missing.join(u'\n'));
        return;
    }
    if (!m_ui.asker.confirm(
            this, tr("Sign this assessment?"),
            tr("It is kept as it stands now, with her order. Later changes go into a new one."), tr("Sign")))
        return;
    const bool done = m_ui.attempt(this, [this] {
        NeedsStore needs(m_ui.session);
        needs.sign(m_shown->id);
        m_signed = needs.signedOnes(m_case);
        if (!m_signed.empty())
            setShown(m_signed.front());
        m_leadsToPlan = true;
    });
    if (!done)
        return;
    emit changed();
    const QString told = tr("Signed. The plan is made from these needs, in her order.");
    m_ui.whenKept(this, [this, told](bool kept) {
        if (kept)
            m_notice->show(NoticeBar::Kind::Good, told, tr("Open the plan"));
    });
}

void NeedsPage::discard()
{
    if (!m_shown || m_shown->isSigned())
        return;
    const QString text = m_signed.empty()
                             ? tr("What was written down here is taken away.")
                             : tr("What was written down here is taken away. Signed assessments stay.");
    if (!m_ui.asker.confirm(this, tr("Discard this draft?"), text, tr("Discard")))
        return;
    const bool done = m_ui.attempt(this, [this] {
        commit();
        const QString form = m_rowsForm;
        NeedsStore(m_ui.session).discard(m_shown->id);
        setShown(std::nullopt);
        m_ui.session.drafts().dropForm(form);
    });
    refresh();
    if (done)
        emit changed();
}

void NeedsPage::store(const Change &change)
{
    if (!m_shown || m_shown->isSigned())
        return;
    NeedsAssessment next = *m_shown;
    change(next);
    if (next == *m_shown)
        return;
    m_shown = NeedsStore(m_ui.session).save(next);
}

bool NeedsPage::apply(const Change &change)
{
    const bool done = m_ui.attempt(this, [&] { store(change); });
    showRows();
    showAround();
    return done;
}

void NeedsPage::changeRating(NeedId need, const std::function<void(NeedRating &)> &change)
{
    apply([&](NeedsAssessment &a) {
        for (NeedRating &rating : a.ratings) {
            if (rating.need.id == need)
                change(rating);
        }
    });
}

void NeedsPage::addNeed(const Need &need)
{
    const int before = m_shown ? static_cast<int>(m_shown->ratings.size()) : 0;
    const bool added = apply([&](NeedsAssessment &a) {
        // A need that she had before is the same need again, so that it can be followed over time.
        NeedRating rating;
        rating.need = need;
        rating.need.caseId = m_case;
        for (const Need &known : NeedsStore(m_ui.session).needsOf(m_case)) {
            if (known.code == need.code && known.text == need.text && known.namedByHer == need.namedByHer)
                rating.need = known;
        }
        const bool there = std::any_of(a.ratings.begin(), a.ratings.end(), [&](const NeedRating &r) {
            return rating.need.id.isValid() && r.need.id == rating.need.id;
        });
        if (!there)
            a.ratings.push_back(rating);
    });
    if (!added || static_cast<int>(m_shown->ratings.size()) == before)
        return;
    if (NeedRow *shown = row(m_shown->ratings.back().need.id))
        m_placed->showItem(shown);
}

void NeedsPage::addListed(const QString &code)
{
    m_ui.attempt(this, [&] {
        const CodeList needs = m_ui.list(lists::Need);
        Need need;
        need.code = code;
        if (const ListItem *item = needs.find(code))
            need.domain = item->attrs.value("domain"_L1).toString();
        addNeed(need);
    });
}

void NeedsPage::addOwn(const QString &text, const QString &domain)
{
    Need need;
    need.text = text;
    need.domain = domain;
    need.namedByHer = true;
    addNeed(need);
}

void NeedsPage::remove(NeedId need)
{
    NeedRow *leaving = row(need);
    const int index = indexOf(need);
    if (!leaving || index < 0)
        return;
    leaving->commit();
    const NeedRating rating = m_shown->ratings[static_cast<size_t>(index)];
    const bool holdsSomething = rating.situation > 0 || rating.urgency > 0 || rating.herRank > 0 ||
                                !rating.herWords.isEmpty() || !rating.note.isEmpty();
    if (holdsSomething &&
        !m_ui.asker.confirm(
            this, tr("Take this need out?"),
            tr("Its place, ratings and words leave this assessment. Signed assessments keep theirs."),
            tr("Take out")))
        return;
    apply([need](NeedsAssessment &a) {
        std::erase_if(a.ratings, [need](const NeedRating &r) { return r.need.id == need; });
        needsrules::normaliseOrder(a);
    });
}

void NeedsPage::moveNeed(NeedId need, int before)
{
    const int from = indexOf(need);
    if (from < 0)
        return;
    apply([&](NeedsAssessment &a) { needsrules::moveInHerOrder(a, from, before); });
    if (NeedRow *moved = row(need))
        m_placed->showItem(moved);
}

void NeedsPage::showOverTime(bool on)
{
    commit();
    if (on)
        m_ui.attempt(this, [this] { m_overTimeCard->show(m_signed); });
    m_stack->setCurrentWidget(on && !m_signed.empty() ? static_cast<QWidget *>(m_overTimeArea)
                              : m_shown               ? static_cast<QWidget *>(m_form)
                                                      : m_none);
}

void NeedsPage::setShown(const std::optional<NeedsAssessment> &assessment)
{
    const QString form = assessment && !assessment->isSigned()
                             ? u"needs/"_s + assessment->uuid.toString(QUuid::WithoutBraces)
                             : QString();
    const bool same = m_shown && assessment && m_shown->uuid == assessment->uuid && m_rowsForm == form;
    if (!same) {
        dropRows();
        m_rowsForm = form;
    }
    m_shown = assessment;
    if (m_shown && !same) {
        const bool open = !form.isEmpty();
        if (open) {
            m_picker = new NeedPicker(m_ui, form);
            connect(m_picker, &NeedPicker::needChosen, this, &NeedsPage::addListed);
            connect(m_picker, &NeedPicker::ownNeedNamed, this, &NeedsPage::addOwn);
            m_pickerPlace->addWidget(m_picker);
        }
        m_closing = new NeedsClosingCard(m_ui, form, [this](const Change &change) {
            store(change);
            showAround();
        });
        connect(m_closing, &NeedsClosingCard::reset, this, &NeedsPage::showAround);
        connect(m_closing, &NeedsClosingCard::signRequested, this, &NeedsPage::sign);
        connect(m_closing, &NeedsClosingCard::discardRequested, this, &NeedsPage::discard);
        m_closingPlace->addWidget(m_closing);
        m_closing->showAssessment(*m_shown);
        if (open)
            m_closing->restore();
    }
    (m_shown ? m_allowancesPlace : m_emptyPlace)->addWidget(m_allowances);
    m_allowances->refresh();
    showRows();
    showAround();
    if (!m_overTime->isChecked() || m_signed.empty())
        showOverTime(false);
    else
        m_overTimeCard->show(m_signed);
}

void NeedsPage::showAround()
{
    const bool any = m_shown.has_value();
    const bool open = any && !m_shown->isSigned();
    m_again->setVisible(any && !open);
    m_overTime->setVisible(!m_signed.empty());
    m_status->setVisible(any);
    if (!any)
        return;
    const QString day = m_ui.locale().toString(m_shown->on, QLocale::ShortFormat);
    m_status->setText(
        open ? tr("Assessment being worked on, begun on %1").arg(day)
             : tr("Assessment %1, signed on %2 by %3")
                   .arg(m_shown->number)
                   .arg(m_ui.locale().toString(m_shown->signedAt.toLocalTime().date(), QLocale::ShortFormat),
                        m_ui.session.memberName(m_shown->signedBy)));
    if (m_shown->ratings.empty())
        m_hint->setText(tr("Add the needs that she speaks of, then ask her what comes first."));
    else if (open)
        m_hint->setText(
            tr("She says what comes first. Drag by the dots, use the arrows, or Alt+Up and Alt+Down."));
    else
        m_hint->setText(tr("As she put it in order."));
    if (m_picker) {
        QSet<QString> taken;
        for (const NeedRating &rating : m_shown->ratings)
            taken.insert(rating.need.code);
        m_picker->setTaken(taken);
    }
    m_differences->show(*m_shown);
    m_closing->showAssessment(*m_shown);
}

int NeedsPage::indexOf(NeedId need) const
{
    if (!m_shown)
        return -1;
    const auto found =
        std::ranges::find(m_shown->ratings, need, [](const NeedRating &r) { return r.need.id; });
    return found == m_shown->ratings.end() ? -1 : static_cast<int>(found - m_shown->ratings.begin());
}

int NeedsPage::placedCount() const
{
    if (!m_shown)
        return 0;
    return static_cast<int>(
        std::ranges::count_if(m_shown->ratings, [](const NeedRating &r) { return r.herRank > 0; }));
}

} // namespace itinera
