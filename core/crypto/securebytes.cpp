// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/securebytes.h"
#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace itinera {

SecureBytes::SecureBytes(std::size_t size) : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    if (size == 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecureBytes SecureBytes::random(std::size_t size)
{
    SecureBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.data(), size);
    return bytes;
}

SecureBytes SecureBytes::fromBytes(QByteArrayView b)
{
    SecureBytes bytes(static_cast<std::size_t>(b.size()));
    if (!b.isEmpty())
        std::memcpy(bytes.data(), b.data(), bytes.size());
    return bytes;
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes::~SecureBytes()
{
    clear();
}

SecureBytes SecureBytes::clone() const
{
    return fromBytes(view());
}

void SecureBytes::clear()
{
    if (m_data)
        sodium_free(m_data); // zeroes before it gives the memory back
    m_data = nullptr;
    m_size = 0;
}

bool SecureBytes::equals(const SecureBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace itinera
