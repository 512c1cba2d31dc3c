// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/backuppage.h"
#include "core/base/error.h"
#include "core/vault/backups.h"
#include "core/vault/vault.h"
#include "ui/vault/backupkeeper.h"
#include "ui/vault/backuplist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

QString backupWarning(const backuprules::BackupPlan &plan, const QDateTime &now)
{
    const int late = backuprules::daysLate(plan, now);
    if (late < 0)
        return BackupPage::tr(
            "There is no backup of this vault yet. If this computer is lost, everything is lost.");
    if (late > 0)
        return BackupPage::tr("The newest checked backup is %n day(s) old.", nullptr, late);
    return {};
}

BackupPage::BackupPage(UiContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(u"backupPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    outer->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->addWidget(heading(tr("Backups")));
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"backupNotice"_s);
    column->addWidget(m_notice);
    column->addWidget(makeStateCard());
    column->addWidget(makePlanCard());
    column->addWidget(makeListCard());
    column->addStretch(1);
    connect(m_ui.backups, &BackupKeeper::changed, this, &BackupPage::showProgress);
    connect(m_ui.backups, &BackupKeeper::finished, this, &BackupPage::refresh);
    BackupPage::refresh(); // qualified: not virtual yet
}

QWidget *BackupPage::makeStateCard()
{
    auto *card = new Card(tr("The newest backup"));
    m_newest = new QLabel;
    m_newest->setObjectName(u"backupNewest"_s);
    m_newest->setWordWrap(true);
    card->body()->addWidget(m_newest);
    m_where = quietLabel({});
    m_where->setObjectName(u"backupWhere"_s);
    card->body()->addWidget(m_where);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"backupProgress"_s);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("How far the backup is"));
    card->body()->addWidget(m_bar);
    m_make = new QPushButton(tr("Make a backup now"));
    m_make->setObjectName(u"backupNow"_s);
    theme::setRole(m_make, "primary");
    m_cancel = new QPushButton(tr("Stop this backup"));
    m_cancel->setObjectName(u"backupCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (m_ui.backups->plan().folder.isEmpty())
            chooseFolder();
        if (!m_ui.backups->plan().folder.isEmpty())
            m_ui.backups->start();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_ui.backups->cancel(); });
    return card;
}

QWidget *BackupPage::makePlanCard()
{
    auto *card = new Card(tr("Where and how often"));
    auto *caption = new QLabel(tr("Folder for backups"));
    card->body()->addWidget(caption);
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("None is chosen yet"));
    caption->setBuddy(m_folder);
    m_choose = new QPushButton(tr("Choose…"));
    m_choose->setObjectName(u"backupChoose"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    card->body()->addLayout(row);
    card->body()->addWidget(quietLabel(
        tr("Best on a disk that is plugged in for it and kept in another place. The program notices when it "
           "is there. A backup is encrypted like the vault and opens with the passphrases of its day.")));
    const auto spin = [this](const QString &name, int most) {
        auto *box = new QSpinBox;
        box->setObjectName(name);
        box->setRange(1, most);
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QSpinBox::editingFinished, this, [this] { storePlan(m_ui.backups->plan().folder); });
        return box;
    };
    m_hours = spin(u"backupHours"_s, backuprules::MaxHours);
    m_days = spin(u"backupDays"_s, backuprules::MaxDays);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("A backup after so many hours of work"), m_hours);
    form->addRow(tr("Warn after so many days without one"), m_days);
    card->body()->addLayout(form);
    card->body()->addWidget(
        quietLabel(tr("One is also made when the program is closed. Kept are one for each of the "
                      "last 7 days, 4 weeks and 12 months.")));
    connect(m_choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    return card;
}

QWidget *BackupPage::makeListCard()
{
    auto *card = new Card(tr("Backups that are there"));
    m_list = new BackupList;
    m_list->setObjectName(u"backupList"_s);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    card->body()->addWidget(m_list);
    m_none = quietLabel({});
    m_none->setObjectName(u"backupNone"_s);
    card->body()->addWidget(m_none);
    m_restore = new QPushButton(tr("Put one in the vault's place…"));
    m_restore->setObjectName(u"backupRestore"_s);
    m_restore->setToolTip(tr("Closes the vault and lets you look into a backup first"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_ui.asker.confirm(
                this, tr("Put a backup in the vault's place"),
                tr("The vault is closed first. Then you choose a backup and look into it. Nothing is "
                   "deleted: the vault of now is kept under another name."),
                tr("Close and choose")))
            emit restoreRequested();
    });
    return card;
}

void BackupPage::chooseFolder()
{
    const QString folder = m_ui.asker.askFolder(this, tr("Choose a folder for backups"), m_folder->text());
    if (!folder.isEmpty())
        storePlan(folder);
}

void BackupPage::storePlan(const QString &folder)
{
    m_ui.attempt(this, [&] {
        backuprules::BackupPlan plan = m_ui.backups->plan();
        plan.folder = folder;
        plan.everyHours = m_hours->value();
        plan.warnDays = m_days->value();
        Backups(*m_ui.vault).setPlan(plan);
    });
    refresh();
}

void BackupPage::showProgress()
{
    const bool running = m_ui.backups->isRunning();
    m_bar->setVisible(running);
    m_bar->setValue(static_cast<int>(m_ui.backups->progress() * 100));
    m_cancel->setVisible(running);
    m_make->setEnabled(!running);
    m_make->setText(running ? tr("A backup is being made…") : tr("Make a backup now"));
}

void BackupPage::refresh()
{
    m_ui.attempt(this, [this] {
        const backuprules::BackupPlan plan = m_ui.backups->plan();
        const QLocale locale = m_ui.locale();
        const bool may = m_ui.session.access().may(right::ManageBackups);
        const QString warning = backupWarning(plan, m_ui.session.clock().now());
        if (!m_ui.backups->lastFailure().isEmpty())
            m_notice->show(NoticeBar::Kind::Attention, m_ui.backups->lastFailure());
        else if (!warning.isEmpty())
            m_notice->show(NoticeBar::Kind::Attention, warning);
        else
            m_notice->hide();
        m_newest->setText(plan.last.isValid()
                              ? tr("Made and checked on %1.")
                                    .arg(locale.toString(plan.last.toLocalTime(), QLocale::ShortFormat))
                              : tr("None was made yet."));
        m_where->setText(plan.lastPath.isEmpty() ? QString()
                                                 : isolated(QDir::toNativeSeparators(plan.lastPath)));
        m_where->setVisible(!plan.lastPath.isEmpty());
        m_folder->setText(QDir::toNativeSeparators(plan.folder));
        {
            const QSignalBlocker hours(m_hours);
            const QSignalBlocker days(m_days);
            m_hours->setValue(plan.everyHours);
            m_days->setValue(plan.warnDays);
        }
        for (QWidget *widget : {static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_hours),
                                static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_restore)})
            widget->setEnabled(may);
        const bool there = m_ui.backups->hasFolder();
        m_list->fill(there ? backupsIn(plan.folder, m_ui.vault->vaultId()) : std::vector<BackupFile>());
        m_none->setText(
            plan.folder.isEmpty() ? tr("Choose a folder first.")
            : there               ? tr("No backup of this vault is in the folder yet.")
                    : tr("The folder is not there: the disk is not plugged in. The program notices when it "
                         "is, and makes a backup when one is due."));
        m_none->setVisible(m_list->count() == 0);
    });
    showProgress();
}

} // namespace itinera
