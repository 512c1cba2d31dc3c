// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/matrix.h"
#include <QString>
#include <QWidget>
#include <vector>

namespace itinera {

/// The five by five matrix (core/pictures/matrix.h) on the screen: its marks are described for a screen
/// reader and answer the mouse.
class RiskMatrixView : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        QString number;
        QString name;
        int likelihood = 0, severity = 0, likelihoodAfter = 0, severityAfter = 0;
    };
    explicit RiskMatrixView(QWidget *parent = nullptr);
    /// Marks for the rated factors of an assessment, numbered as in its list.
    void setMarks(const std::vector<Mark> &marks);
    void setHighlighted(int index); ///< -1: none.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
signals:
    void markClicked(int index);

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override; // tool tips
    pictures::MatrixPicture picture();
    QString described(const Mark &mark) const;
    std::vector<Mark> m_marks;
    int m_highlighted = -1;
};

} // namespace itinera
