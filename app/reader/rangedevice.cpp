// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/rangedevice.h"
#include <algorithm>

namespace itinera::reader {

namespace {
constexpr qint64 BlockSize = qint64{64} << 10;
}

RangeDevice::RangeDevice(qint64 size, Fetch fetch) : m_size(size), m_fetch(std::move(fetch))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RangeDevice::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most && pos() + done < m_size) {
        const qint64 at = pos() + done;
        const qint64 number = at / BlockSize;
        if (!m_blocks.contains(number)) {
            const qint64 from = number * BlockSize;
            const qint64 wanted = std::min(BlockSize, m_size - from);
            const QByteArray block = m_fetch(from, wanted);
            if (block.size() != wanted)
                return done > 0 ? done : -1;
            m_blocks.insert(number, block);
        }
        const QByteArray &block = m_blocks[number];
        const qint64 within = at - number * BlockSize;
        const qint64 count = std::min(most - done, block.size() - within);
        std::copy_n(block.constData() + within, count, data + done);
        done += count;
    }
    return done;
}

} // namespace itinera::reader
