// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace itinera {

/// Instants in UTC. Qt 6.5 has a light time zone for it; Qt 6.4 knows only the word that later versions
/// deprecate. This is the one place that tells them apart.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utcZone = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utcZone = Qt::UTC;
#endif
inline QDateTime utc(QDate day, QTime time)
{
    return QDateTime(day, time, utcZone);
}
inline QDateTime utcFromMs(qint64 ms) ///< Milliseconds since 1970.
{
    return QDateTime::fromMSecsSinceEpoch(ms, utcZone);
}

/// Where time comes from; injected, so that a test or a demo can say what day it is.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< The instant, in UTC.
    virtual QDate today() const = 0;   ///< The day on the wall calendar of the office.
    qint64 nowMs() const { return now().toMSecsSinceEpoch(); } ///< Milliseconds since 1970, UTC.
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &instant) : m_now(instant.toUTC()) {}
    explicit FixedClock(QDate day) : m_now(utc(day, QTime(9, 0))) {}
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void set(const QDateTime &instant) { m_now = instant.toUTC(); }
    void set(QDate day) { m_now = utc(day, QTime(9, 0)); }
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }
    void advanceMs(qint64 ms) { m_now = m_now.addMSecs(ms); }

private:
    QDateTime m_now;
};

} // namespace itinera
