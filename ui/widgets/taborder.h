// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <vector>

class QLayout;
class QWidget;

namespace itinera {

/// Makes the tab key follow what is seen. Qt's own order is the order of creation, which is wrong wherever
/// rows come later or change places.
class TabOrder {
public:
    void follow(QWidget *root); ///< Cheap where nothing changed.

private:
    std::vector<QPointer<QWidget>> m_order;
};

} // namespace itinera
