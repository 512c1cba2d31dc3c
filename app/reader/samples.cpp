// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/samples.h"
#include "app/reader/firstpicture.h"
#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

namespace itinera::reader {

namespace {

QByteArray written(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, format).write(picture);
    return bytes;
}

QByteArray pdf()
{
    const QList<QByteArray> fonts{"Helvetica",
                                  "Helvetica-Bold",
                                  "Helvetica-Oblique",
                                  "Helvetica-BoldOblique",
                                  "Times-Roman",
                                  "Times-Bold",
                                  "Times-Italic",
                                  "Times-BoldItalic",
                                  "Courier",
                                  "Courier-Bold",
                                  "Courier-Oblique",
                                  "Courier-BoldOblique",
                                  "Symbol",
                                  "ZapfDingbats",
                                  "Arial",
                                  "TimesNewRoman",
                                  "CourierNew",
                                  "Calibri",
                                  "Cambria",
                                  "Verdana"};
    QByteArray names;
    QByteArray text = "BT\n";
    for (int i = 0; i < fonts.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        names += "/F" + number + " <</Type/Font/Subtype/" + (i < 14 ? "Type1" : "TrueType") + "/BaseFont/" +
                 fonts[i] + ">> ";
        text += "/F" + number + " 9 Tf 1 0 0 1 10 " + QByteArray::number(280 - 13 * i) + " Tm (Sample) Tj\n";
    }
    text += "ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 4 0 R/Resources<</Font<<" + names +
            ">>>>>>",
        "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream"};
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray begin = QByteArray::number(bytes.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + count + '\n' + table + "trailer<</Root 1 0 R/Size " + count +
           ">>\nstartxref\n" + begin + "\n%%EOF\n";
}

} // namespace

QList<QByteArray> samples()
{
    // Large enough for what libraries do in several threads.
    QImage picture(400, 300, QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgba(x % 256, y % 256, (x * y) % 256, 255 - x % 64));
    QList<QByteArray> all{written(picture, "png"),
                          written(picture.convertToFormat(QImage::Format_RGB32), "jpeg"), pdf(),
                          QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")};
    if (QImageReader::supportedImageFormats().contains("webp"))
        all << QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    return all;
}

bool showSamples()
{
    QList<QByteArray> all = samples();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QBuffer file(&all[i]);
        // GIF and WebP come with plug-ins that may be missing; the first three are always there.
        if ((!file.open(QIODevice::ReadOnly) || firstPicture(file, {150, 200}).picture.isNull()) && i < 3)
            return false;
    }
    return true;
}

} // namespace itinera::reader
