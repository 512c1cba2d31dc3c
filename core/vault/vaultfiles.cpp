// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultfiles.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;
using Fault = itinera::VaultError::Fault;

namespace itinera {

namespace {

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace

QString vaultfiles::nothingChanged()
{
    return VaultText::tr("Nothing was changed.");
}

void vaultfiles::readOnly(const QString &path)
{
    throw VaultError(
        Fault::ReadOnly,
        VaultText::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(path)),
        nothingChanged(),
        VaultText::tr(
            "Move the vault to a folder where you may write, or ask your administrator to allow it."));
}

void vaultfiles::diskFull()
{
    throw VaultError(Fault::DiskFull, VaultText::tr("The disk is full."), nothingChanged(),
                     VaultText::tr("Make room on the disk and try again."));
}

void vaultfiles::demandWritten(WriteResult result, const QString &path)
{
    switch (result) {
    case WriteResult::Done:
        return;
    case WriteResult::DiskFull:
        diskFull();
    case WriteResult::NotSynced:
        throw VaultError(
            Fault::DiskFull,
            VaultText::tr("The key file was written, but the disk did not say that it keeps it."),
            VaultText::tr("What you did is in the file."),
            VaultText::tr("Make a backup on another disk at once, and look whether this one is failing."));
    case WriteResult::NotWritable:
    case WriteResult::Failed:
        readOnly(path);
    }
}

void vaultfiles::demandFits(qint64 bytes, std::optional<qint64> limit, const QString &folder)
{
    if (!limit || bytes <= *limit)
        return;
    throw VaultError(
        Fault::DiskFull,
        VaultText::tr("The case file has %1, and the disk at %2 (FAT32) holds no file of more than %3.")
            .arg(QLocale().formattedDataSize(bytes), QDir::toNativeSeparators(folder),
                 QLocale().formattedDataSize(*limit)),
        nothingChanged(), VaultText::tr("Use a disk that is formatted with exFAT, NTFS or ext4."));
}

QByteArray vaultfiles::contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace itinera
