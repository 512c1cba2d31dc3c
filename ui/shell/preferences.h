// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"
#include <QString>

namespace itinera {

/// What must be known before a vault is open: language, colours, size of text, where the last vault is. Kept
/// in the user's settings; nothing about a person, neither a member nor a case.
struct Preferences {
    QString language; ///< "en" or "es".
    theme::Scheme scheme = theme::Scheme::System;
    int textPercent = 100; ///< 100, 125, 150 or 200.
    QString lastVault;     ///< Path; may be empty.
    bool guidanceOpen = true;
    int lockMinutes = 5; ///< Without a touch, until it locks: 1 to 30.
    QString programName; ///< What the window calls itself; empty: "Itinera".
    QString programIcon; ///< One of programIcons(); empty: "app".
    static QStringList programIcons();
    QString shownName() const { return programName.isEmpty() ? QStringLiteral("Itinera") : programName; }
    QString shownIcon() const
    {
        return programIcons().contains(programIcon) ? programIcon : QStringLiteral("app");
    }

    QString languageThisTime; ///< From the command line; shown instead of `language`, never saved.
    QString shownLanguage() const { return languageThisTime.isEmpty() ? language : languageThisTime; }

    /// Of the file of settings, whatever name the program is shown under (Qt's application name follows
    /// that).
    static QString settingsName();
    static Preferences load();
    void save() const;
};

} // namespace itinera
