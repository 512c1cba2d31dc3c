// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/clipboardguard.h"
#include <QGuiApplication>
#include <QMimeData>

namespace itinera {

ClipboardGuard::ClipboardGuard(int clearAfterMs, std::function<bool(QClipboard::Mode)> owns, QObject *parent)
    : QObject(parent), m_owns(std::move(owns))
{
    if (!m_owns)
        m_owns = [](QClipboard::Mode mode) {
            const QClipboard *clipboard = QGuiApplication::clipboard();
            return mode == QClipboard::Clipboard
                       ? clipboard->ownsClipboard()
                       : mode == QClipboard::Selection && clipboard->ownsSelection();
        };
    m_timer.setSingleShot(true);
    m_timer.setInterval(clearAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::mark);
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

void ClipboardGuard::mark(QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (mode == QClipboard::Selection) {
        // Qt puts there whatever is selected, and cannot be told not to. This is called before it goes on to
        // listen to other programs, so that none of them gets an answer.
        if (m_owns(mode))
            clipboard->clear(mode);
        return;
    }
    const QMimeData *data = m_owns(mode) ? clipboard->mimeData(mode) : nullptr;
    const QString type = QString::fromLatin1(HintType);
    if (m_marking || !data || data->hasFormat(type) || data->formats().isEmpty())
        return;
    auto *marked = new QMimeData;
    const QStringList formats = data->formats();
    for (const QString &format : formats)
        marked->setData(format, data->data(format));
    marked->setData(type, QByteArrayLiteral("secret"));
    m_marking = true;
    clipboard->setMimeData(marked, mode);
    m_marking = false;
    m_timer.start();
}

void ClipboardGuard::clear()
{
    m_timer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard)
        return;
    if (m_owns(QClipboard::Clipboard))
        clipboard->clear(QClipboard::Clipboard);
}

} // namespace itinera
