// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumwords.h"
#include "core/base/error.h"
#include <QCoreApplication>

namespace itinera {

namespace {

struct WordText {
    Q_DECLARE_TR_FUNCTIONS(EnumWords)
};

} // namespace

void refuseWord(QStringView word, const QString &record)
{
    throw StorageError(
        StorageError::Fault::Damaged,
        WordText::tr("A record holds a word that this version of Itinera does not know: “%1” (%2).")
            .arg(word.toString(), record),
        WordText::tr("Nothing was changed."),
        WordText::tr("Open the vault with the version of Itinera that wrote it, or ask your administrator."));
}

} // namespace itinera
