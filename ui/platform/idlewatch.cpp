// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/idlewatch.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace itinera {

IdleWatch::IdleWatch(QObject *parent, std::function<qint64()> nowMs)
    : QObject(parent), m_nowMs(nowMs ? std::move(nowMs) : [] { return QDateTime::currentMSecsSinceEpoch(); })
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    qApp->installEventFilter(this);
    setLimitMs(m_limitMs);
}

void IdleWatch::setLimitMs(qint64 ms)
{
    m_limitMs = ms;
    m_timer.start(static_cast<int>(qBound(qint64(10), ms / 20, qint64(5000))));
    touch();
}

void IdleWatch::touch()
{
    m_lastMs = m_nowMs();
    m_told = false;
}

void IdleWatch::check()
{
    const qint64 away = m_nowMs() - m_lastMs;
    if (away < 0) { // the clock was set back: count from here
        m_lastMs = m_nowMs();
        return;
    }
    if (away < m_limitMs || m_told)
        return;
    m_told = true;
    emit idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        // Who comes back after the limit, before the timer noticed, finds it locked all the same.
        if (m_nowMs() - m_lastMs >= m_limitMs)
            check();
        else
            touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace itinera
