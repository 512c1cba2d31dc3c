// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite holds is locked against swapping as far as the system lets it, and what is not is told.
#include "core/platform/guardedheap.h"
#include "core/storage/sqlcipherdriver.h"
#include "core/vault/computer.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <climits>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Megabyte = std::size_t{1024} * 1024;

/// A computer as the kernel shows it, in a folder.
struct Computer {
    void file(const QString &name, const QByteArray &content)
    {
        REQUIRE(QDir().mkpath(QFileInfo(root.path() + name).path()));
        QFile file(root.path() + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void swaps(const QByteArray &lines)
    {
        file(u"/proc/swaps"_s, "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n" + lines);
    }
    SwapKind kind() const { return swapKind(root.path()); }
    QTemporaryDir root;
};

} // namespace

TEST_CASE("guarded heap: locks as much as it may, leaves room for keys, and says what it could not lock")
{
    GuardedHeap heap(3 * Megabyte);
    std::vector<void *> blocks;
    for (int i = 0; i < 50; ++i) {
        blocks.push_back(heap.allocate(100000));
        REQUIRE(blocks.back());
    }
    CHECK(heap.lockedBytes() > 0);
    CHECK(heap.lockedBytes() + GuardedHeap::ForKeys <= 3 * Megabyte);
    CHECK(heap.unlockedBytes() >= 2 * Megabyte);
    heap.clear();
    CHECK(heap.lockedBytes() == 0);
    CHECK(heap.unlockedBytes() == 0);
    GuardedHeap none(0);
    REQUIRE(none.allocate(10));
    CHECK(none.lockedBytes() == 0);
    CHECK(none.unlockedBytes() == Megabyte);
}

TEST_CASE("guarded heap: what it says is locked is locked by the system")
{
#ifdef __SANITIZE_ADDRESS__
    SKIP("the address sanitizer locks nothing");
#endif
    const auto lockedKb = [] {
        QFile status(u"/proc/self/status"_s);
        REQUIRE(status.open(QIODevice::ReadOnly));
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmLck:"))
                return line.mid(6).trimmed().split(' ').front().toLongLong();
        }
        return qlonglong{-1};
    };
    const auto before = lockedKb();
    REQUIRE(before >= 0);
    GuardedHeap heap;
    for (int i = 0; i < 30; ++i)
        REQUIRE(heap.allocate(100000));
    CHECK(heap.lockedBytes() + heap.unlockedBytes() >= 3 * Megabyte);
    CHECK(lockedKb() - before == static_cast<qlonglong>(heap.lockedBytes() / 1024));
    heap.clear();
    CHECK(lockedKb() == before);
}

TEST_CASE("guarded heap: what could not be locked is zeroed all the same")
{
    GuardedHeap heap(0);
    auto *data = static_cast<unsigned char *>(heap.allocate(100));
    memset(data, 'x', 100);
    heap.release(data);
    CHECK(std::none_of(data, data + 100, [](unsigned char c) { return c == 'x'; }));
}

TEST_CASE("guarded heap: sizes near the largest that SQLite can say are refused, and never turn negative")
{
    GuardedHeap heap;
    for (const std::size_t size : {std::size_t{INT_MAX}, std::size_t{INT_MAX} - 1,
                                   std::size_t{INT_MAX} - 4096, std::size_t{INT_MAX} - 65535}) {
        CAPTURE(size);
        CHECK(static_cast<int>(GuardedHeap::roundUp(size)) > 0);
        CHECK(heap.allocate(size) == nullptr);
    }
    CHECK(heap.chunks() == 0);
}

TEST_CASE("swap: none, packed in memory, encrypted below, and plain are told apart")
{
    Computer none;
    CHECK(none.kind() == SwapKind::None); // no such file
    none.swaps({});
    CHECK(none.kind() == SwapKind::None);
    none.swaps("/dev/zram0 partition 8000 0 100\n");
    CHECK(none.kind() == SwapKind::None);

    Computer plain;
    plain.swaps("/dev/sda2                               partition\t8000\t0\t-2\n");
    CHECK(plain.kind() == SwapKind::Plain);

    Computer crypt; // a logical volume on an encrypted partition
    crypt.swaps("/dev/dm-1 partition 8000 0 -2\n");
    crypt.file(u"/sys/class/block/dm-1/dm/uuid"_s, "LVM-abc\n");
    crypt.file(u"/sys/class/block/dm-1/slaves/dm-0/dev"_s, "253:0\n");
    CHECK(crypt.kind() == SwapKind::Plain);
    crypt.file(u"/sys/class/block/dm-0/dm/uuid"_s, "CRYPT-LUKS2-abc\n");
    CHECK(crypt.kind() == SwapKind::Encrypted);
    crypt.swaps("/dev/dm-1 partition 8000 0 -2\n/dev/sda2 partition 8000 0 -3\n"); // one of two
    CHECK(crypt.kind() == SwapKind::Plain);
    crypt.file(u"/sys/class/block/dm-1/slaves/sda3/dev"_s, "8:3\n"); // it lies on two, of which one is plain
    crypt.swaps("/dev/dm-1 partition 8000 0 -2\n");
    CHECK(crypt.kind() == SwapKind::Plain);

    Computer unknown;
    unknown.swaps("/no\\040such\\040file file 8000 0 -2\n");
    CHECK(unknown.kind() == SwapKind::Plain);
}

TEST_CASE("swap: what is said of it names how much could not be locked, and what to do")
{
    CHECK(computerInWords(SwapKind::None, 5 * Megabyte).isEmpty());
    CHECK(computerInWords(SwapKind::Encrypted, 5 * Megabyte).isEmpty());
    const QString less = computerInWords(SwapKind::Plain, 0).join(u'\n');
    CHECK(less.contains(u"not encrypted"_s));
    CHECK(less.contains(u"encrypt the swap"_s));
    CHECK_FALSE(less.contains(u"MB"_s));
    CHECK(computerInWords(SwapKind::Plain, 5 * Megabyte).join(u'\n').contains(u"5 MB"_s));
}

TEST_CASE("swap: told at login, and again after a month")
{
    VaultFixture f;
    f.env.ofThisComputer = [] { return QStringList{u"the swap is plain"_s}; };
    const auto told = [&] {
        f.reopen();
        return f.vault->news().contains(u"the swap is plain"_s);
    };
    CHECK(told());
    CHECK_FALSE(told());
    f.clock.set(f.clock.now().addDays(29));
    CHECK_FALSE(told());
    f.clock.set(f.clock.now().addDays(1));
    CHECK(told());
}
