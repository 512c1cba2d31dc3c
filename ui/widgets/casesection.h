// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/right.h"
#include "ui/widgets/page.h"
#include <QCoreApplication>
#include <optional>

namespace itinera {

/// A section of a case, as the room of its subject declares it; listed in ui/pages.cpp. Who declares neither
/// with which right it is seen nor that it is seen with the case has a section that nobody is shown.
struct CaseSection {
    const char16_t *key; ///< "risk": what due items, notices and buttons call it.
    const char *title;   ///< QT_TRANSLATE_NOOP("Pages", …)
    std::optional<Right> seenWith = std::nullopt;
    bool withTheCase = false; ///< Whoever sees the case at all is shown it.
    std::optional<Right> changedWith = std::nullopt;
    bool asksItself = false;     ///< Its page leaves out what she may not do; else it can only be read.
    bool firstOfNewCase = false; ///< A case that was just opened begins here.
    Page *(*make)(UiContext &, CaseId, QWidget *parent) = nullptr;

    QString titleText() const { return QCoreApplication::translate("Pages", title); }
    bool isShown(const Access &access) const { return seenWith ? access.may(*seenWith) : withTheCase; }
    bool isReadOnly(const Access &access) const
    {
        return !asksItself && !(changedWith && access.may(*changedWith));
    }
};

} // namespace itinera
