// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of files from outside says: whoever broke into it says what he likes, and the program has
// to take it in without harm. The first two bytes are the size that was asked for, the third how much arrives
// at once.
#include "core/exchange/readeranswer.h"
#include "tests/fuzz/target.h"
#include <algorithm>
#include <cstring>

using namespace itinera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const QSize most(1 + data[0] % 16, 1 + data[1] % 16);
    const std::size_t atOnce = 1 + data[2] % 64;
    const qint64 fileSize = data[2] * 5000;
    data += 3;
    size -= 3;
    ReaderAnswer answer(most, fileSize);
    bool ready = false;
    bool over = false;
    while (!answer.room().empty() && size > 0) {
        const auto room = answer.room();
        const std::size_t count = std::min({room.size(), size, atOnce});
        std::memcpy(room.data(), data, count);
        data += count;
        size -= count;
        switch (answer.took(count)) {
        case ReaderAnswer::Step::More:
            fuzz::demand(!answer.room().empty(), "what is not whole has room for more");
            break;
        case ReaderAnswer::Step::Ready:
            fuzz::demand(!ready, "it is ready once");
            ready = true;
            break;
        case ReaderAnswer::Step::Want: {
            const ReaderAnswer::Range range = answer.range();
            fuzz::demand(ready && range.from >= 0 && range.bytes > 0 && range.bytes <= reader::LargestRange &&
                             range.from + range.bytes <= fileSize,
                         "a range lies in the file");
            break;
        }
        case ReaderAnswer::Step::Picture: {
            const QImage picture = answer.picture();
            fuzz::demand(ready && !picture.isNull() && picture.width() <= most.width() &&
                             picture.height() <= most.height() && picture.format() == QImage::Format_RGBA8888,
                         "a picture is what was asked for");
            fuzz::demand(picture.scaled(3, 3).width() == 3, "a picture can be painted");
            over = true;
            break;
        }
        case ReaderAnswer::Step::Refused:
            fuzz::demand(ready && static_cast<quint32>(answer.reason()) >= 1 &&
                             static_cast<quint32>(answer.reason()) <= reader::LastReason,
                         "a reason is one that is known");
            over = true;
            break;
        case ReaderAnswer::Step::Broken:
            fuzz::demand(answer.picture().isNull(), "of a lie nothing stays");
            over = true;
            break;
        }
        fuzz::demand(over == answer.room().empty(), "after the last step nothing is taken in");
    }
    fuzz::demand(!over || answer.took(0) == ReaderAnswer::Step::Broken, "nothing comes after the end");
    return 0;
}
