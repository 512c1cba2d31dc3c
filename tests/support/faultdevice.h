// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace itinera::test {

/// A disk that fails, at the level of system calls: the executable that links faultcalls.cpp defines open,
/// write, fsync, rename … itself, so that SQLCipher, Qt and our own code all go through it. Only what lies
/// under the watched folder is counted, failed or recorded. Reading is never touched. Nothing that is watched
/// is really synced: the model of a power cut knows what was asked for, and the tests are faster.
/// One at a time; made and destroyed while no other thread writes.
class FaultDevice {
public:
    enum class Kind {
        Create,
        Write,
        Truncate,
        Sync,
        SyncFolder,
        Rename,
        Link,
        Unlink,
        MakeFolder,
        RemoveFolder,
        Note ///< Put in by note(), not by the disk.
    };
    /// Files and folders are told by a number that survives renaming.
    struct Entry {
        Kind kind = Kind::Note;
        int node = 0;     ///< The file or folder itself.
        int folder = 0;   ///< Where its name stands.
        std::string name; ///< In that folder; for a note its text.
        int toFolder = 0;
        std::string toName;
        std::int64_t offset = 0; ///< Of a write; the length for a truncation.
        std::string data;
    };
    struct Fault {
        int at = 0;              ///< The operation that fails, from 1.
        int error = 0;           ///< errno.
        bool torn = false;       ///< Half of a write is carried out before it fails.
        bool fromThenOn = false; ///< Every later operation fails, too (a full disk lets go of nothing new).
    };

    explicit FaultDevice(const QString &folder);
    ~FaultDevice();
    FaultDevice(const FaultDevice &) = delete;
    FaultDevice &operator=(const FaultDevice &) = delete;

    void pass(); ///< Nothing fails, nothing is recorded; counts from nothing again.
    void fail(const Fault &fault);
    void record(); ///< Nothing fails; the journal begins anew.
    void note(const std::string &text);

    int operations() const;    ///< Counted since the last pass(), fail() or record().
    int failures() const;      ///< Of which were made to fail.
    std::string first() const; ///< What was made to fail first: operation and name, for a message.
    std::vector<Entry> journal() const;
    /// The number of a file or folder that is there.
    int nodeOf(const QString &path);
};

} // namespace itinera::test
