// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outsidereader.h"
#include "core/exchange/readeranswer.h"
#include "core/exchange/readerprocess.h"
#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

using Fault = OutsideFileError::Fault;

struct OutsideText {
    Q_DECLARE_TR_FUNCTIONS(OutsideReader)
};

[[noreturn]] void fail(Fault fault)
{
    const QString again = OutsideText::tr("Ask whoever gave it to you to send it again.");
    switch (fault) {
    case Fault::NotKnown:
        throw OutsideFileError(
            fault, OutsideText::tr("This file is neither a picture nor a PDF that Itinera can show."),
            OutsideText::tr("Ask for it as a JPEG, PNG or PDF file."));
    case Fault::Damaged:
        throw OutsideFileError(fault, OutsideText::tr("This file is damaged."), again);
    case Fault::TooLarge:
        throw OutsideFileError(fault, OutsideText::tr("This file is too large to be shown."),
                               OutsideText::tr("Ask for a smaller one: at most %1 MB, and 40 million pixels.")
                                   .arg(reader::LargestFile >> 20));
    case Fault::Locked:
        throw OutsideFileError(fault, OutsideText::tr("This PDF is protected with a password."),
                               OutsideText::tr("Ask for it without a password."));
    case Fault::TookTooLong:
        throw OutsideFileError(fault, OutsideText::tr("Looking at this file took too long and was stopped."),
                               again);
    case Fault::ReaderFailed:
        throw OutsideFileError(
            fault,
            OutsideText::tr(
                "This file could not be looked at safely. It may be damaged, or made to do harm."),
            OutsideText::tr("Open it with no other program unless you trust whoever made it."));
    case Fault::NotStarted:
        throw OutsideFileError(
            fault, OutsideText::tr("The part of Itinera that looks at files from outside does not start."),
            OutsideText::tr("Let whoever looks after this computer install Itinera again."));
    case Fault::NotReadable:
        break;
    }
    throw OutsideFileError(
        Fault::NotReadable, OutsideText::tr("The file could not be read."),
        OutsideText::tr("Check that it is still there and that you may read it, then try again."));
}

void check(ReaderProcess::Outcome outcome, bool ready)
{
    if (outcome == ReaderProcess::Outcome::TooLate)
        fail(Fault::TookTooLong);
    if (outcome == ReaderProcess::Outcome::Closed)
        fail(ready ? Fault::ReaderFailed : Fault::NotStarted);
}

Fault faultOf(reader::Reason reason)
{
    switch (reason) {
    case reader::Reason::NotKnown:
        return Fault::NotKnown;
    case reader::Reason::Damaged:
        return Fault::Damaged;
    case reader::Reason::TooLarge:
        return Fault::TooLarge;
    case reader::Reason::Locked:
        return Fault::Locked;
    }
    return Fault::ReaderFailed;
}

} // namespace

OutsideFileError::OutsideFileError(Fault fault, QString happened, QString toDo)
    : Error(std::move(happened), OutsideText::tr("Nothing of it was taken in."), std::move(toDo)),
      m_fault(fault)
{
}

OutsideReader::OutsideReader(QString program, int milliseconds)
    : m_program(program.isEmpty() ? QCoreApplication::applicationDirPath() + u"/itinera-reader"_s
                                  : std::move(program)),
      m_milliseconds(milliseconds)
{
}

QImage OutsideReader::firstPicture(QIODevice &file, QSize most) const
{
    if (!file.isReadable() || file.isSequential())
        fail(Fault::NotReadable);
    const qint64 size = file.size();
    if (size > reader::LargestFile)
        fail(Fault::TooLarge);
    most = most.boundedTo({reader::LargestSide, reader::LargestSide}).expandedTo({1, 1});
    const QDeadlineTimer until(m_milliseconds);
    ReaderProcess process(m_program);
    if (!process.isStarted())
        fail(Fault::NotStarted);
    ReaderAnswer answer(most, size);
    bool ready = false;
    for (;;) {
        std::size_t got = 0;
        check(process.receive(answer.room(), got, until), ready);
        switch (answer.took(got)) {
        case ReaderAnswer::Step::More:
            break;
        case ReaderAnswer::Step::Ready: {
            ready = true;
            reader::Task task;
            task.mostWidth = static_cast<quint32>(most.width());
            task.mostHeight = static_cast<quint32>(most.height());
            task.size = static_cast<quint64>(size);
            check(process.send(std::as_bytes(std::span(&task, 1)), until), ready);
            break;
        }
        case ReaderAnswer::Step::Want: {
            const ReaderAnswer::Range range = answer.range();
            const QByteArray bytes = file.seek(range.from) ? file.read(range.bytes) : QByteArray();
            if (bytes.size() != range.bytes) // it became shorter meanwhile
                fail(Fault::NotReadable);
            check(process.send(
                      std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))),
                      until),
                  ready);
            break;
        }
        case ReaderAnswer::Step::Picture:
            return answer.picture();
        case ReaderAnswer::Step::Refused:
            fail(faultOf(answer.reason()));
        case ReaderAnswer::Step::Broken:
            fail(Fault::ReaderFailed);
        }
    }
}

} // namespace itinera
