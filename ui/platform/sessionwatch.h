// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QGuiApplication;

namespace itinera {

/// Says when the desktop locks its screen or the machine is about to sleep (logind; freedesktop's and GNOME's
/// screen savers), over D-Bus. Holds logind's "delay" lock, so that sleep waits until the vault is closed.
/// Where there is no bus, it quietly says nothing.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    SessionWatch(const QDBusConnection &systemBus, const QDBusConnection &sessionBus,
                 QObject *parent = nullptr);

signals:
    void lockNeeded(); ///< Connected directly: when it returns, the machine may sleep.

private slots:
    void prepareForSleep(bool before);
    void sessionLocked();
    void screenSaverChanged(bool active);

private:
    void holdSleep();
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_hold;
};

/// A session manager that saves which programs run learns nothing of this one that outlives it: neither a
/// command to start it again nor one to tidy up. Ends with the session as before.
void keepOutOfSessions(QGuiApplication &app);

} // namespace itinera
