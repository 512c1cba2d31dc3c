// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/right.h"
#include "ui/widgets/page.h"
#include <QCoreApplication>
#include <optional>

namespace itinera {

struct Preferences;

/// What the page of a place may ask of the window around it.
class PlaceHost {
public:
    virtual ~PlaceHost() = default;
    virtual void show(const QString &place) = 0;
    virtual void openCase(CaseId id, const QString &section) = 0; ///< Empty: where she was in it.
    virtual void newCase(const QString &name) = 0;
    virtual void showRecoveryCode(const QString &code) = 0;
    virtual void askRestore() = 0; ///< The vault has to be closed first; the start page goes on.
    virtual Preferences &preferences() = 0;
    virtual void usePreferences() = 0; ///< Language, colours or size of text: the pages are built again.
    virtual void useLockMinutes() = 0;
    virtual void useName() = 0; ///< Name or picture of the window.
};

/// A place of the sidebar, as its room declares it; listed in ui/pages.cpp. Who declares neither with which
/// right it is seen nor that it is there for everybody has a place that nobody is shown.
struct Place {
    const char16_t *key; ///< "cases"
    const char *title;   ///< QT_TRANSLATE_NOOP("Pages", …)
    const char16_t *icon;
    std::optional<Right> seenWith = std::nullopt;
    bool forEverybody = false;
    bool (*isThere)(const UiContext &) = nullptr; ///< Null: always.
    Page *(*make)(UiContext &, PlaceHost &) = nullptr;

    QString titleText() const { return QCoreApplication::translate("Pages", title); }
    bool isShown(const UiContext &ui) const
    {
        return (seenWith ? ui.session.access().may(*seenWith) : forEverybody) && (!isThere || isThere(ui));
    }
};

} // namespace itinera
