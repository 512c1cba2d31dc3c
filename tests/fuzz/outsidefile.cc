// SPDX-License-Identifier: GPL-3.0-or-later
// A file from outside, as itinera-reader looks at it; here without its walls, so that what libraries do to
// memory is seen.
#include "app/reader/firstpicture.h"
#include "app/reader/rangedevice.h"
#include "tests/fuzz/target.h"

using namespace itinera;

/// Read by the address sanitizer: fontconfig keeps memory until the end.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool quiet = [] {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        return true;
    }();
    fuzz::demand(quiet, "nobody reads what libraries say");
    const QByteArray content = fuzz::bytesOf(data, size);
    reader::RangeDevice file(content.size(), [&content](qint64 from, qint64 bytes) {
        fuzz::demand(from >= 0 && bytes > 0 && bytes <= reader::LargestRange &&
                         from + bytes <= content.size(),
                     "a range lies in the file");
        return content.mid(from, bytes);
    });
    const QSize most(48, 32);
    const reader::Outcome outcome = reader::firstPicture(file, most);
    const QImage &picture = outcome.picture;
    fuzz::demand(picture.isNull() ||
                     (picture.width() >= 1 && picture.width() <= most.width() && picture.height() >= 1 &&
                      picture.height() <= most.height() && picture.format() == QImage::Format_RGBA8888 &&
                      picture.sizeInBytes() == qsizetype{4} * picture.width() * picture.height()),
                 "a picture fits");
    return 0;
}
