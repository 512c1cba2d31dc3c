// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUuid>
#include <QtGlobal>

namespace itinera {

/// Where record ids and case codes come from. Keys never come from here: they come from libsodium.
class Random {
public:
    virtual ~Random() = default;
    virtual quint32 below(quint32 bound) = 0; ///< A number from 0 to bound - 1, all equally likely.
    virtual QUuid uuid() = 0;                 ///< A new version 4 UUID.
};

/// The operating system's randomness.
class SystemRandom final : public Random {
public:
    quint32 below(quint32 bound) override;
    QUuid uuid() override;
};

/// The same numbers for the same seed on every machine (SplitMix64); for the demo caseload and for tests.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}
    quint32 below(quint32 bound) override;
    QUuid uuid() override;

private:
    quint64 next();
    quint64 m_state;
};

} // namespace itinera
