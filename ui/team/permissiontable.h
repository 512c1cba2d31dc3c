// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"
#include <QTableWidget>

namespace itinera {

/// What each role allows, for the cases that a member sees; changed here by who manages members. As high as
/// it needs: the page scrolls, not the table within it.
class PermissionTable : public QTableWidget {
    Q_OBJECT
public:
    PermissionTable(UiContext &context, bool manages, QWidget *parent = nullptr);
    void showPermissions();

private:
    void fitNames(); ///< Names break between their words: all roles are seen at once on a small screen.
    UiContext &m_ui;
    bool m_manages;
};

} // namespace itinera
