// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include <QImage>
#include <QSize>
#include <QString>

class QIODevice;

namespace itinera {

/// A file from outside cannot be shown. Nothing of it was taken in.
class OutsideFileError : public Error {
public:
    enum class Fault {
        NotKnown, ///< Neither a picture nor a PDF that can be shown.
        Damaged,
        TooLarge,
        Locked, ///< A PDF with a password.
        TookTooLong,
        ReaderFailed, ///< The reader was ended by its limits, broke, or lied.
        NotStarted,   ///< The reader is not there.
        NotReadable   ///< The file itself cannot be read.
    };
    OutsideFileError(Fault fault, QString happened, QString toDo);
    Fault fault() const { return m_fault; }

private:
    Fault m_fault;
};

/// Looks at files that come from outside, through itinera-reader: a program of its own that can open neither
/// file nor socket, start nothing, and has little memory and time. This program never parses them itself; it
/// gets pixels.
class OutsideReader {
public:
    /// Without a name: the one beside this program. `milliseconds` for each file, its start included.
    explicit OutsideReader(QString program = {}, int milliseconds = 20000);

    /// A picture (JPEG, PNG, GIF; WebP where Qt has the plug-in) or the first page of a PDF, made to fit into
    /// so many pixels, at most reader::LargestSide each way. What it is is told from its content. Waits until
    /// it is there: not for the thread that has the window. Throws OutsideFileError.
    QImage firstPicture(QIODevice &file, QSize most) const;

private:
    QString m_program;
    int m_milliseconds;
};

} // namespace itinera
