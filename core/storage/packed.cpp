// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packed.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QFile>
#include <memory>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PackedText {
    Q_DECLARE_TR_FUNCTIONS(Packed)
};

constexpr char Plain = 0;
/// A dictionary is never changed once vaults were written with it: a better one gets the next number, and a
/// migration with it, so that a program that does not know it refuses the vault whole instead of entry by
/// entry.
constexpr char Newest = 1;
constexpr int Level = 9;

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *owned) const
    {
        Free(owned);
    }
};
using Compressor = std::unique_ptr<ZSTD_CCtx, Freed<ZSTD_freeCCtx>>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, Freed<ZSTD_freeDCtx>>;
using CompressorDictionary = std::unique_ptr<ZSTD_CDict, Freed<ZSTD_freeCDict>>;
using DecompressorDictionary = std::unique_ptr<ZSTD_DDict, Freed<ZSTD_freeDDict>>;

[[noreturn]] void refuse()
{
    throw StorageError(StorageError::Fault::Damaged, PackedText::tr("A stored text cannot be read."),
                       PackedText::tr("Nothing was changed."),
                       PackedText::tr("The case file may be damaged, or a newer program wrote it. Tell your "
                                      "administrator; do not delete anything."));
}

QByteArray dictionary()
{
    QFile file(u":/packing/1.dict"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the dictionary of packed texts is missing");
    return file.readAll();
}

/// Kept for good: they hold what is in every copy of the program, and no text.
const ZSTD_CDict *forPacking()
{
    static const CompressorDictionary made = [] {
        const QByteArray bytes = dictionary();
        return CompressorDictionary(
            ZSTD_createCDict(bytes.constData(), static_cast<size_t>(bytes.size()), Level));
    }();
    return made.get();
}

const ZSTD_DDict *forUnpacking()
{
    static const DecompressorDictionary made = [] {
        const QByteArray bytes = dictionary();
        return DecompressorDictionary(ZSTD_createDDict(bytes.constData(), static_cast<size_t>(bytes.size())));
    }();
    return made.get();
}

} // namespace

// What works on a text is made for it and freed after it, which overwrites it
// (core/platform/memoryprotection).
QByteArray packed(const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    const Compressor context(ZSTD_createCCtx());
    // Whatever goes wrong here, in want of memory: plain is always right.
    if (text.size() > MostUnpacked || !context || !forPacking() ||
        ZSTD_isError(ZSTD_CCtx_refCDict(context.get(), forPacking())) ||
        ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0))) // the first byte tells it
        return Plain + text;
    QByteArray bytes(static_cast<qsizetype>(1 + ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t length = ZSTD_compress2(context.get(), bytes.data() + 1,
                                         static_cast<size_t>(bytes.size() - 1), text.constData(), size);
    if (ZSTD_isError(length) || length >= size)
        return Plain + text;
    bytes[0] = Newest;
    bytes.resize(static_cast<qsizetype>(length) + 1);
    bytes.squeeze();
    return bytes;
}

QByteArray unpacked(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.front() == Plain)
        return bytes.mid(1);
    if (bytes.front() != Newest)
        refuse();
    const char *frame = bytes.constData() + 1;
    const auto size = static_cast<size_t>(bytes.size() - 1);
    const unsigned long long length = ZSTD_getFrameContentSize(frame, size);
    if (length > static_cast<unsigned long long>(MostUnpacked)) // the errors are the largest numbers
        refuse();
    if (ZSTD_findFrameCompressedSize(frame, size) != size) // nothing is hidden behind it
        refuse();
    QByteArray text(static_cast<qsizetype>(length), Qt::Uninitialized);
    const Decompressor context(ZSTD_createDCtx());
    if (!context || !forUnpacking())
        refuse();
    const size_t written = ZSTD_decompress_usingDDict(
        context.get(), text.data(), static_cast<size_t>(text.size()), frame, size, forUnpacking());
    if (ZSTD_isError(written) || written != length)
        refuse();
    return text;
}

} // namespace itinera
