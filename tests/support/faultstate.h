// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/faultdevice.h"
#include <atomic>
#include <cerrno>
#include <map>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <sys/types.h>

namespace itinera::test {

/// A file or folder under the watched one that is open.
struct FaultHandle {
    std::string path;
    int node = 0;
    bool folder = false;
    bool append = false;
};

/// What the device and the calls that it stands in (faultcalls.cpp) know together.
struct FaultState {
    std::mutex mutex;
    std::string root;
    std::map<int, FaultHandle> handles;
    std::map<ino_t, int> nodes;
    int lastNode = 0;
    bool recording = false;
    std::optional<FaultDevice::Fault> fault;
    int operations = 0;
    int failures = 0;
    std::string first;
    std::vector<FaultDevice::Entry> journal;

    bool watches(const std::string &path) const
    {
        return path.size() >= root.size() && path.compare(0, root.size(), root) == 0 &&
               (path.size() == root.size() || path[root.size()] == '/');
    }
    int node(const char *path)
    {
        struct stat status;
        if (::lstat(path, &status) != 0)
            return 0;
        const auto found = nodes.find(status.st_ino);
        return found != nodes.end() ? found->second : (nodes[status.st_ino] = ++lastNode);
    }
    /// For what was just created: an inode's number may have been another file's before.
    int freshNode(const char *path)
    {
        struct stat status;
        if (::lstat(path, &status) != 0)
            return 0;
        return nodes[status.st_ino] = ++lastNode;
    }
    int folderOf(const std::string &path) { return node(path.substr(0, path.rfind('/')).c_str()); }
    static std::string nameOf(const std::string &path) { return path.substr(path.rfind('/') + 1); }

    /// Counts; whether this one has to fail (errno is set then).
    bool fails(const char *what, const std::string &path)
    {
        ++operations;
        if (!fault || operations < fault->at || (operations > fault->at && !fault->fromThenOn))
            return false;
        if (++failures == 1)
            first = std::string(what) + " " + nameOf(path);
        errno = fault->error;
        return true;
    }
    /// A full disk still renames, removes and makes shorter.
    bool needsRoom() const { return fault && fault->error == ENOSPC; }
    void add(FaultDevice::Entry entry)
    {
        if (recording)
            journal.push_back(std::move(entry));
    }
};

/// The device of this process; none: every call goes to the system.
extern std::atomic<FaultState *> g_faultState;

} // namespace itinera::test
