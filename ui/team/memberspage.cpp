// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/memberspage.h"
#include "core/crypto/passphrase.h"
#include "core/vault/memberadmin.h"
#include "core/vault/recovery.h"
#include "core/vault/rekey.h"
#include "core/vault/vault.h"
#include "ui/team/permissiontable.h"
#include "ui/team/teamscard.h"
#include "ui/vault/passphrasefields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

/// One box per role; `chosen` is called with all that are ticked.
QWidget *roleBoxes(const QSet<Role> &roles, const std::function<void(const QSet<Role> &)> &chosen)
{
    auto *boxes = new QWidget;
    auto *flow = new FlowLayout(boxes);
    flow->setSpacing(theme::em(0.5));
    const auto all = std::make_shared<QSet<Role>>(roles);
    for (const Role role : allRoles()) {
        auto *box = new QCheckBox(roleName(role));
        box->setObjectName(u"role_"_s + stored(role));
        box->setChecked(roles.contains(role));
        QObject::connect(box, &QCheckBox::clicked, boxes, [all, role, chosen](bool checked) {
            if (checked)
                all->insert(role);
            else
                all->remove(role);
            chosen(*all);
        });
        flow->addWidget(box);
    }
    return boxes;
}

/// Four words and a number from the operating system's randomness would need a word list; sixteen letters
/// that are not taken for one another are as hard to guess, and are typed once.
QString proposePassphrase()
{
    const QString letters = u"abcdefghjkmnpqrstuvwxyz"_s;
    SystemRandom random;
    QStringList groups;
    for (int group = 0; group < 4; ++group) {
        QString word;
        for (int i = 0; i < 4; ++i)
            word += letters[random.below(static_cast<quint32>(letters.size()))];
        groups << word;
    }
    return groups.join(u'-');
}

} // namespace

MembersPage::MembersPage(UiContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(u"membersPage"_s);
    m_manages = m_ui.session.access().may(right::ManageMembers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->addWidget(heading(tr("Members")));
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"membersNotice"_s);
    column->addWidget(m_notice);
    auto *members = new Card(tr("Who works with this vault"));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme::em(0.6));
    members->body()->addLayout(m_rows);
    column->addWidget(members);
    if (m_manages)
        column->addWidget(makeAddCard());
    column->addWidget(makePassphraseCard());
    if (m_manages) {
        m_teams = new TeamsCard(m_ui);
        connect(m_teams, &TeamsCard::changed, this, &MembersPage::refresh);
        column->addWidget(m_teams);
    }
    auto *permissions = new Card(tr("Who may see and do what"));
    permissions->body()->addWidget(quietLabel(
        tr("What a role allows, for the cases that a member sees: those of the women she assists, and for a "
           "team lead those of her team. A member with two roles may do what either allows. Sealed session "
           "notes are for those who were let read them, whatever stands here.")));
    m_permissions = new PermissionTable(m_ui, m_manages);
    permissions->body()->addWidget(m_permissions);
    column->addWidget(permissions);
    if (m_manages) {
        column->addWidget(makeRecoveryCard());
        column->addWidget(makeKeyCard());
    }
    column->addStretch(1);
    MembersPage::refresh(); // qualified: not virtual yet
}

QWidget *MembersPage::makePassphraseCard()
{
    auto *card = new Card(tr("Your passphrase"));
    auto *open = new QPushButton(tr("Change it"));
    open->setObjectName(u"changePassphrase"_s);
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    auto *form = new QWidget;
    form->hide();
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    QLineEdit *old = addPassphraseField(fields, tr("The passphrase you have now"), u"ownOld"_s);
    auto *fresh = new NewPassphrase(u"own"_s, [this] { return QStringList{m_ui.session.member().name}; });
    fields->addWidget(fresh);
    auto *change = new QPushButton(tr("Take the new passphrase"));
    change->setObjectName(u"ownChange"_s);
    change->setEnabled(false);
    theme::setRole(change, "primary");
    fields->addWidget(change, 0, Qt::AlignLeading);
    card->body()->addWidget(form);
    connect(open, &QPushButton::clicked, form, [form, open, old] {
        form->show();
        open->hide();
        old->setFocus();
    });
    connect(fresh, &NewPassphrase::changed, change,
            [change, fresh, old] { change->setEnabled(fresh->isGood() && !old->text().isEmpty()); });
    connect(old, &QLineEdit::textChanged, change,
            [change, fresh, old] { change->setEnabled(fresh->isGood() && !old->text().isEmpty()); });
    connect(change, &QPushButton::clicked, this, [this, form, open, old, fresh] {
        m_ui.attempt(this, [&] {
            MemberAdministration(*m_ui.vault)
                .changePassphrase(passphraseFromText(old->text()), fresh->passphrase());
            form->hide();
            open->show();
            m_notice->show(NoticeBar::Kind::Good, tr("Your new passphrase holds from now on."));
        });
        old->clear();
        fresh->clear();
    });
    return card;
}

QWidget *MembersPage::makeAddCard()
{
    auto *card = new Card(tr("Add a member"));
    QVBoxLayout *body = card->body();
    auto *name = new QLineEdit;
    name->setObjectName(u"newMemberName"_s);
    auto *caption = new QLabel(tr("Her name, as she will type it each time"));
    caption->setBuddy(name);
    body->addWidget(caption);
    body->addWidget(name);
    const auto roles = std::make_shared<QSet<Role>>();
    body->addWidget(new QLabel(tr("What she works as")));
    auto *boxes = new QWidget;
    auto *boxLayout = new QVBoxLayout(boxes);
    boxLayout->setContentsMargins(0, 0, 0, 0);
    const auto fillBoxes = [boxLayout, roles] {
        clearLayout(boxLayout);
        boxLayout->addWidget(roleBoxes({}, [roles](const QSet<Role> &chosen) { *roles = chosen; }));
    };
    fillBoxes();
    body->addWidget(boxes);
    auto *temporary = new PassphraseEdit;
    temporary->setShown(true);
    temporary->setObjectName(u"newMemberPassphrase"_s);
    auto *second =
        new QLabel(tr("A temporary passphrase; she chooses her own when she first opens the vault"));
    second->setBuddy(temporary);
    second->setWordWrap(true);
    body->addWidget(second);
    temporary->setText(proposePassphrase());
    body->addWidget(temporary);
    auto *add = new QPushButton(tr("Add her"));
    add->setObjectName(u"addMember"_s);
    theme::setRole(add, "primary");
    body->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this, name, roles, temporary, fillBoxes] {
        m_ui.attempt(this, [&] {
            const Member member = MemberAdministration(*m_ui.vault)
                                      .addMember(name->text(), passphraseFromText(temporary->text()), *roles);
            m_notice->show(
                NoticeBar::Kind::Good,
                tr("Tell %1 her temporary passphrase, in person: %2").arg(member.name, temporary->text()));
            name->clear();
            temporary->setText(proposePassphrase());
            roles->clear();
            fillBoxes();
            refresh();
        });
    });
    return card;
}

QWidget *MembersPage::makeRecoveryCard()
{
    auto *card = new Card(tr("If passphrases are lost: the recovery code"));
    card->setObjectName(u"recoveryCard"_s);
    m_recovery = new QVBoxLayout;
    card->body()->addLayout(m_recovery);
    return card;
}

QWidget *MembersPage::makeKeyCard()
{
    auto *card = new Card(tr("A new key for the vault"));
    card->body()->addWidget(quietLabel(
        tr("After somebody left, and when the laptop or a copy was in the wrong hands: everything is "
           "encrypted again under a new key. Nobody's passphrase changes. It needs room on the disk for a "
           "second copy, and older backups keep their old key.")));
    auto *rekey = new QPushButton(tr("Encrypt it again"));
    rekey->setObjectName(u"rekey"_s);
    card->body()->addWidget(rekey, 0, Qt::AlignLeading);
    connect(rekey, &QPushButton::clicked, this, [this] {
        m_ui.attempt(this, [this] {
            Rekey(*m_ui.vault).run();
            m_notice->show(NoticeBar::Kind::Good, tr("The vault has a new key."));
        });
    });
    return card;
}

void MembersPage::showMembers()
{
    clearLayout(m_rows);
    for (const MemberState &state : MemberAdministration(*m_ui.vault).members()) {
        auto *line = new QFrame;
        line->setObjectName(u"memberRow"_s);
        auto *body = new QVBoxLayout(line);
        body->setContentsMargins(0, 0, 0, 0);
        auto *head = new QHBoxLayout;
        auto *name = new QLabel(state.member.name);
        theme::setRole(name, "subheading");
        head->addWidget(name);
        const bool left = state.leftAt.isValid();
        head->addWidget(quietLabel(left ? tr("left on %1")
                                              .arg(m_ui.locale().toString(state.leftAt.toLocalTime().date(),
                                                                          QLocale::ShortFormat))
                                   : !state.canOpen
                                       ? tr("has no passphrase: only written down as a colleague")
                                   : state.temporary ? tr("has not chosen her own passphrase yet")
                                                     : QString()),
                        1);
        body->addLayout(head);
        if (left && m_manages && state.canOpen) {
            // A removal that was cut short.
            body->addWidget(removeButton(state.member), 0, Qt::AlignLeading);
        } else if (!left && m_manages) {
            const MemberId id = state.member.id;
            body->addWidget(roleBoxes(state.roles, [this, id](const QSet<Role> &roles) {
                m_ui.attempt(this, [&] { MemberAdministration(*m_ui.vault).setRoles(id, roles); });
                refresh();
            }));
            if (id != m_ui.session.member().id) {
                auto *buttons = new QHBoxLayout;
                if (state.canOpen) {
                    auto *reset = new QPushButton(tr("She forgot her passphrase"));
                    reset->setObjectName(u"resetPassphrase"_s);
                    theme::setRole(reset, "plain");
                    connect(reset, &QPushButton::clicked, this,
                            [this, id, who = state.member.name] { resetPassphrase(id, who); });
                    buttons->addWidget(reset);
                }
                buttons->addWidget(removeButton(state.member));
                buttons->addStretch(1);
                body->addLayout(buttons);
            }
        } else if (!left) {
            QStringList names;
            for (const Role role : allRoles()) {
                if (state.roles.contains(role))
                    names << roleName(role);
            }
            body->addWidget(quietLabel(names.join(u", "_s)));
        }
        m_rows->addWidget(line);
    }
}

QPushButton *MembersPage::removeButton(const Member &member)
{
    auto *button = new QPushButton(tr("Remove"));
    button->setObjectName(u"removeMember"_s);
    button->setAccessibleDescription(member.name);
    theme::setRole(button, "plain");
    connect(button, &QPushButton::clicked, this, [this, member] { remove(member.id, member.name); });
    return button;
}

int MembersPage::notesOnlySheReads(MemberId id) const
{
    for (const MemberState &state : MemberAdministration(*m_ui.vault).members()) {
        if (state.member.id == id)
            return static_cast<int>(m_ui.session.sealing().onlyHolderOf(state.member.uuid).size());
    }
    return 0;
}

void MembersPage::resetPassphrase(MemberId id, const QString &name)
{
    if (const int lost = notesOnlySheReads(id); lost > 0) {
        const QString text = tr("%1 is the only one who can read the session notes of %n case(s). If she "
                                "gets a temporary passphrase "
                                "now, nobody ever will. Look first whether she remembers it, or use the "
                                "recovery code where it may "
                                "open them.",
                                nullptr, lost)
                                 .arg(name);
        if (!m_ui.asker.confirm(this, tr("Replace her passphrase?"), text, tr("Replace it all the same")))
            return;
    }
    const QString proposal =
        m_ui.asker.askPassphrase(this, tr("A new temporary passphrase for %1").arg(name),
                                 tr("She chooses her own at the next login. Sealed notes are "
                                    "closed to her until a colleague lets her read them "
                                    "again."),
                                 proposePassphrase());
    if (proposal.isEmpty())
        return;
    m_ui.attempt(this, [&] {
        MemberAdministration(*m_ui.vault).resetPassphrase(id, passphraseFromText(proposal));
        m_notice->show(NoticeBar::Kind::Good,
                       tr("Tell %1 her temporary passphrase, in person: %2").arg(name, proposal));
        refresh();
    });
}

void MembersPage::remove(MemberId id, const QString &name)
{
    m_ui.attempt(this, [&] {
        const int lost = notesOnlySheReads(id);
        const QString text = lost > 0 ? tr("%1 is the only one who can read the session notes of %n case(s). "
                                           "If she goes now, nobody "
                                           "ever will. Let her give them to a colleague first, on the page "
                                           "Sessions of those cases.",
                                           nullptr, lost)
                                            .arg(name)
                                      : tr("%1 cannot open the vault any more. What she wrote stays, under "
                                           "her name. Her cases stay with "
                                           "their teams: choose another professional of reference for them.")
                                            .arg(name);
        const QString key = tr("Everything is encrypted again under a new key, which takes a moment. Older "
                               "backups keep their old key: make a new one afterwards.");
        if (!m_ui.asker.confirm(this, tr("Remove %1?").arg(name), text + u"\n\n"_s + key,
                                lost > 0 ? tr("Remove her all the same") : tr("Remove")))
            return;
        MemberAdministration(*m_ui.vault).removeMember(id);
        m_notice->show(NoticeBar::Kind::Good, tr("%1 was removed. The vault has a new key.").arg(name));
    });
    refresh(); // also where she was removed and only the new key could not be made
}

void MembersPage::showRecovery()
{
    if (!m_recovery)
        return;
    clearLayout(m_recovery);
    const bool has = RecoveryCode(*m_ui.vault).exists();
    m_recovery->addWidget(quietLabel(tr(
        "A code on paper, in the organisation's safe, lets a member in again who lost her passphrase, even "
        "if all did. Using it is written down, and everybody is told at the next login. Without such a "
        "code, a vault whose passphrases are lost is lost.")));
    auto *make = new QPushButton(has ? tr("Make a new code; the old paper is void then")
                                     : tr("Make the recovery code"));
    make->setObjectName(u"makeRecovery"_s);
    if (has) {
        m_recovery->addWidget(
            quietLabel(RecoveryCode(*m_ui.vault).opensSealed()
                           ? tr("It was chosen that the code may open sealed session notes: those that their "
                                "readers give to it, on the page Sessions. A new code has to be given them "
                                "anew.")
                           : tr("It was chosen that the code cannot open sealed session notes.")));
    }
    auto *sealedToo = new QCheckBox(tr("The code may also open sealed session notes"));
    sealedToo->setObjectName(u"recoverySealed"_s);
    if (!has) {
        m_recovery->addWidget(sealedToo);
        m_recovery->addWidget(quietLabel(tr(
            "If yes: who reads sealed notes can let the code open them, so that they are not lost when she "
            "cannot log in any more; but who holds the paper and this laptop can read those then. If no: "
            "nobody but those who were let read them ever can. This is chosen once.")));
    }
    connect(make, &QPushButton::clicked, this, [this, has, sealedToo] {
        m_ui.attempt(this, [&] {
            const bool opens = sealedToo->isChecked();
            const QString code = RecoveryCode(*m_ui.vault).make(has ? std::nullopt : std::optional(opens));
            refresh();
            emit codeMade(code);
        });
    });
    m_recovery->addWidget(make, 0, Qt::AlignLeading);
}

void MembersPage::refresh()
{
    m_ui.attempt(this, [this] {
        showMembers();
        if (m_teams)
            m_teams->showTeams();
        m_permissions->showPermissions();
        showRecovery();
    });
}

} // namespace itinera
