// SPDX-License-Identifier: GPL-3.0-or-later
// Records what each operation of the program asks of the disk, and builds the folder as a disk could have it
// when the power goes at any moment: what was synced is there; of the rest any part, in any order, torn.
#include "tests/proof/proof.h"
#include "tests/support/faultdevice.h"
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace itinera::proof {

namespace {

using Device = test::FaultDevice;
using Kind = Device::Kind;

/// A disk with a cache that a power cut empties.
class Disk {
public:
    Disk(Device &device, const QString &root) : m_root(device.nodeOf(root)) { read(device, root); }

    void apply(const Device::Entry &entry)
    {
        switch (entry.kind) {
        case Kind::Create:
            m_nodes[entry.node] = {};
            pendName(entry.folder, entry.name, entry.node);
            break;
        case Kind::MakeFolder:
            m_nodes[entry.node] = {};
            m_nodes[entry.node].folder = true;
            pendName(entry.folder, entry.name, entry.node);
            break;
        case Kind::Write:
        case Kind::Truncate:
            m_nodes[entry.node].pending.push_back(entry);
            break;
        case Kind::Sync: {
            Node &node = m_nodes[entry.node];
            for (const Device::Entry &change : node.pending)
                change_(node.content, change, 0, change.data.size());
            node.pending.clear();
            break;
        }
        case Kind::SyncFolder: {
            Node &node = m_nodes[entry.node];
            for (const NameChange &change : node.pendingNames)
                name_(node, change);
            node.pendingNames.clear();
            break;
        }
        case Kind::Link:
            pendName(entry.toFolder, entry.toName, entry.node);
            break;
        case Kind::Rename:
            // Within one folder a rename is one change: the old name is never gone without the new one there.
            m_nodes[entry.toFolder].pendingNames.push_back({entry.toName, entry.node, entry.name});
            break;
        case Kind::Unlink:
        case Kind::RemoveFolder:
            pendName(entry.folder, entry.name, 0);
            break;
        case Kind::Note:
            break;
        }
    }

    /// Writes out what a disk could have now.
    void materialise(const QString &to, SeededRandom &random) const
    {
        // 0: nothing of the cache; 1: all of it; 2: the names in order up to some moment; 3: any part.
        write(m_root, to, random, random.below(4));
    }

private:
    struct NameChange {
        std::string name;
        int node = 0; ///< 0: goes.
        std::string from;
    };
    struct Node {
        bool folder = false;
        std::string content;
        std::vector<Device::Entry> pending;
        std::map<std::string, int> names;
        std::vector<NameChange> pendingNames;
    };

    void pendName(int folder, const std::string &name, int node)
    {
        m_nodes[folder].pendingNames.push_back({name, node, {}});
    }

    void read(Device &device, const QString &path)
    {
        Node &node = m_nodes[device.nodeOf(path)];
        node.folder = true;
        const QFileInfoList entries =
            QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            const int number = device.nodeOf(entry.filePath());
            m_nodes[device.nodeOf(path)].names[entry.fileName().toStdString()] = number;
            if (entry.isDir())
                read(device, entry.filePath());
            else
                m_nodes[number].content = contentOf(entry.filePath()).toStdString();
        }
    }

    static void change_(std::string &content, const Device::Entry &change, size_t from, size_t count)
    {
        if (change.kind == Kind::Truncate) {
            content.resize(static_cast<size_t>(change.offset), '\0');
            return;
        }
        const size_t at = static_cast<size_t>(change.offset) + from;
        if (content.size() < at + count)
            content.resize(at + count, '\0');
        content.replace(at, count, change.data, from, count);
    }

    static void name_(Node &folder, const NameChange &change)
    {
        if (change.node == 0) {
            folder.names.erase(change.name);
            return;
        }
        if (!change.from.empty())
            folder.names.erase(change.from);
        folder.names[change.name] = change.node;
    }

    void write(int number, const QString &path, SeededRandom &random, quint32 way) const
    {
        const Node &node = m_nodes.at(number);
        if (!node.folder) {
            setContent(path, QByteArray::fromStdString(contentOnDisk(node, random, way)));
            return;
        }
        QDir().mkpath(path);
        Node now;
        now.names = node.names;
        const size_t count = node.pendingNames.size();
        const size_t until = way == 0 ? 0 : way == 2 ? random.below(static_cast<quint32>(count) + 1) : count;
        for (size_t i = 0; i < until; ++i) {
            if (way != 3 || random.below(2) == 0)
                name_(now, node.pendingNames[i]);
        }
        for (const auto &[name, child] : now.names) {
            const QString file = QString::fromStdString(name);
            if (!file.endsWith(u"-shm"_s)) // an index of the log in shared memory, never read after a start
                write(child, path + u'/' + file, random, way);
        }
    }

    static std::string contentOnDisk(const Node &node, SeededRandom &random, quint32 way)
    {
        std::string content = node.content;
        if (way == 0)
            return content;
        std::vector<size_t> order(node.pending.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        if (way != 1) {
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(static_cast<quint32>(i))]);
        }
        constexpr size_t Sector = 512;
        for (const size_t i : order) {
            const Device::Entry &change = node.pending[i];
            if (way == 1) {
                change_(content, change, 0, change.data.size());
                continue;
            }
            if (random.below(3) == 0)
                continue;
            if (change.kind == Kind::Truncate || random.below(2) == 0) {
                change_(content, change, 0, change.data.size());
                continue;
            }
            // Torn: sectors of the disk, not of the write.
            size_t from = 0;
            while (from < change.data.size()) {
                const size_t at = static_cast<size_t>(change.offset) + from;
                const size_t part = std::min(Sector - at % Sector, change.data.size() - from);
                if (random.below(2) == 0)
                    change_(content, change, from, part);
                from += part;
            }
        }
        return content;
    }

    int m_root = 0;
    std::map<int, Node> m_nodes;
};

} // namespace

int powerCut(const QCommandLineParser &arguments)
{
    const int most =
        arguments.isSet(u"most"_s) ? arguments.value(u"most"_s).toInt() : 0; // cuts per operation
    strict = arguments.isSet(u"strict"_s);
    SeededRandom random(arguments.isSet(u"seed"_s) ? arguments.value(u"seed"_s).toULongLong() : 1);
    QTemporaryDir folder;
    const std::vector<Acknowledged> before = makeTemplate(folder.filePath(u"template"_s));
    const QString place = folder.filePath(u"place"_s);
    const QString disk = folder.filePath(u"disk-after"_s);
    int cuts = 0;
    int looked = 0;
    int failures = 0;
    QStringList counts;
    Device device(place);
    const std::vector<Operation> chosen = chosenOperations(arguments);
    for (const Operation &operation : chosen) {
        device.pass();
        QDir(place).removeRecursively();
        copyFolder(folder.filePath(u"template"_s), place);
        Work work(place + u"/office.itinera"_s);
        work.onAcknowledged = [&](const Acknowledged &) { device.note("acknowledged"); };
        Disk model(device, place);
        device.record();
        if (operation.vaultOpen)
            work.open();
        const size_t begin = device.journal().size();
        operation.run(work);
        const bool restores = operation.name == std::string("restore");
        const bool creates = operation.name == std::string("create");
        const size_t worked = device.journal().size();
        work.close();
        const std::vector<Device::Entry> journal = device.journal();
        device.pass();
        counts << u"%1 %2"_s.arg(QLatin1StringView(operation.name)).arg(worked - begin);
        const size_t span = journal.size() - begin + 1;
        const size_t wanted = most > 0 ? std::min(span, static_cast<size_t>(most)) : span;
        size_t acknowledged = 0;
        for (size_t cut = 0; cut <= journal.size(); ++cut) {
            const size_t at = cut - std::min(cut, begin);
            const bool taken = cut >= begin && (at == 0 || at * wanted / span != (at - 1) * wanted / span);
            if (taken) {
                QDir(disk).removeRecursively();
                model.materialise(disk, random);
                Work left(disk + work.path.mid(place.size()));
                left.number = 0;
                left.tried = work.tried;
                std::vector<Acknowledged> all(work.acknowledged.begin(),
                                              work.acknowledged.begin() +
                                                  static_cast<qsizetype>(acknowledged));
                for (Acknowledged &one : all)
                    one.value.replace(place, disk);
                bool expected = true;
                if (creates)
                    expected = acknowledged > 0 || Vault::looksLikeVault(left.path);
                else if (!restores || acknowledged == 0)
                    all.insert(all.end(), before.begin(), before.end());
                // A restore that came to its end without being acknowledged: the backup's content stands.
                if (restores && acknowledged == 0 &&
                    !QDir(disk).entryList({u"*-set-aside-*.itinera"_s}, QDir::Dirs).isEmpty() &&
                    Vault::looksLikeVault(left.path))
                    all.clear();
                for (const Acknowledged &one : all) {
                    if (one.what == u"passphrase"_s)
                        left.number = one.value.toInt();
                }
                if (operation.name == std::string("migration"))
                    left.environment.migrations = laterMigrations();
                ++cuts;
                looked += static_cast<int>(all.size());
                const QStringList faults = expected ? faultsAfter(left, all) : QStringList();
                left.close();
                if (!faults.isEmpty()) {
                    ++failures;
                    std::printf("%s, cut before operation %zu of %zu: %s\n", operation.name, cut + 1,
                                journal.size(), qPrintable(faults.join(u"; "_s)));
                }
            }
            if (cut < journal.size()) {
                model.apply(journal[cut]);
                acknowledged += journal[cut].kind == Kind::Note ? 1 : 0;
            }
        }
    }
    std::printf("power cut: %d cuts, %d acknowledged writes looked for, %d alarms of the "
                "check that went with the log, %d failures (operations on the disk: %s)\n",
                cuts, looked, falseAlarms, failures, qPrintable(counts.join(u", "_s)));
    return failures == 0 && cuts > 0 && looked > cuts ? 0 : 1;
}

} // namespace itinera::proof
