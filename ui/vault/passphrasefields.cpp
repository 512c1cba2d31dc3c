// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/passphrasefields.h"
#include "core/crypto/passphrase.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/theme.h"
#include <QCoreApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

QLineEdit *addPassphraseField(QVBoxLayout *layout, const QString &label, const QString &name)
{
    auto *edit = new PassphraseEdit;
    edit->setObjectName(name);
    auto *caption = new QLabel(label);
    caption->setBuddy(edit);
    layout->addWidget(caption);
    auto *showButton = new QPushButton(NewPassphrase::tr("Show"));
    showButton->setCheckable(true);
    theme::setRole(showButton, "plain");
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(showButton);
    layout->addLayout(row);
    QObject::connect(showButton, &QPushButton::toggled, edit, [edit, showButton](bool shown) {
        edit->setShown(shown);
        showButton->setText(shown ? NewPassphrase::tr("Hide") : NewPassphrase::tr("Show"));
    });
    return edit;
}

NewPassphrase::NewPassphrase(const QString &prefix, std::function<QStringList()> personal, QWidget *parent)
    : QWidget(parent), m_personal(std::move(personal))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_first = addPassphraseField(layout, tr("New passphrase"), prefix + u"Passphrase"_s);
    m_bar = new QProgressBar;
    m_bar->setRange(0, 4);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme::em(0.5));
    m_bar->setAccessibleName(tr("How hard the passphrase is to guess"));
    layout->addWidget(m_bar);
    m_text = quietLabel({});
    layout->addWidget(m_text);
    m_again = addPassphraseField(layout, tr("New passphrase once more"), prefix + u"Again"_s);
    for (QLineEdit *edit : {m_first, m_again})
        connect(edit, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    judge();
}

void NewPassphrase::judge()
{
    const PassphraseQuality quality = judgePassphrase(passphraseFromText(m_first->text()), m_personal());
    m_bar->setValue(quality.step);
    m_text->setText(quality.reason);
    m_enough = quality.enough;
    emit changed();
}

bool NewPassphrase::isGood() const
{
    return m_enough && m_first->text() == m_again->text();
}

SecureBytes NewPassphrase::passphrase() const
{
    return passphraseFromText(m_first->text());
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_again->clear();
}

} // namespace itinera
