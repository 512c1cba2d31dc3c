// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"
#include <QAbstractButton>

namespace itinera {

/// A sentence that leads somewhere: a button without a frame, which wraps where there is little room.
class TextLink : public QAbstractButton {
    Q_OBJECT
public:
    explicit TextLink(QWidget *parent = nullptr);
    void setContent(const QString &text, const QString &icon, theme::Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter, as people expect from a link
    int lead() const;                              ///< The room before the words.
    int pad() const { return theme::em(0.15); }
    QString m_icon;
    theme::Tone m_tone = theme::Tone::Accent;
};

} // namespace itinera
