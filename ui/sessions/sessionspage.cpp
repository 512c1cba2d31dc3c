// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionspage.h"
#include "core/cases/casestore.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QIntValidator>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

/// As it stands in the form.
struct SessionsPage::TypedSession {
    QDate on;
    QString kind = {};
    QString minutes = {};
    QString shared = {};
    QString note = {};
};

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
    const QString uuid = CaseStore(m_ui.session).row(m_case).uuid.toString(QUuid::WithoutBraces);
    m_form = new FormCard(tr("Write down a session"));
    m_form->setObjectName(u"sessionForm"_s);
    m_fields = new Fields<TypedSession>(m_ui, u"session/"_s + uuid, m_form);
    m_form->keep(m_fields);
    m_fields->into(m_form->addForm());
    m_fields->day({u"sessionDay"_s, tr("&Day"), {}, u"day"_s}, &TypedSession::on)
        ->edit()
        ->setAccessibleName(tr("Day of the session"));
    m_fields->choice({u"sessionKind"_s, tr("&Kind"), {}, u"kind"_s}, m_ui.list(lists::SessionKind),
                     tr("Not said"), &TypedSession::kind);
    QLineEdit *minutes =
        m_fields->line({u"sessionMinutes"_s, tr("&Length"), tr("in minutes; may stay empty"), u"minutes"_s},
                       &TypedSession::minutes);
    minutes->setValidator(new QIntValidator(0, 1440, minutes));
    m_fields->text({u"sessionShared"_s, tr("For the &team"),
                    tr("What she agreed may be shared with everybody who assists her"), u"shared"_s},
                   3.2, &TypedSession::shared);
    m_fields->text({.name = u"sessionNote"_s,
                    .label = tr("&Note"),
                    .hint = tr("The program shows this only to those named below. A colleague who writes a "
                               "program of her own could read it."),
                    .draft = u"note"_s,
                    .sealed = true},
                   7, &TypedSession::note);
    auto *send = new QPushButton(tr("Write it down, sealed"));
    send->setObjectName(u"sessionWrite"_s);
    theme::setRole(send, "primary");
    m_form->body()->addWidget(send, 0, Qt::AlignTrailing);
    connect(send, &QPushButton::clicked, this, &SessionsPage::write);
    m_fields->show({.on = m_ui.today()});
    if (m_form->restore())
        m_notice->show(NoticeBar::Kind::Information, tr("What you had typed here is here again."));
    return m_form;
}

void SessionsPage::write()
{
    m_ui.attempt(this, [this] {
        const TypedSession typed = m_fields->read();
        SessionNote note;
        note.caseId = m_case;
        note.on = typed.on;
        note.kind = typed.kind;
        note.minutes = typed.minutes.toInt();
        note.shared = typed.shared;
        note.note = typed.note;
        SessionStore store(m_ui.session);
        const bool first = !store.isStarted(m_case);
        store.add(note);
        m_fields->sent();
        m_fields->show({.on = m_ui.today()});
        m_notice->show(NoticeBar::Kind::Good,
                       first ? tr("Written down and sealed, for you alone. Below you can let others read.")
                             : tr("Written down and sealed."));
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
        m_readerRows->addWidget(quietLabel(
            mayWrite ? tr("The first note is sealed for you alone. Then you let in here whom you choose.")
                     : tr("No session was written down yet. Psychologists and psychiatrists who assist her "
                          "can.")));
        return;
    }
    if (!canRead)
        m_readerRows->addWidget(
            quietLabel(tr("The notes are sealed. You see that the sessions took place, and what "
                          "she agreed may be shared.")));
    const std::vector<NoteReader> readers = store.readers(m_case);
    for (const NoteReader &reader : readers)
        m_readerRows->addWidget(readerLine(reader, canRead));
    const bool recovery = store.recoveryCanRead(m_case);
    m_readerRows->addWidget(
        quietLabel(recovery ? tr("The printed recovery code can open them, too.")
                   : canRead && readers.size() < 2
                       ? tr("Nobody else can open them: if you cannot log in any more, they are lost.")
                       : tr("The printed recovery code cannot open them: if nobody named here can "
                            "log in any more, they are lost.")));
    if (!canRead)
        return;
    for (const Member &member : store.possibleReaders(m_case)) {
        const bool named = std::ranges::any_of(
            readers, [&](const NoteReader &reader) { return reader.member.id == member.id; });
        auto *let = new QPushButton(named ? tr("Yes, let %1 read on").arg(member.name)
                                          : tr("Let %1 read them").arg(member.name));
        let->setObjectName(u"letRead"_s);
        connect(let, &QPushButton::clicked, this, [this, member] {
            m_ui.attempt(this, [&] {
                SessionStore(m_ui.session).letRead(m_case, member.id);
                refresh();
            });
        });
        m_readerRows->addWidget(let, 0, Qt::AlignLeading);
    }
    if (recovery || !store.recoveryMayRead())
        return;
    auto *let = new QPushButton(tr("Let the recovery code open them"));
    let->setObjectName(u"letRecovery"_s);
    connect(let, &QPushButton::clicked, this, [this] {
        if (!m_ui.asker.confirm(
                this, tr("Let the recovery code open these notes?"),
                tr("Then they are not lost when nobody named here can log in any more. But whoever has "
                   "seen the printed code, and has this laptop or a copy of the vault, can read them."),
                tr("Let it open them")))
            return;
        m_ui.attempt(this, [&] {
            SessionStore(m_ui.session).letRecoveryRead(m_case);
            refresh();
        });
    });
    m_readerRows->addWidget(let, 0, Qt::AlignLeading);
}

QWidget *SessionsPage::readerLine(const NoteReader &reader, bool canRead)
{
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    auto *names = new QVBoxLayout;
    names->addWidget(wordsLabel(reader.member.name));
    if (canRead && !reader.vouched) {
        names->addWidget(quietLabel(tr(
            "She stands in the file as a reader, but nobody who can read these notes says that she let her "
            "in. In notes from before this version that is so for everybody. She gets no new key.")));
    }
    across->addLayout(names, 1);
    if (canRead && reader.member.id != m_ui.session.member().id) {
        auto *stop = new QPushButton(tr("Take it back"));
        stop->setObjectName(u"stopReading"_s);
        stop->setAccessibleDescription(reader.member.name);
        theme::setRole(stop, "plain");
        connect(stop, &QPushButton::clicked, this, [this, member = reader.member] {
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
        across->addWidget(stop, 0, Qt::AlignTop);
    }
    return line;
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
            m_rows->addWidget(wordsLabel(session.shared));
        if (session.note && !session.note->isEmpty()) {
            auto *note = wordsLabel(*session.note);
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
    m_form->commit();
}

} // namespace itinera
