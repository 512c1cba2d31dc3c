// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

/// What the program and itinera-reader, which looks at files from outside, say to each other through a socket
/// pair. Both run on the same computer and are built together, so numbers go as they lie in memory.
///
/// The reader says Ready once it has shut itself in; then it is given a Task, asks for ranges of the file
/// (Want), which are sent as bare bytes, and ends with a Picture and its pixels or with Refused. The program
/// believes nothing of it: see ReaderAnswer.
namespace itinera::reader {

constexpr quint32 Version = 1;
constexpr int Channel = 3;                           ///< The reader's descriptor.
constexpr qint64 LargestFile = qint64{64} << 20;     ///< Bytes; what is larger is not looked at.
constexpr quint32 LargestRange = quint32{256} << 10; ///< Bytes asked for at once.
constexpr int LargestSide = 2000;                    ///< Pixels of a picture, in each direction.

struct Task {
    quint32 version = Version;
    quint32 mostWidth = 0; ///< Pixels; the picture is made to fit.
    quint32 mostHeight = 0;
    quint32 unused = 0;
    quint64 size = 0; ///< Bytes of the file.
};
static_assert(sizeof(Task) == 24);

enum class Kind : quint32 {
    Ready = 1, ///< first: the version
    Want = 2,  ///< first: how many bytes; second: from where
    Picture =
        3, ///< first: width; second: height; then the pixels, four bytes each, red first, not premultiplied
    Refused = 4, ///< first: a Reason
};

enum class Reason : quint32 {
    NotKnown = 1, ///< Neither a picture nor a PDF that can be shown.
    Damaged = 2,
    TooLarge = 3,
    Locked = 4, ///< A PDF with a password.
};
constexpr quint32 LastReason = static_cast<quint32>(Reason::Locked);

struct Head {
    quint32 kind = 0;
    quint32 first = 0;
    quint64 second = 0;
};
static_assert(sizeof(Head) == 16);

} // namespace itinera::reader
