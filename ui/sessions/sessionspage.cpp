// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionspage.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QFormLayout>
#include <QIntValidator>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *area(const QString &name, const QString &hint, double height)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(hint);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme::em(height));
    return edit;
}

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SessionsPage::SessionsPage(UiContext &context, CaseId id, QWidget *parent) : Page(context, parent), m_case(id)
{
    setObjectName(u"sessionsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"sessionsNotice"_s);
    scroll->column()->addWidget(m_notice);
    scroll->column()->addWidget(makeForm());

    m_readers = new Card(tr("Who can read these notes"));
    m_readers->setObjectName(u"readersCard"_s);
    m_readerRows = new QVBoxLayout;
    m_readers->body()->addLayout(m_readerRows);
    scroll->column()->addWidget(m_readers);

    m_list = new Card(tr("Sessions"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"sessionsFilter"_s);
    m_filter->setPlaceholderText(tr("Find words in these sessions"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->body()->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this] { m_ui.attempt(this, [this] { showSessions(); }); });
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme::em(0.6));
    m_list->body()->addLayout(m_rows);
    scroll->column()->addWidget(m_list);
    scroll->column()->addStretch(1);
    refresh();
}

QWidget *SessionsPage::makeForm()
{
    m_form = new Card(tr("Write down a session"));
    m_form->setObjectName(u"sessionForm"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->body()->addLayout(form);
    m_day = new DayEdit(m_ui.today());
    m_day->setObjectName(u"sessionDay"_s);
    m_day->setDay(m_ui.today());
    m_day->edit()->setAccessibleName(tr("Day of the session"));
    form->addRow(tr("&Day"), m_day);
    m_kind = new CodeBox(m_ui.list(lists::SessionKind), m_ui.language(), tr("Not said"));
    m_kind->setObjectName(u"sessionKind"_s);
    form->addRow(tr("&Kind"), m_kind);
    m_minutes = new QLineEdit;
    m_minutes->setObjectName(u"sessionMinutes"_s);
    m_minutes->setValidator(new QIntValidator(0, 1440, m_minutes));
    m_minutes->setPlaceholderText(tr("in minutes; may stay empty"));
    form->addRow(tr("&Length"), m_minutes);
    m_shared =
        area(u"sessionShared"_s, tr("What she agreed may be shared with everybody who assists her"), 3.2);
    form->addRow(tr("For the &team"), m_shared);
    m_note = area(u"sessionNote"_s,
                  tr("The program shows this only to those named below. A colleague who writes a program of "
                     "her own could read it."),
                  7);
    form->addRow(tr("&Note"), m_note);
    m_write = new QPushButton(tr("Write it down, sealed"));
    m_write->setObjectName(u"sessionWrite"_s);
    theme::setRole(m_write, "primary");
    m_form->body()->addWidget(m_write, 0, Qt::AlignTrailing);
    connect(m_write, &QPushButton::clicked, this, &SessionsPage::write);

    const QString uuid = CaseStore(m_ui.session).row(m_case).uuid.toString(QUuid::WithoutBraces);
    m_draft = new FormDraft(m_ui, u"session/"_s + uuid, this);
    m_draft->watchSealed(m_note, u"note"_s);
    m_draft->watch(m_shared, u"shared"_s);
    m_draft->watch(m_minutes, u"minutes"_s);
    m_draft->watch(u"day"_s,
                   [this](const QString &kept) { m_day->setDay(QDate::fromString(kept, Qt::ISODate)); });
    m_draft->watch(u"kind"_s, [this](const QString &kept) { m_kind->setCode(kept); });
    connect(m_day, &DayEdit::dayChanged, this,
            [this](QDate day) { m_draft->changed(u"day"_s, day.toString(Qt::ISODate)); });
    connect(m_kind, &CodeBox::codeChosen, this,
            [this](const QString &code) { m_draft->changed(u"kind"_s, code); });
    if (m_draft->restore())
        m_notice->show(NoticeBar::Kind::Information, tr("What you had typed here is here again."));
    return m_form;
}

void SessionsPage::write()
{
    m_ui.attempt(this, [this] {
        if (!m_day->isUnderstood())
            throw InputError(tr("The day cannot be understood."), tr("What you typed is kept."),
                             tr("Correct the day, or choose it from the calendar."));
        SessionNote note;
        note.caseId = m_case;
        note.on = m_day->day();
        note.kind = m_kind->code();
        note.minutes = m_minutes->text().toInt();
        note.shared = m_shared->toPlainText().trimmed();
        note.note = m_note->toPlainText().trimmed();
        SessionStore(m_ui.session).add(note);
        m_draft->clear();
        m_note->clear();
        m_shared->clear();
        m_minutes->clear();
        m_day->setDay(m_ui.today());
        m_kind->setCode({});
        m_notice->show(NoticeBar::Kind::Good, tr("Written down and sealed."));
        refresh();
        emit changed();
    });
}

void SessionsPage::showReaders()
{
    clearLayout(m_readerRows);
    SessionStore store(m_ui.session);
    const bool started = store.isStarted(m_case);
    const bool mayWrite = m_ui.session.access().may(right::WriteSessions);
    const bool canRead = store.canRead(m_case);
    m_form->setVisible(mayWrite && (canRead || !started));
    if (!started) {
        m_readerRows->addWidget(quietLabel(mayWrite
                                               ? tr("The first note is sealed for you and for every "
                                                    "psychologist and psychiatrist who assists "
                                                    "her. Later you can let others read, or take it back.")
                                               : tr("No session was written down yet. Psychologists and "
                                                    "psychiatrists who assist her can.")));
        return;
    }
    if (!canRead)
        m_readerRows->addWidget(
            quietLabel(tr("The notes are sealed. You see that the sessions took place, and what "
                          "she agreed may be shared.")));
    for (const Member &member : store.readers(m_case)) {
        auto *line = new QWidget;
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(words(member.name), 1);
        if (canRead && member.id != m_ui.session.member().id) {
            auto *stop = new QPushButton(tr("Take it back"));
            stop->setObjectName(u"stopReading"_s);
            stop->setAccessibleDescription(member.name);
            theme::setRole(stop, "plain");
            connect(stop, &QPushButton::clicked, this, [this, member] {
                if (!m_ui.asker.confirm(
                        this, tr("Take the notes back?"),
                        tr("%1 will not be able to read these notes any more. They are sealed anew "
                           "under another key. What she has read or copied stays with her.")
                            .arg(member.name),
                        tr("Take it back")))
                    return;
                m_ui.attempt(this, [&] {
                    SessionStore(m_ui.session).stopReading(m_case, member.id);
                    refresh();
                });
            });
            across->addWidget(stop);
        }
        m_readerRows->addWidget(line);
    }
    m_readerRows->addWidget(
        quietLabel(store.recoveryCanRead(m_case)
                       ? tr("The printed recovery code can open them, too.")
                       : tr("The printed recovery code cannot open them: if nobody named here can "
                            "log in any more, they are lost.")));
    if (!canRead)
        return;
    for (const Member &member : store.possibleReaders(m_case)) {
        auto *let = new QPushButton(tr("Let %1 read them").arg(member.name));
        let->setObjectName(u"letRead"_s);
        connect(let, &QPushButton::clicked, this, [this, member] {
            m_ui.attempt(this, [&] {
                SessionStore(m_ui.session).letRead(m_case, member.id);
                refresh();
            });
        });
        m_readerRows->addWidget(let, 0, Qt::AlignLeading);
    }
}

void SessionsPage::showSessions()
{
    clearLayout(m_rows);
    const SessionStore store(m_ui.session);
    const std::vector<SessionNote> sessions = m_filter->text().trimmed().isEmpty()
                                                  ? store.sessions(m_case)
                                                  : store.search(m_case, m_filter->text());
    m_filter->setVisible(!sessions.empty() || !m_filter->text().isEmpty());
    if (sessions.empty()) {
        m_rows->addWidget(quietLabel(m_filter->text().isEmpty() ? tr("No session yet.")
                                                                : tr("No session holds these words.")));
        return;
    }
    const CodeList kinds = m_ui.list(lists::SessionKind);
    for (const SessionNote &session : sessions) {
        QStringList head{m_ui.locale().toString(session.on, QLocale::LongFormat)};
        if (!session.kind.isEmpty())
            head << kinds.labelOf(session.kind, m_ui.language());
        if (session.minutes > 0)
            head << tr("%n minute(s)", nullptr, session.minutes);
        head << m_ui.session.memberName(session.author);
        auto *title = new QLabel(head.join(u" · "_s));
        title->setWordWrap(true);
        theme::setRole(title, "subheading");
        m_rows->addWidget(title);
        if (!session.shared.isEmpty())
            m_rows->addWidget(words(session.shared));
        if (session.note && !session.note->isEmpty()) {
            auto *note = words(*session.note);
            note->setObjectName(u"sessionNoteText"_s);
            m_rows->addWidget(note);
        } else if (!session.note) {
            m_rows->addWidget(quietLabel(tr("The note is sealed.")));
        }
    }
}

void SessionsPage::refresh()
{
    m_ui.attempt(this, [this] {
        showReaders();
        showSessions();
    });
}

void SessionsPage::commit()
{
    m_draft->keepNow();
}

} // namespace itinera
