// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/guardedheap.h"
#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace itinera {

namespace {

constexpr std::size_t Smallest = 32;
/// SQLite's sizes are ints: what is rounded up from just below the largest must not turn negative.
constexpr std::size_t Largest = std::size_t{0x7fff0000} - 65536;

} // namespace

// Four sizes between each power of two and the next, so that at most a fifth of a block is spare.
std::size_t GuardedHeap::classSize(std::size_t classNo)
{
    const std::size_t base = Smallest << (classNo / 4);
    return (base + base / 4 * (classNo % 4) + 15) / 16 * 16;
}

std::size_t GuardedHeap::classOf(std::size_t size)
{
    if (size <= Smallest)
        return 0;
    const auto power =
        static_cast<std::size_t>(std::bit_width(size - 1)) - 1; // size - 1 lies in [2^power, 2^(power+1))
    std::size_t classNo = (power - 5) * 4;
    while (classSize(classNo) < size)
        ++classNo;
    return classNo;
}

GuardedHeap::~GuardedHeap()
{
    clear();
}

unsigned char *GuardedHeap::newChunk(std::size_t size)
{
    constexpr std::size_t page = 4096;
    const std::size_t whole = (size + page - 1) / page * page;
    auto *memory = static_cast<unsigned char *>(std::aligned_alloc(page, whole));
    if (!memory)
        return nullptr;
    // sodium_mlock() also keeps it out of core dumps, and gives up where it cannot be locked: then that at
    // least.
    const bool locked = mayLock(whole) && sodium_mlock(memory, whole) == 0;
    if (!locked)
        madvise(memory, whole, MADV_DONTDUMP);
    std::memset(memory, 0, whole);
    try {
        m_chunks.push_back({memory, whole, locked});
    } catch (const std::bad_alloc &) {
        giveBack({memory, whole, locked}); // it must not pass through SQLite's C
        return nullptr;
    }
    return memory;
}

void GuardedHeap::giveBack(const Chunk &chunk)
{
    if (chunk.locked) {
        sodium_munlock(chunk.memory, chunk.size); // zeroes
    } else {
        sodium_memzero(chunk.memory, chunk.size);
        madvise(chunk.memory, chunk.size, MADV_DODUMP);
    }
    std::free(chunk.memory);
}

bool GuardedHeap::mayLock(std::size_t size) const
{
    if (!m_limit) {
        rlimit limit{};
        if (::geteuid() == 0 || getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
            return true; // the system says whether
        return bytes(true) + size + ForKeys <= limit.rlim_cur;
    }
    return bytes(true) + size + ForKeys <= *m_limit;
}

std::size_t GuardedHeap::bytes(bool locked) const
{
    std::size_t all = 0;
    for (const Chunk &chunk : m_chunks)
        all += chunk.locked == locked ? chunk.size : 0;
    return all;
}

std::size_t GuardedHeap::lockedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return bytes(true);
}

std::size_t GuardedHeap::unlockedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return bytes(false);
}

void *GuardedHeap::allocate(std::size_t size)
{
    if (size > Largest)
        return nullptr;
    const std::lock_guard lock(m_mutex);
    const bool large = size > LargestClass;
    const std::size_t classNo = large ? NoClass : classOf(size);
    const std::size_t usable = large ? roundUp(size) : classSize(classNo);
    unsigned char *block = nullptr;
    if (!large && m_free[classNo]) {
        block = static_cast<unsigned char *>(m_free[classNo]);
        std::memcpy(&m_free[classNo], block, sizeof(void *));
        return block;
    }
    if (large) {
        block = newChunk(HeaderSize + usable);
    } else {
        if (m_left < HeaderSize + usable) {
            m_next = newChunk(ChunkSize);
            m_left = m_next ? ChunkSize : 0;
        }
        if (m_left >= HeaderSize + usable) {
            block = m_next;
            m_next += HeaderSize + usable;
            m_left -= HeaderSize + usable;
        }
    }
    if (!block)
        return nullptr;
    const Header header{usable, classNo};
    std::memcpy(block, &header, sizeof header);
    return block + HeaderSize;
}

std::size_t GuardedHeap::sizeOf(const void *block)
{
    Header header{};
    if (block)
        std::memcpy(&header, static_cast<const unsigned char *>(block) - HeaderSize, sizeof header);
    return header.usable;
}

std::size_t GuardedHeap::roundUp(std::size_t size)
{
    if (size > Largest)
        return size; // allocate() refuses it
    return size > LargestClass ? (size + 4095) / 4096 * 4096 : classSize(classOf(size));
}

void GuardedHeap::release(void *block)
{
    if (!block)
        return;
    const std::lock_guard lock(m_mutex);
    Header header{};
    std::memcpy(&header, static_cast<unsigned char *>(block) - HeaderSize, sizeof header);
    if (header.classNo == NoClass) {
        unsigned char *memory = static_cast<unsigned char *>(block) - HeaderSize;
        const auto chunk = std::find_if(m_chunks.begin(), m_chunks.end(),
                                        [memory](const Chunk &c) { return c.memory == memory; });
        giveBack(*chunk);
        m_chunks.erase(chunk);
        return;
    }
    sodium_memzero(block, header.usable);
    std::memcpy(block, &m_free[header.classNo], sizeof(void *));
    m_free[header.classNo] = block;
}

void *GuardedHeap::resize(void *block, std::size_t size)
{
    if (!block)
        return allocate(size);
    const std::size_t before = sizeOf(block);
    if (size <= before && size > before / 2)
        return block;
    void *moved = allocate(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(before, size));
    release(block);
    return moved;
}

void GuardedHeap::clear()
{
    const std::lock_guard lock(m_mutex);
    for (const Chunk &chunk : m_chunks)
        giveBack(chunk);
    m_chunks.clear();
    m_free.fill(nullptr);
    m_next = nullptr;
    m_left = 0;
}

} // namespace itinera
