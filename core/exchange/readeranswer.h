// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/readerprotocol.h"
#include <QImage>
#include <QSize>
#include <cstddef>
#include <span>

namespace itinera {

/// Takes in what itinera-reader sends, byte by byte, and believes nothing: what comes out of turn, a size
/// beyond what was asked for, an unknown number is Broken, and nothing is allocated before that is sure.
class ReaderAnswer {
public:
    enum class Step {
        More,    ///< Not whole yet.
        Ready,   ///< It has shut itself in and waits for its task.
        Want,    ///< It waits for range().
        Picture, ///< The picture is whole. The last step.
        Refused, ///< For a reason. The last step.
        Broken   ///< It lies, or is another program. The last step.
    };
    struct Range {
        qint64 from = 0;
        qint64 bytes = 0;
    };

    ReaderAnswer(QSize most, qint64 fileSize);
    std::span<std::byte> room();            ///< Where the next bytes belong; empty after the last step.
    Step took(std::size_t bytes);           ///< So many were put there.
    Range range() const { return m_range; } ///< Lies within the file and within LargestRange.
    reader::Reason reason() const { return m_reason; }
    QImage picture() const { return m_picture; } ///< RGBA8888, within the size that was asked for.

private:
    Step headTaken();
    Step last(Step step);

    QSize m_most;
    qint64 m_fileSize;
    reader::Head m_head;
    std::size_t m_taken = 0;
    bool m_ready = false;
    bool m_pixels = false;
    bool m_over = false;
    Range m_range;
    reader::Reason m_reason = reader::Reason::Damaged;
    QImage m_picture;
};

} // namespace itinera
