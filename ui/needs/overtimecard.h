// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needsrules.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

class QTableWidget;

namespace itinera {

class CoursesView;

/// Her needs over time: the situation of each as a picture, and her order then and now.
class OverTimeCard : public QWidget {
    Q_OBJECT
public:
    explicit OverTimeCard(UiContext &context, QWidget *parent = nullptr);
    void show(std::vector<NeedsAssessment> signedOnes); ///< Newest first.
    const std::vector<needsrules::Course> &courses() const { return m_courses; }

private:
    void showPicture(const QStringList &days);
    void showOrder(const QStringList &days);
    UiContext &m_ui;
    std::vector<needsrules::Course> m_courses;
    CoursesView *m_picture = nullptr;
    QTableWidget *m_order = nullptr;
};

} // namespace itinera
