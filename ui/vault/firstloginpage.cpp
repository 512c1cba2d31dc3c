// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/firstloginpage.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/vault/memberadmin.h"
#include "core/vault/vault.h"
#include "ui/vault/passphrasefields.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

FirstLoginPage::FirstLoginPage(Vault &vault, QWidget *parent) : QWidget(parent), m_vault(vault)
{
    setObjectName(u"firstLoginPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    auto *card = new Card(tr("Choose your own passphrase"));
    scroll->column()->addWidget(card);
    scroll->column()->addStretch(1);
    auto *text = new QLabel(
        tr("The passphrase you just used was given to you, so somebody else knows it. Choose one that "
           "only you know. It is also what keeps notes sealed that are only for you."));
    text->setWordWrap(true);
    card->body()->addWidget(text);
    m_old = addPassphraseField(card->body(), tr("The passphrase that was given to you"), u"firstOld"_s);
    m_fresh = new NewPassphrase(u"first"_s, [this] { return QStringList{m_vault.session().member().name}; });
    card->body()->addWidget(m_fresh);
    m_failure = new QLabel;
    m_failure->setObjectName(u"firstFailure"_s);
    m_failure->setWordWrap(true);
    theme::setRole(m_failure, "notice");
    m_failure->hide();
    card->body()->addWidget(m_failure);
    auto *take = new QPushButton(tr("Take this passphrase"));
    take->setObjectName(u"firstChange"_s);
    take->setEnabled(false);
    theme::setRole(take, "primary");
    auto *leave = new QPushButton(tr("Not now: lock"));
    leave->setObjectName(u"firstLeave"_s);
    theme::setRole(leave, "plain");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(take);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    const auto judge = [this, take] { take->setEnabled(m_fresh->isGood() && !m_old->text().isEmpty()); };
    connect(m_fresh, &NewPassphrase::changed, take, judge);
    connect(m_old, &QLineEdit::textChanged, take, judge);
    connect(take, &QPushButton::clicked, this, &FirstLoginPage::change);
    connect(leave, &QPushButton::clicked, this, &FirstLoginPage::left);
}

void FirstLoginPage::change()
{
    try {
        MemberAdministration(m_vault).changePassphrase(passphraseFromText(m_old->text()),
                                                       m_fresh->passphrase());
    } catch (const Error &error) {
        m_failure->setText(error.message());
        m_failure->show();
        m_old->clear();
        return;
    }
    m_old->clear();
    m_fresh->clear();
    emit done();
}

} // namespace itinera
