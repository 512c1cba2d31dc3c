// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <functional>

namespace itinera {

/// What is copied out of this program carries the hint by which clipboard managers leave secrets out of their
/// history, and is cleared after a while, on lock and on quit, where it is still ours. What is merely
/// selected goes nowhere: the selection that X11 and Wayland paste with the middle button is given up at
/// once.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    /// `owns`: whether what is in the clipboard is ours; injectable, as the offscreen platform never says so.
    explicit ClipboardGuard(int clearAfterMs = 120000, std::function<bool(QClipboard::Mode)> owns = {},
                            QObject *parent = nullptr);
    ~ClipboardGuard() override;
    void clear(); ///< Only what is ours.
    void setOwns(std::function<bool(QClipboard::Mode)> owns) { m_owns = std::move(owns); }

    static constexpr auto HintType = "x-kde-passwordManagerHint";

private:
    void mark(QClipboard::Mode mode);
    std::function<bool(QClipboard::Mode)> m_owns;
    QTimer m_timer;
    bool m_marking = false;
};

} // namespace itinera
