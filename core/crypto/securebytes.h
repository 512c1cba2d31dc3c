// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <cstddef>

namespace itinera {

/// Bytes in libsodium's guarded memory: locked against swapping, left out of core dumps, between guard
/// pages, zeroed when given back. For keys and passphrases. Moves, never copies by accident.
class SecureBytes {
public:
    SecureBytes() = default;
    explicit SecureBytes(std::size_t size);         ///< Zeroed. Throws std::bad_alloc.
    static SecureBytes random(std::size_t size);    ///< From the operating system.
    static SecureBytes fromBytes(QByteArrayView b); ///< A copy; the caller wipes its own.
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;
    ~SecureBytes();

    SecureBytes clone() const;
    void clear();
    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_data), qsizetype(m_size)}; }
    bool equals(const SecureBytes &other) const; ///< In constant time.

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace itinera
