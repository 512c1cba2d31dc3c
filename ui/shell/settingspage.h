// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/preferences.h"
#include "ui/widgets/page.h"

namespace itinera {

/// How the program looks and speaks on this computer.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(UiContext &context, Preferences &preferences, QWidget *parent = nullptr);
    void refresh() override {}
    QString guidance() const override { return QStringLiteral("vault"); }

signals:
    void preferencesChanged();
    void lockMinutesChanged();
    void nameChanged(); ///< Name or picture of the window.

private:
    Preferences &m_preferences;
};

} // namespace itinera
