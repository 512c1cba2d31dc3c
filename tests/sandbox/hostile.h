// SPDX-License-Identifier: GPL-3.0-or-later
// Files as people send them, and as nobody should have to open them.
#pragma once
#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageWriter>
#include <QList>
#include <QString>

namespace itinera::test {

struct HostileFile {
    QString name;
    QByteArray content;
};

inline QByteArray picture(const char *format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, x < size.width() / 2 ? qRgb(200, 20, 20) : qRgb(20, 20, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

/// The first object is the catalogue.
inline QByteArray pdf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray bytes = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray begin = QByteArray::number(bytes.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + count + '\n' + table + "trailer<</Root 1 0 R/Size " + count + trailer +
           ">>\nstartxref\n" + begin + "\n%%EOF\n";
}

inline QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content +
           "\nendstream ";
}

/// A page of that size in points, drawn by `content`; more objects begin at number 5.
inline QByteArray page(const QByteArray &box, const QByteArray &content, const QByteArray &resources = {},
                       const QByteArray &catalogue = {}, const QList<QByteArray> &more = {},
                       const QByteArray &trailer = {})
{
    return pdf(QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>",
                                 "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                 "<</Type/Page/Parent 2 0 R/MediaBox[" + box +
                                     "]/Contents 4 0 R/Resources<<" + resources + ">>>>",
                                 stream({}, content)} +
                   more,
               trailer);
}

/// zlib's format, as FlateDecode wants it.
inline QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(number >> shift);
    return bytes;
}

inline QByteArray chunk(const QByteArray &typeAndContent)
{
    quint32 sum = 0xffffffff; // CRC-32, as PNG has it
    for (const char byte : typeAndContent) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    return bigEndian(static_cast<quint32>(typeAndContent.size() - 4)) + typeAndContent + bigEndian(~sum);
}

inline QByteArray png(quint32 width, quint32 height, const QByteArray &rows)
{
    return "\x89PNG\r\n\x1a\n" +
           chunk("IHDR" + bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5)) +
           chunk("IDAT" + packed(rows)) + chunk("IEND");
}

/// Each ends in a picture or a refusal.
inline QList<HostileFile> hostileFiles()
{
    using namespace Qt::StringLiterals;
    const QByteArray red = "1 0 0 rg 0 0 100 100 re f";
    const QByteArray good = page("0 0 100 100", red);
    QList<HostileFile> all;
    const auto add = [&all](const QString &name, const QByteArray &content) { all.append({name, content}); };
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray whole = picture(format, {300, 200});
        for (const qsizetype kept : {qsizetype{9}, qsizetype{30}, whole.size() / 2, whole.size() - 3})
            add(QString::fromLatin1(format) + u" cut after %1"_s.arg(kept), whole.left(kept));
        QByteArray turned = whole;
        for (qsizetype i = 40; i < turned.size(); i += 17)
            turned[i] = static_cast<char>(~turned[i]);
        add(QString::fromLatin1(format) + u" with bytes turned over"_s, turned);
    }
    add(u"png of no size"_s, png(0, 0, {}));
    add(u"png with a chunk of 4 GB"_s,
        "\x89PNG\r\n\x1a\n" + QByteArray("\xff\xff\xff\xffIHDR") + QByteArray(64, 'x'));
    add(u"png that is twice as long as it says"_s, png(100, 100, QByteArray(60'200, '\0')));
    add(u"png of zeros that unfolds"_s, png(6000, 6000, QByteArray(6000 * 18001, '\0')));
    add(u"gif that says it is large"_s,
        QByteArray("GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\xff\xff\xff\xff\0\2\2D\1\0;",
                   36));
    add(u"webp without end"_s, QByteArray("RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\xff/\0\0\0", 24));
    for (const qsizetype kept : {qsizetype{10}, good.size() / 3, good.size() / 2, good.size() - 20})
        add(u"pdf cut after %1"_s.arg(kept), good.left(kept));
    QByteArray wrong = good;
    add(u"pdf with wrong lengths"_s, wrong.replace("/Length 25", "/Length 99999999"));
    wrong = good;
    add(u"pdf with wrong offsets"_s, wrong.replace("0000000009", "4294967295"));
    add(u"pdf of no size"_s, page("0 0 0 0", red));
    add(u"pdf of negative size"_s, page("100 100 0 0", red));
    add(u"pdf as large as a city"_s, page("0 0 99999999999 99999999999", red));
    add(u"pdf thinner than a hair"_s, page("0 0 0.0000001 14400", red));
    add(u"pdf whose size is no number"_s, page("0 0 /nan (inf)", red));
    add(u"pdf whose pages contain themselves"_s,
        pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"}));
    add(u"pdf whose length is itself"_s,
        pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
             "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
             "<</Length 4 0 R>>stream\nq\nendstream "}));
    add(u"pdf with a table that points at itself"_s, good + "xref\n0 0\ntrailer<</Root 1 0 R/Size 5/Prev " +
                                                         QByteArray::number(good.size()) + ">>\nstartxref\n" +
                                                         QByteArray::number(good.size()) + "\n%%EOF\n");
    add(u"pdf with a form that draws itself"_s,
        page(
            "0 0 100 100", "/X Do", "/XObject<</X 5 0 R>>", {},
            {stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do")}));
    add(u"pdf nested as deep as it goes"_s, page("0 0 100 100", red, "/Deep " + QByteArray(200'000, '[')));
    add(u"pdf that unfolds"_s,
        page(
            "0 0 100 100", "/X Do", "/XObject<</X 5 0 R>>", {},
            {stream(
                "/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceRGB"
                "/Filter[/FlateDecode/FlateDecode]",
                packed(packed(QByteArray(40'000'000, '\0'))))}));
    add(u"pdf that starts programs and scripts"_s,
        page("0 0 100 100", red, {},
             "/OpenAction<</S/Launch/F(/bin/sh)>>/AA<</WC<</S/JavaScript/JS(app.launchURL\\('http://"
             "192.0.2.1'\\))>>>>"
             "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(while\\(1\\);)>>]>>>>"));
    add(u"pdf whose picture is another file"_s,
        page("0 0 100 100", red + " /X Do", "/XObject<</X 5 0 R>>", {},
             {stream("/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray"
                     "/F(/etc/passwd)/FFilter/ASCIIHexDecode",
                     {})}));
    add(u"pdf with a broken font"_s,
        page("0 0 100 100", "BT /F 9 Tf (abc) Tj ET",
             "/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/X"
             "/FontDescriptor<</Type/FontDescriptor/FontName/X/FontFile2 5 0 R>>>>>>",
             {}, {stream({}, QByteArray("\0\1\0\0\xff\xff\xff\xff", 8) + QByteArray(400, 'f'))}));
    add(u"pdf with a broken jpeg 2000"_s,
        page("0 0 100 100", "/X Do", "/XObject<</X 5 0 R>>", {},
             {stream("/Type/XObject/Subtype/Image/Width 9/Height 9/Filter/JPXDecode",
                     QByteArray("\xff\x4f\xff\x51\0\x2f\0\0\xff\xff\xff\xff\xff\xff\xff\xff", 16) +
                         QByteArray(90, '\1'))}));
    return all;
}

/// Draws a page of forms that draw forms, 10^12 times.
inline QByteArray endlessPdf()
{
    QList<QByteArray> forms;
    for (int i = 0; i < 12; ++i) {
        const QByteArray next = QByteArray::number(6 + i);
        forms << stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]" +
                            (i < 11 ? "/Resources<</XObject<</X " + next + " 0 R>>>>" : QByteArray()),
                        i < 11 ? QByteArray("/X Do ").repeated(10) : QByteArray("0 0 100 100 re f "));
    }
    return page("0 0 100 100", "/X Do", "/XObject<</X 5 0 R>>", {}, forms);
}

} // namespace itinera::test
