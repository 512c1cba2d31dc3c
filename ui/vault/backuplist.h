// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/backup.h"
#include <QListWidget>

namespace itinera {

/// Backups with their day, hour and size, newest first; as high as what is in it, up to a few lines.
class BackupList : public QListWidget {
    Q_OBJECT
public:
    explicit BackupList(QWidget *parent = nullptr);
    void fill(const std::vector<BackupFile> &backups); ///< Hidden where there are none.
    QString chosen() const;                            ///< Path of the current one, or empty.
};

} // namespace itinera
