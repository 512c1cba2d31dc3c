// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/startpage.h"
#include "core/crypto/passphrase.h"
#include "core/vault/vault.h"
#include "ui/vault/passphrasefields.h"
#include "ui/vault/restoreform.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/theme.h"
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

void addCaptioned(QVBoxLayout *layout, const QString &label, QLineEdit *edit, const QString &name,
                  QWidget *trailing = nullptr)
{
    edit->setObjectName(name);
    auto *caption = new QLabel(label);
    caption->setBuddy(edit);
    layout->addWidget(caption);
    if (trailing) {
        auto *row = new QHBoxLayout;
        row->addWidget(edit, 1);
        row->addWidget(trailing);
        layout->addLayout(row);
    } else {
        layout->addWidget(edit);
    }
}

QLineEdit *addRow(QVBoxLayout *layout, const QString &label, const QString &name, QWidget *trailing = nullptr)
{
    auto *edit = new QLineEdit;
    addCaptioned(layout, label, edit, name, trailing);
    return edit;
}

QLabel *addFailure(QVBoxLayout *layout, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    theme::setRole(label, "notice");
    label->hide();
    layout->addWidget(label);
    return label;
}

} // namespace

StartPage::StartPage(Asker &asker, const QString &vaultPath, const QString &programName,
                     const QString &programIcon, QWidget *parent)
    : QWidget(parent), m_asker(asker)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll);
    auto *middle = new QWidget;
    scroll->setWidget(middle);
    auto *across = new QHBoxLayout(middle);
    across->addStretch(1);
    auto *column = new QVBoxLayout;
    across->addLayout(column, 3);
    across->addStretch(1);
    column->addStretch(1);
    auto *mark = new QLabel;
    mark->setPixmap(theme::icon(programIcon).pixmap(theme::em(3), theme::em(3)));
    column->addWidget(mark);
    column->addWidget(heading(programName));
    // Not a stack: the shorter form must not be stretched to the height of the longer one.
    m_openForm = makeOpenForm();
    m_createForm = makeCreateForm();
    column->addWidget(m_openForm);
    column->addWidget(m_createForm);
    m_recoverForm = makeRecoverForm();
    column->addWidget(m_recoverForm);
    m_restoreForm = new RestoreForm(m_asker);
    column->addWidget(m_restoreForm);
    connect(m_restoreForm, &RestoreForm::restoreRequested, this, &StartPage::restoreRequested);
    connect(m_restoreForm, &RestoreForm::backRequested, this, [this] { showForm(Form::Open); });
    showForm(Form::Open);
    column->addStretch(2);
    m_path->setText(QDir::toNativeSeparators(vaultPath));
    m_newFolder->setText(
        QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    judge();
}

QWidget *StartPage::makeOpenForm()
{
    auto *card = new Card(tr("Open"));
    QVBoxLayout *body = card->body();
    auto *browse = new QPushButton(tr("Choose…"));
    m_path = addRow(body, tr("Vault"), u"vaultPath"_s, browse);
    m_path->setPlaceholderText(tr("The folder whose name ends in .itinera"));
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = m_asker.askFolder(this, tr("Choose a vault"), m_path->text());
        if (!folder.isEmpty())
            m_path->setText(QDir::toNativeSeparators(folder));
    });
    m_member = addRow(body, tr("Your name"), u"memberName"_s);
    m_passphrase = addPassphraseField(body, tr("Passphrase"), u"passphrase"_s);
    m_openFailure = addFailure(body, u"openFailure"_s);
    m_open = new QPushButton(tr("Open"));
    m_open->setObjectName(u"openButton"_s);
    m_open->setDefault(true);
    theme::setRole(m_open, "primary");
    body->addWidget(m_open);
    auto *fresh = new QPushButton(tr("Make a new vault"));
    fresh->setObjectName(u"newVaultButton"_s);
    theme::setRole(fresh, "plain");
    body->addWidget(fresh);
    connect(m_open, &QPushButton::clicked, this, &StartPage::submitOpen);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &StartPage::submitOpen);
    connect(m_member, &QLineEdit::returnPressed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(fresh, &QPushButton::clicked, this, [this] {
        showForm(Form::Create);
        m_newName->setFocus();
    });
    auto *lost = new QPushButton(tr("Passphrase lost? Use the recovery code"));
    lost->setObjectName(u"recoverLink"_s);
    theme::setRole(lost, "plain");
    body->addWidget(lost);
    connect(lost, &QPushButton::clicked, this, [this] {
        m_recoverMember->setText(m_member->text());
        showForm(Form::Recover);
        m_code->setFocus();
    });
    auto *damaged = new QPushButton(tr("Vault damaged or lost? Put back a backup"));
    damaged->setObjectName(u"restoreLink"_s);
    theme::setRole(damaged, "plain");
    body->addWidget(damaged);
    connect(damaged, &QPushButton::clicked, this, &StartPage::showRestore);
    return card;
}

QWidget *StartPage::makeCreateForm()
{
    auto *card = new Card(tr("A new vault"));
    QVBoxLayout *body = card->body();
    body->addWidget(quietLabel(
        tr("A vault is a folder on this computer that holds all cases, encrypted. Only a member's name and "
           "passphrase together open "
           "it. Nobody can open it without them, not even who made this program: keep yours safe.")));
    auto *browse = new QPushButton(tr("Choose…"));
    m_newFolder = addRow(body, tr("In which folder"), u"newFolder"_s, browse);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = m_asker.askFolder(this, tr("Choose a folder"), m_newFolder->text());
        if (!folder.isEmpty())
            m_newFolder->setText(QDir::toNativeSeparators(folder));
    });
    m_newName = addRow(body, tr("Name of the vault (say nothing about the work in it)"), u"newName"_s);
    m_newName->setPlaceholderText(tr("for example: office"));
    m_newMember = addRow(body, tr("Your name, as you will type it each time"), u"newMember"_s);
    m_newPassphrase = addPassphraseField(body, tr("Passphrase"), u"newPassphrase"_s);
    m_quality = new QProgressBar;
    m_quality->setRange(0, 4);
    m_quality->setTextVisible(false);
    m_quality->setFixedHeight(theme::em(0.5));
    m_quality->setAccessibleName(tr("How hard the passphrase is to guess"));
    body->addWidget(m_quality);
    m_qualityText = quietLabel({});
    m_qualityText->setObjectName(u"qualityText"_s);
    body->addWidget(m_qualityText);
    m_newAgain = addPassphraseField(body, tr("Passphrase once more"), u"newAgain"_s);
    m_createBody = body;
    m_createFailure = addFailure(body, u"createFailure"_s);
    m_create = new QPushButton(tr("Make the vault"));
    m_create->setObjectName(u"createButton"_s);
    theme::setRole(m_create, "primary");
    body->addWidget(m_create);
    auto *back = new QPushButton(tr("Back"));
    theme::setRole(back, "plain");
    body->addWidget(back);
    for (QLineEdit *edit : {m_newPassphrase, m_newMember, m_newName, m_newAgain})
        connect(edit, &QLineEdit::textChanged, this, &StartPage::judge);
    connect(m_create, &QPushButton::clicked, this, &StartPage::submitCreate);
    connect(back, &QPushButton::clicked, this, [this] { showForm(Form::Open); });
    return card;
}

QWidget *StartPage::makeRecoverForm()
{
    auto *card = new Card(tr("With the recovery code"));
    QVBoxLayout *body = card->body();
    body->addWidget(quietLabel(
        tr("The code is on a page in the organisation's safe. With it you choose a new passphrase for "
           "a member. It is written down that this was done, and the others are told.")));
    auto *code = new PassphraseEdit;
    code->setShown(true); // copied by hand from paper: she has to see it
    addCaptioned(body, tr("Recovery code: seven groups of five signs"), code, u"recoveryCodeField"_s);
    m_code = code;
    m_recoverMember = addRow(body, tr("Your name"), u"recoverMember"_s);
    m_recoverPassphrase =
        new NewPassphrase(u"recover"_s, [this] { return QStringList{m_recoverMember->text()}; });
    body->addWidget(m_recoverPassphrase);
    m_recoverFailure = addFailure(body, u"recoverFailure"_s);
    m_recover = new QPushButton(tr("Open with the new passphrase"));
    m_recover->setObjectName(u"recoverButton"_s);
    theme::setRole(m_recover, "primary");
    body->addWidget(m_recover);
    auto *back = new QPushButton(tr("Back"));
    theme::setRole(back, "plain");
    body->addWidget(back);
    const auto judgeIt = [this] {
        m_recover->setEnabled(m_recoverPassphrase->isGood() && !m_code->text().trimmed().isEmpty() &&
                              !m_recoverMember->text().trimmed().isEmpty());
    };
    connect(m_recoverPassphrase, &NewPassphrase::changed, this, judgeIt);
    connect(m_code, &QLineEdit::textChanged, this, judgeIt);
    connect(m_recoverMember, &QLineEdit::textChanged, m_recoverPassphrase, &NewPassphrase::judge);
    connect(m_recover, &QPushButton::clicked, this, &StartPage::submitRecover);
    connect(back, &QPushButton::clicked, this, [this] { showForm(Form::Open); });
    judgeIt();
    return card;
}

void StartPage::submitRecover()
{
    const SecureBytes fresh = m_recoverPassphrase->passphrase();
    emit recoverRequested(QDir::fromNativeSeparators(m_path->text().trimmed()), m_code->text(),
                          m_recoverMember->text(),
                          QString::fromUtf8(reinterpret_cast<const char *>(fresh.data()),
                                            static_cast<qsizetype>(fresh.size())));
}

void StartPage::showForm(Form form)
{
    m_openForm->setVisible(form == Form::Open);
    m_createForm->setVisible(form == Form::Create);
    m_recoverForm->setVisible(form == Form::Recover);
    m_restoreForm->setVisible(form == Form::Restore);
}

void StartPage::addChoice(QWidget *choice)
{
    m_createBody->insertWidget(m_createBody->indexOf(m_createFailure), choice);
}

void StartPage::showRestore()
{
    m_restoreForm->start(QDir::fromNativeSeparators(m_path->text().trimmed()), m_member->text());
    showForm(Form::Restore);
}

void StartPage::judge()
{
    const PassphraseQuality quality = judgePassphrase(passphraseFromText(m_newPassphrase->text()),
                                                      {m_newMember->text(), m_newName->text()});
    m_quality->setValue(quality.step);
    m_qualityText->setText(quality.reason);
    m_create->setEnabled(quality.enough && !m_newMember->text().trimmed().isEmpty() &&
                         !m_newName->text().trimmed().isEmpty() &&
                         m_newAgain->text() == m_newPassphrase->text());
}

void StartPage::submitOpen()
{
    if (m_path->text().trimmed().isEmpty() || m_member->text().trimmed().isEmpty() ||
        m_passphrase->text().isEmpty()) {
        showFailure(tr("Fill in the vault, your name and your passphrase."));
        return;
    }
    emit openRequested(QDir::fromNativeSeparators(m_path->text().trimmed()), m_member->text(),
                       m_passphrase->text());
}

void StartPage::submitCreate()
{
    const QString path = QDir(QDir::fromNativeSeparators(m_newFolder->text().trimmed()))
                             .filePath(m_newName->text().simplified().replace(u'/', u'-'));
    emit createRequested(Vault::withEnding(path), m_newMember->text(), m_newPassphrase->text());
}

void StartPage::showFailure(const QString &text)
{
    QLabel *label = !m_recoverForm->isHidden() ? m_recoverFailure
                    : m_openForm->isHidden()   ? m_createFailure
                                               : m_openFailure;
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (!m_openForm->isHidden() && !m_passphrase->text().isEmpty()) {
        m_passphrase->clear();
        m_passphrase->setFocus();
    }
}

void StartPage::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
    m_create->setText(busy ? tr("Making the vault…") : tr("Make the vault"));
    if (busy)
        m_create->setEnabled(false);
    else
        judge();
}

void StartPage::focusFirst()
{
    (m_path->text().isEmpty() ? m_path : m_member)->setFocus();
}

} // namespace itinera
