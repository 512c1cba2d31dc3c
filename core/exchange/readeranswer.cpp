// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readeranswer.h"

namespace itinera {

using namespace reader;

ReaderAnswer::ReaderAnswer(QSize most, qint64 fileSize) : m_most(most), m_fileSize(fileSize) {}

std::span<std::byte> ReaderAnswer::room()
{
    if (m_over)
        return {};
    if (m_pixels)
        return std::as_writable_bytes(
                   std::span(m_picture.bits(), static_cast<std::size_t>(m_picture.sizeInBytes())))
            .subspan(m_taken);
    return std::as_writable_bytes(std::span(&m_head, 1)).subspan(m_taken);
}

ReaderAnswer::Step ReaderAnswer::last(Step step)
{
    m_over = true;
    if (step != Step::Picture)
        m_picture = QImage();
    return step;
}

ReaderAnswer::Step ReaderAnswer::took(std::size_t bytes)
{
    const std::size_t left = room().size();
    if (bytes > left || m_over)
        return last(Step::Broken);
    m_taken += bytes;
    if (bytes < left)
        return Step::More;
    m_taken = 0;
    return m_pixels ? last(Step::Picture) : headTaken();
}

ReaderAnswer::Step ReaderAnswer::headTaken()
{
    const auto kind = static_cast<Kind>(m_head.kind);
    if ((kind == Kind::Ready) == m_ready) // once, before anything else
        return last(Step::Broken);
    switch (kind) {
    case Kind::Ready:
        m_ready = m_head.first == Version && m_head.second == 0;
        return m_ready ? Step::Ready : last(Step::Broken);
    case Kind::Want: {
        const auto size = static_cast<quint64>(m_fileSize);
        if (m_head.first == 0 || m_head.first > LargestRange || m_head.second > size ||
            m_head.first > size - m_head.second)
            return last(Step::Broken);
        m_range = {static_cast<qint64>(m_head.second), m_head.first};
        return Step::Want;
    }
    case Kind::Picture: {
        if (m_head.first == 0 || m_head.first > static_cast<quint32>(m_most.width()) || m_head.second == 0 ||
            m_head.second > static_cast<quint64>(m_most.height()))
            return last(Step::Broken);
        m_picture = QImage(static_cast<int>(m_head.first), static_cast<int>(m_head.second),
                           QImage::Format_RGBA8888); // rows without gaps: four bytes a pixel
        m_pixels = !m_picture.isNull();
        return m_pixels ? Step::More : last(Step::Broken);
    }
    case Kind::Refused:
        if (m_head.first == 0 || m_head.first > LastReason || m_head.second != 0)
            return last(Step::Broken);
        m_reason = static_cast<Reason>(m_head.first);
        return last(Step::Refused);
    }
    return last(Step::Broken);
}

} // namespace itinera
