// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QIODevice>
#include <functional>

namespace itinera::reader {

/// A file of which ranges are fetched when they are needed, each once.
class RangeDevice : public QIODevice {
public:
    /// All the bytes of that range, or fewer where there will be no more.
    using Fetch = std::function<QByteArray(qint64 from, qint64 bytes)>;
    RangeDevice(qint64 size, Fetch fetch);
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    Fetch m_fetch;
    QHash<qint64, QByteArray> m_blocks;
};

} // namespace itinera::reader
