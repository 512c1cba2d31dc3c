// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>
#include <vector>

namespace itinera {

/// Puts widgets beside each other as far as the line is wide, then on the next line; so that a row of fields
/// works on a small screen and at 200 % text. Follows the direction of the layout.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    void setLineSpacing(int pixels)
    {
        m_lineSpacing = pixels;
    } ///< Between lines; otherwise half the spacing.
    void addItem(QLayoutItem *item) override;
    void insertWidget(int index, QWidget *widget); ///< Before the one that is there.
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int m_lineSpacing = -1;
    int arrange(const QRect &rect, bool apply) const;
    std::vector<QLayoutItem *> m_items;
};

} // namespace itinera
