// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/restoreform.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/vault/vault.h"
#include "ui/vault/backuplist.h"
#include "ui/vault/passphrasefields.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

RestoreForm::RestoreForm(Asker &asker, QWidget *parent) : QWidget(parent), m_asker(asker)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Put a backup in the vault's place"));
    outer->addWidget(card);
    QVBoxLayout *body = card->body();
    body->addWidget(quietLabel(
        tr("For a vault that is damaged, lost or wrong. Nothing is deleted: a vault that is there is kept "
           "under another name, and the backup stays where it is.")));
    const auto field = [body](const QString &label, const QString &name, QWidget *trailing) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        auto *caption = new QLabel(label);
        caption->setBuddy(edit);
        body->addWidget(caption);
        auto *row = new QHBoxLayout;
        row->addWidget(edit, 1);
        if (trailing)
            row->addWidget(trailing);
        body->addLayout(row);
        return edit;
    };
    auto *browseVault = new QPushButton(tr("Choose…"));
    m_vault = field(tr("Vault"), u"restoreVault"_s, browseVault);
    auto *browse = new QPushButton(tr("Choose…"));
    m_folder = field(tr("Folder with its backups"), u"restoreFolder"_s, browse);
    m_list = new BackupList;
    m_list->setObjectName(u"restoreList"_s);
    body->addWidget(m_list);
    m_none = quietLabel({});
    m_none->setObjectName(u"restoreNone"_s);
    body->addWidget(m_none);
    m_member = field(tr("Your name"), u"restoreMember"_s, nullptr);
    m_passphrase =
        addPassphraseField(body, tr("Your passphrase of the day of the backup"), u"restorePassphrase"_s);
    m_look = new QPushButton(tr("Look into it"));
    m_look->setObjectName(u"restoreLook"_s);
    body->addWidget(m_look);
    m_preview = new QLabel;
    m_preview->setObjectName(u"restorePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    body->addWidget(m_preview);
    m_failure = new QLabel;
    m_failure->setObjectName(u"restoreFailure"_s);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    theme::setRole(m_failure, "notice");
    body->addWidget(m_failure);
    m_restore = new QPushButton(tr("Put it in the vault's place"));
    m_restore->setObjectName(u"restoreButton"_s);
    theme::setRole(m_restore, "primary");
    body->addWidget(m_restore);
    auto *back = new QPushButton(tr("Back"));
    back->setObjectName(u"restoreBack"_s);
    theme::setRole(back, "plain");
    body->addWidget(back);

    connect(browseVault, &QPushButton::clicked, this, [this] {
        const QString folder = m_asker.askFolder(this, tr("Choose a vault"), m_vault->text());
        if (!folder.isEmpty())
            start(folder, m_member->text());
    });
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder =
            m_asker.askFolder(this, tr("Choose the folder with the backups"), m_folder->text());
        if (!folder.isEmpty())
            fill(folder);
    });
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { fill(m_folder->text()); });
    connect(m_list, &BackupList::currentRowChanged, this, &RestoreForm::judge);
    connect(m_member, &QLineEdit::textChanged, this, &RestoreForm::judge);
    connect(m_passphrase, &QLineEdit::textChanged, this, &RestoreForm::judge);
    connect(m_passphrase, &QLineEdit::returnPressed, m_look, &QPushButton::click);
    connect(m_look, &QPushButton::clicked, this, &RestoreForm::look);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        showFailure({});
        emit restoreRequested(m_lookedAt,
                              Vault::withEnding(QDir::fromNativeSeparators(m_vault->text().trimmed())));
    });
    connect(back, &QPushButton::clicked, this, [this] {
        m_passphrase->clear();
        emit backRequested();
    });
    judge();
}

void RestoreForm::start(const QString &vaultPath, const QString &member)
{
    m_vault->setText(QDir::toNativeSeparators(vaultPath));
    m_member->setText(member);
    m_restore->setVisible(true);
    showFailure({});
    const QString path = Vault::withEnding(QDir::fromNativeSeparators(vaultPath));
    const std::vector<BackupFile> known =
        vaultPath.isEmpty() ? std::vector<BackupFile>() : knownBackups(path);
    fill(known.empty() ? knownBackupFolder(path) : QFileInfo(known.front().path).absolutePath());
}

void RestoreForm::fill(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_list->fill(folder.isEmpty() ? std::vector<BackupFile>()
                                  : backupsIn(QDir::fromNativeSeparators(folder)));
    m_none->setVisible(m_list->count() == 0);
    m_none->setText(folder.isEmpty()            ? tr("Choose the folder that you use for backups.")
                    : QFileInfo(folder).isDir() ? tr("There is no backup in this folder.")
                                                : tr("This folder is not there: is the disk plugged in?"));
    judge();
}

void RestoreForm::judge()
{
    if (m_lookedAt != m_list->chosen()) {
        m_lookedAt.clear();
        m_preview->clear();
        m_preview->hide();
    }
    m_look->setEnabled(!m_list->chosen().isEmpty() && !m_member->text().trimmed().isEmpty() &&
                       !m_passphrase->text().isEmpty());
    m_restore->setEnabled(!m_lookedAt.isEmpty() && !m_vault->text().trimmed().isEmpty());
}

void RestoreForm::look()
{
    showFailure({});
    m_look->setEnabled(false);
    m_look->setText(tr("Opening…"));
    // After the window has painted that; the key derivation takes about a second.
    QTimer::singleShot(50, this, [this] {
        const QString backup = m_list->chosen();
        try {
            const VaultPreview seen =
                previewVault(backup, m_member->text(), passphraseFromText(m_passphrase->text()),
                             QDateTime::currentDateTimeUtc());
            m_lookedAt = backup;
            QStringList lines{tr("%n open case(s)", nullptr, seen.openCases) + u", "_s +
                              tr("%n closed case(s)", nullptr, seen.closedCases) + u", "_s +
                              tr("%n member(s)", nullptr, seen.members)};
            if (seen.newestEntry.isValid())
                lines << tr("Last worked in by %1 on %2.")
                             .arg(seen.newestBy,
                                  QLocale().toString(seen.newestEntry.toLocalTime(), QLocale::ShortFormat));
            if (!seen.codes.isEmpty())
                lines << tr("The newest cases: %1").arg(seen.codes.mid(0, 8).join(u", "_s));
            m_preview->setText(lines.join(u'\n'));
            m_preview->show();
        } catch (const Error &error) {
            showFailure(error.message());
        }
        m_passphrase->clear();
        m_look->setText(tr("Look into it"));
        judge();
    });
}

void RestoreForm::showFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

void RestoreForm::showDone(const QString &text)
{
    m_preview->setText(text);
    m_preview->show();
    m_lookedAt.clear();
    m_restore->setVisible(false);
}

} // namespace itinera
