// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/sessionwatch.h"
#include <QCoreApplication>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSessionManager>

namespace itinera {

using namespace Qt::StringLiterals;

SessionWatch::SessionWatch(const QDBusConnection &systemBus, const QDBusConnection &sessionBus,
                           QObject *parent)
    : QObject(parent), m_system(systemBus)
{
    // No service and no path is named, so that a login manager that starts later is heard, too.
    m_system.connect(QString(), QString(), u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                     SLOT(prepareForSleep(bool)));
    m_system.connect(QString(), QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                     SLOT(sessionLocked()));
    QDBusConnection session(sessionBus);
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect(QString(), QString(), saver, u"ActiveChanged"_s, this,
                        SLOT(screenSaverChanged(bool)));
    holdSleep();
}

void SessionWatch::holdSleep()
{
    if (!m_system.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call.setArguments({u"sleep"_s, QCoreApplication::applicationName(), u"lock"_s, u"delay"_s});
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (reply.isValid())
            m_hold = reply.value();
        done->deleteLater();
    });
}

void SessionWatch::prepareForSleep(bool before)
{
    if (!before) {
        holdSleep();
        return;
    }
    emit lockNeeded();
    m_hold = QDBusUnixFileDescriptor(); // closes it: now the machine may sleep
}

void SessionWatch::sessionLocked()
{
    emit lockNeeded();
}

void SessionWatch::screenSaverChanged(bool active)
{
    if (active)
        emit lockNeeded();
}

void keepOutOfSessions(QGuiApplication &app)
{
    const auto forget = [](QSessionManager &manager) {
        manager.setRestartHint(QSessionManager::RestartNever);
        manager.setRestartCommand(QStringList());
        manager.setDiscardCommand(QStringList());
    };
    // Which of the two a manager asks for is its own choice.
    QObject::connect(&app, &QGuiApplication::saveStateRequest, &app, forget, Qt::DirectConnection);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &app, forget, Qt::DirectConnection);
}

} // namespace itinera
