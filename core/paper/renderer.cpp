// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/renderer.h"
#include "core/base/error.h"
#include "core/paper/composer.h"
#include "core/platform/durablefile.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr qreal MarginMm = 18;

StorageError cannotWrite(WriteResult result)
{
    const QString kept = PrintingText::tr("No page was written; a file that was there before is untouched.");
    switch (result) {
    case WriteResult::DiskFull:
        return StorageError(
            StorageError::Fault::DiskFull,
            PrintingText::tr("The disk is full, so the page could not be saved."), kept,
            PrintingText::tr("Make room on the disk, or choose another folder, and do it again."));
    case WriteResult::NotWritable:
        return StorageError(StorageError::Fault::ReadOnly,
                            PrintingText::tr("The page may not be saved in that folder."), kept,
                            PrintingText::tr("Choose a folder that you may write to, and do it again."));
    default:
        return StorageError(
            StorageError::Fault::Other, PrintingText::tr("The page could not be saved."), kept,
            PrintingText::tr("Check that the disk is connected, or choose another folder, and do it again."));
    }
}

} // namespace

int PaperRenderer::paint(QPagedPaintDevice &device) const
{
    device.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
    const PaperText words(m_document.choice.language);
    QPainter painter;
    if (!painter.begin(&device))
        throw StorageError(
            StorageError::Fault::Other, PrintingText::tr("The printer could not be reached."),
            PrintingText::tr("Nothing in the case was changed."),
            PrintingText::tr("Check that the printer is switched on and connected, then print again."));
    painter.setRenderHint(QPainter::Antialiasing);
    PaperComposer composer(m_document, device, words);
    return composer.paint(painter);
}

std::pair<QByteArray, int> PaperRenderer::toPdf() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        // What a file manager shows of a file says nothing about her.
        writer.setTitle(u"Document"_s);
        writer.setCreator(QString());
        writer.setPageSize(QPageSize(QPageSize::A4));
        pages = paint(writer);
    }
    buffer.close();
    return {content, pages};
}

int PaperRenderer::writePdf(const QString &fileName) const
{
    demandPdfPlace(fileName);
    const auto [content, pages] = toPdf();
    writePdfFile(fileName, content);
    return pages;
}

void demandPdfPlace(const QString &fileName)
{
    const QFileInfo target(fileName);
    if (fileName.isEmpty() || !QFileInfo(target.absolutePath()).isDir())
        throw StorageError(StorageError::Fault::Other,
                           PrintingText::tr("The folder for the page is not there."),
                           PrintingText::tr("No page was written."),
                           PrintingText::tr("Choose a folder that exists, and do it again."));
    // Replacing a folder or a device by a file would be worse than not printing.
    if (target.exists() && !target.isFile())
        throw StorageError(StorageError::Fault::Other,
                           PrintingText::tr("That name belongs to something that is not a file."),
                           PrintingText::tr("No page was written."),
                           PrintingText::tr("Choose another name, and do it again."));
}

void writePdfFile(const QString &fileName, const QByteArray &content)
{
    const WriteResult result = writeDurably(fileName, content);
    if (result != WriteResult::Done)
        throw cannotWrite(result);
}

} // namespace itinera
