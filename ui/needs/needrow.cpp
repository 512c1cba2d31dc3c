// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/needrow.h"
#include "ui/needs/needname.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

QWidget *group(QLabel *title, QWidget *scale)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.2));
    layout->addWidget(title);
    layout->addWidget(scale);
    layout->addStretch();
    return box;
}

} // namespace

NeedRow::NeedRow(UiContext &context, const QString &form, const NeedRating &rating, const Write &write,
                 QWidget *parent)
    : QFrame(parent), m_ui(context), m_rating(rating),
      m_fields(new Fields<NeedRating>(
          context, form, u"need/%1/"_s.arg(rating.need.uuid.toString(QUuid::WithoutBraces)), write, this))
{
    setObjectName(u"needRow"_s);
    theme::setRole(this, "card");
    m_name = needName(rating.need, m_ui.list(lists::Need), m_ui.language());
    build();
    m_fields->show(rating);
    const bool signedOne = form.isEmpty();
    if (!signedOne && m_fields->restore() &&
        (m_words->toPlainText() != rating.herWords || m_note->toPlainText() != rating.note))
        showMore(true);
}

void NeedRow::showCover(const QStringList &allowances)
{
    m_cover->setText(tr("She receives for it: %1").arg(allowances.join(u"; "_s)));
    m_cover->setVisible(!allowances.isEmpty());
}

void NeedRow::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::em(0.3));
    layout->addWidget(buildHead());
    m_quote = quietLabel({});
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setObjectName(u"needQuote"_s);
    layout->addWidget(m_quote);
    m_cover = quietLabel({});
    m_cover->setTextFormat(Qt::PlainText);
    m_cover->setObjectName(u"needCover"_s);
    m_cover->hide();
    layout->addWidget(m_cover);
    layout->addWidget(buildRatings());
    m_texts = buildTexts();
    m_texts->hide();
    layout->addWidget(m_texts);
}

QWidget *NeedRow::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_handle = new DragHandle;
    layout->addWidget(m_handle);
    m_place = new QLabel;
    m_place->setObjectName(u"needPlace"_s);
    theme::setRole(m_place, "heading");
    m_place->setMinimumWidth(theme::em(1.5));
    layout->addWidget(m_place);

    auto *name = new QLabel;
    name->setObjectName(u"needName"_s);
    name->setTextFormat(Qt::PlainText);
    name->setText(m_name);
    name->setWordWrap(true);
    theme::setRole(name, "subheading");
    layout->addWidget(name, 1);
    if (m_rating.need.namedByHer) {
        auto *hers = new QLabel(tr("She names it"));
        theme::setRole(hers, "badge");
        layout->addWidget(hers);
    }

    m_up = moveButton(Qt::UpArrow, u"needUp"_s, tr("One place up (Alt+Up)"));
    m_down = moveButton(Qt::DownArrow, u"needDown"_s, tr("One place down (Alt+Down)"));
    for (QToolButton *button : {m_up, m_down})
        layout->addWidget(button);
    connect(m_up, &QToolButton::clicked, this, &NeedRow::upRequested);
    connect(m_down, &QToolButton::clicked, this, &NeedRow::downRequested);
    m_placeButton = new QPushButton(tr("Place"));
    m_placeButton->setObjectName(u"needPlaceButton"_s);
    m_placeButton->setToolTip(tr("Gives it the next place in her order"));
    connect(m_placeButton, &QPushButton::clicked, this, &NeedRow::placeRequested);
    layout->addWidget(m_placeButton);
    m_first = new QPushButton(tr("Place first"));
    m_first->setObjectName(u"needFirst"_s);
    theme::setRole(m_first, "plain");
    connect(m_first, &QPushButton::clicked, this, &NeedRow::firstRequested);
    layout->addWidget(m_first);
    return head;
}

QWidget *NeedRow::buildRatings()
{
    auto *ratings = new QWidget;
    auto *flow = new FlowLayout(ratings);
    flow->setSpacing(theme::em(1));
    m_situation =
        new ScaleEdit(m_ui.list(lists::Situation), m_ui.language(), tr("Situation now: %1").arg(m_name));
    m_situation->setObjectName(u"needSituation"_s);
    connect(m_situation, &ScaleEdit::valueChosen, this, &NeedRow::situationChosen);
    m_situationState = quietLabel({});
    m_situationState->setObjectName(u"needSituationState"_s);
    flow->addWidget(group(m_situationState, m_situation));

    m_urgency = new ScaleEdit(m_ui.list(lists::Urgency), m_ui.language(),
                              tr("Urgency in the professional's view: %1").arg(m_name));
    m_urgency->setObjectName(u"needUrgency"_s);
    connect(m_urgency, &ScaleEdit::valueChosen, this, &NeedRow::urgencyChosen);
    flow->addWidget(group(quietLabel(tr("Urgency in the professional's view")), m_urgency));

    auto *buttons = new QWidget;
    auto *buttonLine = new FlowLayout(buttons);
    m_prefers = new QPushButton(tr("She prefers not to say"));
    m_prefers->setObjectName(u"needPrefersNotToSay"_s);
    m_prefers->setAccessibleName(tr("She prefers not to say how it stands: %1").arg(m_name));
    m_prefers->setCheckable(true);
    theme::setRole(m_prefers, "plain");
    connect(m_prefers, &QPushButton::clicked, this, &NeedRow::prefersNotToSay);
    buttonLine->addWidget(m_prefers);
    m_more = new QPushButton(tr("Her words and note"));
    m_more->setObjectName(u"needMore"_s);
    m_more->setCheckable(true);
    theme::setRole(m_more, "plain");
    connect(m_more, &QPushButton::toggled, this, &NeedRow::showMore);
    buttonLine->addWidget(m_more);
    m_remove = new QPushButton(tr("Take out"));
    m_remove->setObjectName(u"needRemove"_s);
    m_remove->setAccessibleName(tr("Take out: %1").arg(m_name));
    theme::setRole(m_remove, "plain");
    connect(m_remove, &QPushButton::clicked, this, &NeedRow::removeRequested);
    buttonLine->addWidget(m_remove);
    flow->addWidget(buttons);
    return ratings;
}

QWidget *NeedRow::buildTexts()
{
    auto *texts = new QWidget;
    auto *layout = new QVBoxLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fields->into(layout, FieldKeeper::Labels::Above);
    m_words = m_fields->text({u"needWords"_s, tr("In her words"), {}, u"words"_s}, 4, &NeedRating::herWords);
    m_words->setAccessibleName(tr("In her words: %1").arg(m_name));
    m_note =
        m_fields->text({u"needNote"_s, tr("The professional's note"), {}, u"note"_s}, 4, &NeedRating::note);
    m_note->setAccessibleName(tr("The professional's note: %1").arg(m_name));
    return texts;
}

void NeedRow::showMore(bool open)
{
    m_texts->setVisible(open);
    if (m_more->isChecked() != open)
        m_more->setChecked(open);
    m_quote->setVisible(!open && !m_rating.herWords.isEmpty());
    if (open && m_more->hasFocus() && !m_readOnly)
        m_words->setFocus();
}

void NeedRow::showRating(const NeedRating &rating, int count, bool readOnly)
{
    m_rating = rating;
    m_readOnly = readOnly;
    const bool placed = rating.herRank > 0;
    m_place->setText(placed ? m_ui.locale().toString(rating.herRank) : u"–"_s);
    m_place->setAccessibleName(placed ? tr("Her place: %1").arg(rating.herRank)
                                      : tr("Not placed by her yet"));
    m_situation->setValue(rating.situation);
    m_urgency->setValue(rating.urgency);
    m_prefers->setChecked(rating.answer == Answer::PrefersNotToSay);
    m_situationState->setText(rating.situation > 0 ? tr("Situation now")
                              : rating.answer == Answer::PrefersNotToSay
                                  ? tr("Situation now: she prefers not to say")
                                  : tr("Situation now: not asked yet"));
    m_quote->setText(tr("“%1”").arg(rating.herWords));
    m_quote->setVisible(!rating.herWords.isEmpty() && m_texts->isHidden());
    m_fields->show(rating);

    m_situation->setReadOnly(readOnly);
    m_urgency->setReadOnly(readOnly);
    m_words->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_prefers->setEnabled(!readOnly);
    m_prefers->setVisible(!readOnly || rating.answer == Answer::PrefersNotToSay);
    m_handle->setVisible(placed && !readOnly);
    m_up->setVisible(placed && !readOnly);
    m_down->setVisible(placed && !readOnly);
    m_up->setEnabled(rating.herRank > 1);
    m_down->setEnabled(rating.herRank < count);
    m_first->setVisible(!readOnly && rating.herRank != 1);
    m_placeButton->setVisible(!placed && !readOnly);
    m_remove->setVisible(!readOnly);
    m_more->setVisible(!readOnly || !rating.herWords.isEmpty() || !rating.note.isEmpty());
}

void NeedRow::commit()
{
    m_fields->commit();
}

void NeedRow::forget()
{
    m_fields->forget();
}

} // namespace itinera
