// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include <QByteArray>
#include <QList>
#include <QString>

namespace itinera {

/// From now on neither this program nor any that it starts can open a connection to a network: the kernel
/// refuses every kind of socket but those between programs of this computer (AF_UNIX), io_uring, which opens
/// sockets without asking, and calls in the way of another processor (i386, x32), which no filter reads. For
/// all threads, those that run already included; it cannot be undone. It stops libraries and accidents, not
/// another program that is asked over D-Bus.
/// Both programs call it after their last start anew, before Qt; a second call, or one in a program that was
/// started by such a program, adds nothing. 0, or the number of the system's error: then nothing may be
/// opened.
int banNetwork();

/// Whether the ban holds, as its filter itself answers.
bool networkIsBanned();

/// What is told where banNetwork() gave that error.
Refused networkNotBanned(int error);

/// Where Qt would show windows: values of DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM.
struct ScreenNames {
    QString display;
    QString wayland;
    QString platform;
    static ScreenNames fromEnvironment();
};

/// Whether the screen can only be reached over a network, as X11 on another computer or through ssh.
bool needsNetwork(const ScreenNames &screen);

/// The server through which CUPS prints, where it is not reached by a socket of this computer; else empty.
/// `variable` is that of CUPS_SERVER, `settings` are the contents of client.conf, the nearest first (see
/// cups-client.conf(5)).
QString printServerOnNetwork(const QString &variable, const QList<QByteArray> &settings);
/// As this computer is set up.
QString printServerOnNetwork();

} // namespace itinera
