// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/preferences.h"
#include <QWidget>

namespace itinera {

/// The name and the picture that the window shows, for whoever looks over a shoulder (C3). Stored at once.
class NameFields : public QWidget {
    Q_OBJECT
public:
    explicit NameFields(Preferences &preferences, QWidget *parent = nullptr);

signals:
    void nameChanged();
};

} // namespace itinera
