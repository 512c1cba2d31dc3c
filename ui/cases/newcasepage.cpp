// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/newcasepage.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "ui/cases/casewords.h"
#include "ui/cases/duplicatescard.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/theme.h"
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookAfterMs = 200;

QPlainTextEdit *linesEdit(const QString &name, const QString &hint)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setFixedHeight(theme::em(3.6));
    return edit;
}

} // namespace

NewCasePage::NewCasePage(UiContext &context, const QString &typedName, QWidget *parent)
    : Page(context, parent)
{
    setObjectName(u"newCasePage"_s);
    m_draft = new FormDraft(m_ui, u"newcase"_s, this);
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
    auto *card = new Card(tr("What she tells you, as far as she wants to"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::em(0.5));
    card->body()->addLayout(form);
    m_name = new QLineEdit;
    m_name->setObjectName(u"chosenName"_s);
    m_name->setPlaceholderText(tr("The name she wants to hear"));
    form->addRow(tr("&Name she chose"), m_name);
    m_legalNames = linesEdit(u"legalNames"_s, tr("One per line, in her order"));
    form->addRow(tr("&Legal names"), m_legalNames);
    m_aliases = linesEdit(u"aliases"_s, tr("Other names she goes by, one per line"));
    form->addRow(tr("&Aliases"), m_aliases);
    m_birth = new PartialDateEdit;
    m_birth->edit()->setObjectName(u"birth"_s);
    m_birth->edit()->setAccessibleName(tr("Born, as far as it is known"));
    form->addRow(tr("&Born"), m_birth);
    m_citizenships =
        new ChipsEdit(casewords::countries(m_ui.language()), tr("Type part of a country’s name"));
    m_citizenships->setObjectName(u"citizenships"_s);
    m_citizenships->edit()->setAccessibleName(tr("Citizenship"));
    form->addRow(tr("&Citizenship"), m_citizenships);
    m_place = new QLineEdit;
    m_place->setObjectName(u"place"_s);
    m_place->setPlaceholderText(tr("Town or part of town where she lives now"));
    form->addRow(tr("&Place"), m_place);
    card->body()->addStretch(1);

    m_draft->watch(m_name, u"name"_s);
    m_draft->watch(m_legalNames, u"legal"_s);
    m_draft->watch(m_aliases, u"aliases"_s);
    m_draft->watch(m_birth->edit(), u"birth"_s);
    m_draft->watch(u"citizenships"_s, [this](const QString &codes) {
        m_citizenships->setCodes(codes.split(u' ', Qt::SkipEmptyParts));
    });
    m_draft->watch(m_place, u"place"_s);
    connect(m_citizenships, &ChipsEdit::codesChanged, this, [this](const QStringList &codes) {
        m_draft->changed(u"citizenships"_s, codes.join(u' '));
        edited();
    });
    for (QLineEdit *edit : {m_name, m_birth->edit(), m_place})
        connect(edit, &QLineEdit::textChanged, this, &NewCasePage::edited);
    for (QPlainTextEdit *edit : {m_legalNames, m_aliases})
        connect(edit, &QPlainTextEdit::textChanged, this, &NewCasePage::edited);
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
    const bool restored = m_draft->restore();
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
    m_draft->clear();
    for (QPlainTextEdit *edit : {m_legalNames, m_aliases})
        edit->clear();
    m_birth->edit()->clear();
    m_birth->setDate({});
    m_citizenships->setCodes({});
    m_place->clear();
    m_name->setText(name);
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
    m_draft->keepNow();
}

Case NewCasePage::typed() const
{
    Case c;
    c.chosenName = m_name->text().simplified();
    c.legalNames = casewords::lines(m_legalNames->toPlainText());
    c.aliases = casewords::lines(m_aliases->toPlainText());
    c.birth = PartialDate::fromText(m_birth->edit()->text().trimmed(), m_ui.locale()).value_or(PartialDate());
    c.citizenships = m_citizenships->codes();
    c.place = m_place->text().simplified();
    return c;
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
    m_draft->clear();
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
