// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/newcasepage.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "ui/cases/casewords.h"
#include "ui/cases/duplicatescard.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/theme.h"
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookAfterMs = 200;

} // namespace

NewCasePage::NewCasePage(UiContext &context, const QString &typedName, QWidget *parent)
    : Page(context, parent)
{
    setObjectName(u"newCasePage"_s);
    m_fields = new Fields<Case>(m_ui, u"newcase"_s, this);
    connect(m_fields, &FieldKeeper::edited, this, &NewCasePage::edited);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = new ScrollColumn;
    ScrollColumn *scroll = m_scroll;
    layout->addWidget(scroll, 1);
    scroll->column()->addWidget(heading(tr("New case")));
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"newCaseNotice"_s);
    scroll->column()->addWidget(m_notice);
    m_across = new QBoxLayout(QBoxLayout::LeftToRight);
    m_across->setSpacing(theme::em(0.7));
    m_across->addWidget(buildForm(), 3);
    m_duplicates = new DuplicatesCard;
    m_across->addWidget(m_duplicates, 2);
    scroll->column()->addLayout(m_across);
    scroll->column()->addStretch(1);
    buildActions(layout);

    m_timer.setSingleShot(true);
    m_timer.setInterval(LookAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &NewCasePage::lookForHer);
    connect(m_duplicates, &DuplicatesCard::openRequested, this, [this](CaseId id) {
        commit();
        emit caseOpened(id);
    });
    connect(m_notice, &NoticeBar::buttonClicked, this, [this] { startWith(m_otherName); });
    restore(typedName);
    lookForHer();
}

QWidget *NewCasePage::buildForm()
{
    auto *card = new FormCard(tr("What she tells you, as far as she wants to"));
    card->keep(m_fields);
    m_fields->into(card->addForm());
    m_name =
        m_fields->line({u"chosenName"_s, tr("&Name she chose"), tr("The name she wants to hear"), u"name"_s},
                       &Case::chosenName);
    m_fields->lines({u"legalNames"_s, tr("&Legal names"), tr("One per line, in her order"), u"legal"_s}, 3.6,
                    &Case::legalNames);
    m_fields->lines({u"aliases"_s, tr("&Aliases"), tr("Other names she goes by, one per line")}, 3.6,
                    &Case::aliases);
    m_birth = m_fields->date({u"birth"_s, tr("&Born")}, &Case::birth);
    m_birth->edit()->setAccessibleName(tr("Born, as far as it is known"));
    m_citizenships =
        m_fields->chips({u"citizenships"_s, tr("&Citizenship"), tr("Type part of a country’s name")},
                        casewords::countries(m_ui.language()), &Case::citizenships);
    m_citizenships->edit()->setAccessibleName(tr("Citizenship"));
    m_fields->line({u"place"_s, tr("&Place"), tr("Town or part of town where she lives now")}, &Case::place);
    card->body()->addStretch(1);
    return card;
}

void NewCasePage::buildActions(QVBoxLayout *layout)
{
    // Below the scrolled part, so that the way on is always in sight.
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(theme::em(0.8), theme::em(0.3), theme::em(0.8), theme::em(0.6));
    auto *back = new QPushButton(tr("Back to the cases"));
    back->setObjectName(u"newCaseCancelButton"_s);
    back->setToolTip(tr("What you typed is kept and stands here when you come back."));
    m_create = new QPushButton(tr("Create case"));
    m_create->setObjectName(u"createCaseButton"_s);
    m_create->setToolTip(tr("Ctrl+Enter"));
    theme::setRole(m_create, "primary");
    m_hint = new TextLink;
    m_hint->setObjectName(u"duplicatesHint"_s);
    m_hint->hide();
    connect(m_hint, &TextLink::clicked, this, [this] { m_scroll->ensureWidgetVisible(m_duplicates); });
    actions->addWidget(back);
    actions->addWidget(m_hint, 1, Qt::AlignCenter);
    actions->addStretch(0);
    actions->addWidget(m_create);
    layout->addLayout(actions);
    connect(back, &QPushButton::clicked, this, [this] {
        commit();
        emit cancelled();
    });
    connect(m_create, &QPushButton::clicked, this, &NewCasePage::create);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this),
                &QShortcut::activated, m_create, &QPushButton::click);
    m_create->setEnabled(false);
}

void NewCasePage::restore(const QString &typedName)
{
    const bool restored = m_fields->restore();
    if (!restored) {
        m_name->setText(typedName);
        return;
    }
    // A draft may be of somebody else: nothing of hers may slip into another case unseen.
    m_otherName = m_name->text() == typedName ? QString() : typedName;
    m_notice->show(NoticeBar::Kind::Information, tr("What you had typed for a new case is here again."),
                   m_otherName.isEmpty() ? tr("Start empty")
                                         : tr("Start with “%1” instead").arg(m_otherName));
}

void NewCasePage::startWith(const QString &name)
{
    m_fields->sent();
    m_birth->edit()->clear(); // also what was no date
    Case empty;
    empty.chosenName = name;
    m_fields->show(empty);
    m_notice->hide();
    m_name->setFocus();
    edited();
}

void NewCasePage::refresh()
{
    lookForHer();
}

void NewCasePage::commit()
{
    m_fields->commit();
}

Case NewCasePage::typed() const
{
    return m_fields->read();
}

void NewCasePage::edited()
{
    m_create->setEnabled(!typed().displayName().isEmpty());
    m_timer.start();
}

void NewCasePage::lookForHer()
{
    m_timer.stop();
    const Case c = typed();
    const bool searched = !c.displayName().isEmpty();
    m_create->setEnabled(searched);
    m_ui.attempt(this, [&] {
        m_duplicates->showDuplicates(searched ? CaseStore(m_ui.session).likelyDuplicates(c)
                                              : std::vector<LikelyDuplicate>(),
                                     searched);
    });
    showHint();
}

void NewCasePage::showHint()
{
    const int count = m_duplicates->count();
    m_hint->setContent(count == 1 ? tr("A case may be hers already")
                                  : tr("%n cases may be hers already", nullptr, count),
                       u"attention"_s, theme::Tone::Attention);
    m_hint->setVisible(count > 0 && m_across->direction() == QBoxLayout::TopToBottom);
}

void NewCasePage::create()
{
    CaseId id;
    const bool done = m_ui.attempt(this, [&] {
        if (!m_birth->isUnderstood())
            throw InputError(tr("The date of birth cannot be understood."), tr("What you typed is kept."),
                             tr("Correct it, for example “2001” or “spring 2001”, or leave it empty."));
        if (!m_citizenships->edit()->text().trimmed().isEmpty())
            throw InputError(tr("The citizenship that you began to type is not chosen yet."),
                             tr("What you typed is kept."), tr("Press Enter in that field, or empty it."));
        id = CaseStore(m_ui.session).create(typed()).id;
    });
    if (!done)
        return;
    m_fields->sent();
    emit changed();
    emit created(id);
}

void NewCasePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_across->setDirection(width() < theme::em(42) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    showHint();
}

void NewCasePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace itinera
