// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/backuplist.h"
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera {

BackupList::BackupList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Backups, newest first"));
}

void BackupList::fill(const std::vector<BackupFile> &backups)
{
    constexpr int MostLines = 7;
    clear();
    const QLocale locale;
    for (const BackupFile &backup : backups) {
        auto *item = new QListWidgetItem(u"%1, %2   ·   %3"_s.arg(
            locale.toString(backup.at.date(), QLocale::LongFormat),
            locale.toString(backup.at.time(), QLocale::ShortFormat), locale.formattedDataSize(backup.bytes)));
        item->setData(Qt::UserRole, backup.path);
        item->setToolTip(QDir::toNativeSeparators(backup.path));
        addItem(item);
    }
    setVisible(!backups.empty());
    if (!backups.empty()) {
        const int line = sizeHintForRow(0) + 2 * spacing();
        setFixedHeight(std::min(count(), MostLines) * line + 2 * frameWidth() + line / 2);
        setCurrentRow(0);
    }
}

QString BackupList::chosen() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace itinera
