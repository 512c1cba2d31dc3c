// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace itinera {

/// Says when nobody has touched keyboard or mouse for a while. Time that the machine slept counts: the timer
/// does not run then, the wall clock does.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// `nowMs`: milliseconds of the wall clock; injectable for tests.
    explicit IdleWatch(QObject *parent = nullptr, std::function<qint64()> nowMs = {});
    void setLimitMs(qint64 ms); ///< Starts anew.
    qint64 limitMs() const { return m_limitMs; }
    void touch(); ///< Somebody is there.
    void check(); ///< What the timer does.

signals:
    void idle(); ///< Once per absence.

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    std::function<qint64()> m_nowMs;
    QTimer m_timer;
    qint64 m_limitMs = 300000;
    qint64 m_lastMs = 0;
    bool m_told = false;
};

} // namespace itinera
