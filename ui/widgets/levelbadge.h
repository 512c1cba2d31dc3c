// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>

namespace itinera {

/// A level, from 0 (none) to 4 (the highest), as word, shape and colour.
class LevelBadge : public QWidget {
    Q_OBJECT
public:
    explicit LevelBadge(QWidget *parent = nullptr);
    void setLevel(int level, const QString &text); ///< The text beside the shape, e.g. "High".
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static void paint(QPainter &painter, const QRectF &rect, int level, const QString &text,
                      const QFont &font);

private:
    void paintEvent(QPaintEvent *event) override;
    int m_level = 0;
    QString m_text;
};

} // namespace itinera
