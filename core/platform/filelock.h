// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <utility>

namespace itinera {

/// A lock that one process holds on a file, given back by the operating system when the process ends, however
/// it ends.
class FileLock {
public:
    enum class Result { Taken, HeldByAnother, NotWritable, DiskFull };
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    FileLock(FileLock &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    Result take(const QString &fileName); ///< Creates the file where it is missing. Does not wait.
    void release();
    bool isHeld() const { return m_handle >= 0; }

private:
    int m_handle = -1;
};

} // namespace itinera
