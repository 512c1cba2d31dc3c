// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/blocks.h"
#include <QByteArray>
#include <utility>

class QPagedPaintDevice;

namespace itinera {

/// Lays a document out and paints it; the one renderer for PDF, preview and printer.
class PaperRenderer {
public:
    explicit PaperRenderer(const PaperDocument &document) : m_document(document) {}
    /// Paints all pages on the device's paper with our margins; returns their number. The device's title is
    /// the caller's to keep neutral. Throws StorageError where the device refuses.
    int paint(QPagedPaintDevice &device) const;
    /// An A4 PDF in memory, and its number of pages.
    std::pair<QByteArray, int> toPdf() const;
    /// Writes an A4 PDF, first beside the target, then moved into place. Returns the number of pages.
    /// Throws StorageError (folder missing, read-only, disk full); an existing file stays untouched then.
    int writePdf(const QString &fileName) const;

private:
    const PaperDocument &m_document;
};

/// Throws StorageError where a file of that name cannot be written, as far as looking tells.
void demandPdfPlace(const QString &fileName);
/// Writes it first beside the target, then moves it into place. From any thread. Throws StorageError; an
/// existing file stays untouched then.
void writePdfFile(const QString &fileName, const QByteArray &content);

} // namespace itinera
