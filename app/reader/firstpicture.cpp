// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/firstpicture.h"
#include <QImageReader>
#include <cmath>
#include <memory>
#include <poppler-qt6.h>

namespace itinera::reader {

namespace {

constexpr qint64 MostPixels = 40'000'000;        ///< Of a picture that has to be decoded whole.
constexpr qint64 MostScaledPixels = 250'000'000; ///< Of a JPEG, which is made smaller while it is decoded.
constexpr int MostMegabytes = 160;               ///< Of one picture in memory: MostPixels at four bytes each.
constexpr int PdfSearched = 1024;                ///< Bytes in which "%PDF-" has to begin.
constexpr double MostDotsPerInch = 600;
constexpr double PointsPerInch = 72;

/// What the first bytes say; empty where it is nothing that is shown. A PDF is "pdf", the rest are Qt's
/// names.
QByteArray formatOf(const QByteArray &beginning)
{
    if (beginning.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (beginning.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (beginning.startsWith("GIF87a") || beginning.startsWith("GIF89a"))
        return "gif";
    if (beginning.startsWith("RIFF") && beginning.mid(8, 4) == "WEBP")
        return "webp";
    return beginning.contains("%PDF-") ? "pdf" : QByteArray();
}

Outcome fitting(QImage picture, QSize most)
{
    if (picture.isNull())
        return {{}, Reason::Damaged};
    if (picture.width() > most.width() || picture.height() > most.height())
        picture = picture.scaled(picture.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}),
                                 Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.convertTo(QImage::Format_RGBA8888);
    return {picture, picture.isNull() ? Reason::TooLarge : Reason::NotKnown};
}

Outcome fromPicture(QIODevice &file, const QByteArray &format, QSize most)
{
    // The format that was found and no other: Qt's guess could come to SVG, which refers to other files.
    QImageReader::setAllocationLimit(MostMegabytes);
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    const qint64 pixels = qint64{size.width()} * size.height();
    if (pixels > (format == "jpeg" ? MostScaledPixels : MostPixels))
        return {{}, Reason::TooLarge};
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height())) {
        const bool turned = (reader.transformation() & QImageIOHandler::TransformationRotate90) != 0;
        reader.setScaledSize(
            size.scaled(turned ? most.transposed() : most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return fitting(reader.read(), most);
}

Outcome fromPdf(QIODevice &file, QSize most)
{
    // What it has to say about a file from outside is for nobody's log.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(&file);
    if (!document)
        return {{}, Reason::Damaged};
    if (document->isLocked())
        return {{}, Reason::Locked};
    const std::unique_ptr<Poppler::Page> page(document->page(0));
    if (!page)
        return {{}, Reason::Damaged};
    const QSizeF size = page->pageSizeF(); // in points, turned as it is shown
    if (!std::isfinite(size.width()) || !std::isfinite(size.height()) || size.width() <= 0 ||
        size.height() <= 0)
        return {{}, Reason::Damaged};
    const double dots =
        std::min(PointsPerInch * std::min(most.width() / size.width(), most.height() / size.height()),
                 MostDotsPerInch);
    // Poppler rounds up: a pixel more than asked for is cut off.
    const auto side = [dots](double points, int largest) {
        return std::clamp(static_cast<int>(std::min(std::ceil(points * dots / PointsPerInch), 1e6)), 1,
                          largest);
    };
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return fitting(page->renderToImage(dots, dots, 0, 0, side(size.width(), most.width()),
                                       side(size.height(), most.height())),
                   most);
}

} // namespace

Outcome firstPicture(QIODevice &file, QSize most)
{
    const QByteArray beginning = file.peek(PdfSearched);
    const QByteArray format = formatOf(beginning);
    if (format == "pdf")
        return fromPdf(file, most);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return {{}, Reason::NotKnown};
    return fromPicture(file, format, most);
}

} // namespace itinera::reader
