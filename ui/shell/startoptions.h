// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace itinera {

/// What the desktop program was started with that Qt would take for itself. On X11 Qt reads --name, --icon
/// and
/// --geometry out of the arguments before the program sees them, and does something else with them; so they
/// are taken out before there is a QApplication.
struct StartOptions {
    std::optional<QString> name;
    std::optional<QString> icon;
    std::optional<QString> geometry;
    bool tellsOnly = false; ///< --help or --version: answered without a screen.
    QStringList rest;       ///< The other arguments, the program's own name first.

    static StartOptions from(const QStringList &arguments);
};

/// What the window tells the desktop it belongs to (the instance in X11's WM_CLASS, the application on
/// Wayland) where the program is shown under that name; so a task bar says no more than the title. "Itinera"
/// is "itinera".
QString windowClass(const QString &shownName);

/// Every user of the computer can read the arguments of a running program: overwrites all but its name, where
/// the system reads them. To be called when nobody needs them any more.
void hideArguments(int argc, char **argv);

/// Arguments in the form that a QApplication wants and refers to as long as it lives.
class ArgumentVector {
public:
    explicit ArgumentVector(const QStringList &arguments);
    int count;
    char **data() { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

} // namespace itinera
