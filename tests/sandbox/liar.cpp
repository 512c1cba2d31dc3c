// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for itinera-reader and lies in the way that its name says.
#include "core/exchange/readerprotocol.h"
#include <array>
#include <cstring>
#include <string>
#include <unistd.h>
#include <vector>

using namespace itinera::reader;

namespace {

void put(const void *data, std::size_t size)
{
    const char *from = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t count = ::write(Channel, from, size);
        if (count <= 0)
            ::_exit(0);
        from += count;
        size -= static_cast<std::size_t>(count);
    }
}

void get(std::size_t size)
{
    std::vector<char> into(size);
    for (std::size_t done = 0; done < size;) {
        const ssize_t count = ::read(Channel, into.data() + done, size - done);
        if (count <= 0)
            ::_exit(0);
        done += static_cast<std::size_t>(count);
    }
}

void say(quint32 kind, quint32 first, quint64 second)
{
    const Head head{kind, first, second};
    put(&head, sizeof head);
}

void say(Kind kind, quint32 first, quint64 second)
{
    say(static_cast<quint32>(kind), first, second);
}

[[noreturn]] void wait()
{
    for (;;)
        ::sleep(1000);
}

} // namespace

int main(int, char **argv)
{
    const std::string how = std::strstr(argv[0], "liar-") + 5;
    if (how == "leaves")
        return 0;
    if (how == "silent")
        wait();
    if (how == "trickles")
        for (;;) { // a byte of something that would be right
            const std::array<char, 16> zero{};
            put(zero.data(), 1);
            ::sleep(1);
        }
    if (how == "garbage") {
        const std::vector<char> much(100'000, 'g');
        for (;;)
            put(much.data(), much.size());
    }
    if (how == "not-ready")
        say(Kind::Picture, 1, 1);
    say(Kind::Ready, how == "old" ? Version - 1 : Version, 0);
    if (how == "leaves-after-ready")
        return 0;
    get(sizeof(Task));
    if (how == "silent-after-ready")
        wait();
    if (how == "ready-twice")
        say(Kind::Ready, Version, 0);
    if (how == "asks-for-ever")
        for (;;) {
            say(Kind::Want, 1000, 0);
            get(1000);
        }
    if (how == "asks-ahead") { // there is always another question
        const bool reads = ::fork() == 0;
        for (;;) {
            if (reads)
                get(1);
            else
                say(Kind::Want, 1, 0);
        }
    }
    if (how == "asks-and-never-reads")
        for (;;)
            say(Kind::Want, LargestRange, 0);
    const std::vector<char> pixels(200 * 200 * 4, 'p');
    if (how == "too-few-pixels") {
        say(Kind::Picture, 200, 200);
        put(pixels.data(), pixels.size() - 1);
        return 0;
    }
    if (how == "wide")
        say(Kind::Picture, 201, 200);
    if (how == "wider")
        say(Kind::Picture, 0xffffffff, 1);
    if (how == "high")
        say(Kind::Picture, 1, 0x100000001);
    if (how == "tall")
        say(Kind::Picture, 200, 201);
    if (how == "flat")
        say(Kind::Picture, 200, 0);
    if (how == "asks-beyond")
        say(Kind::Want, 2, 399'999);
    if (how == "asks-from-beyond")
        say(Kind::Want, 1, 0xffffffffffffffff);
    if (how == "asks-too-much")
        say(Kind::Want, LargestRange + 1, 0);
    if (how == "asks-nothing")
        say(Kind::Want, 0, 0);
    if (how == "no-reason")
        say(Kind::Refused, 0, 0);
    if (how == "unknown-reason")
        say(Kind::Refused, LastReason + 1, 0);
    if (how == "unknown-kind")
        say(77, 1, 1);
    if (how == "honest")
        say(Kind::Picture, 200, 200);
    for (;;)
        put(pixels.data(), pixels.size());
}
