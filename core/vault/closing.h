// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/filelock.h"
#include "core/storage/syncer.h"

namespace itinera::closing {

/// Ends what is left of a vault whose database was closed, behind the window: the last sync, the log into the
/// file, the key file that knows the end of the audit trail, the lock. The vault can be opened again at once;
/// that waits for it.
void behind(const QString &path, std::unique_ptr<Syncer> syncer, FileLock lock);
/// Until the vault at that path is closed.
void wait(const QString &path);
/// Whether the last closing of that vault by this program could not put everything on the disk; told once.
bool failedBefore(const QString &path);
/// Until every vault is; before the program ends.
void waitForAll();
/// The end of it, for who does not leave it to a thread.
void finish(const QString &path, FileLock &lock);

} // namespace itinera::closing
