// SPDX-License-Identifier: GPL-3.0-or-later
// itinera-reader looks at one file from outside and gives back its picture: it loads what it will need, shuts
// itself in, and only then is given anything of the file. See core/exchange/readerprotocol.h.
#include "app/reader/firstpicture.h"
#include "app/reader/fonts.h"
#include "app/reader/rangedevice.h"
#include "app/reader/samples.h"
#include "app/reader/seal.h"
#include <QCoreApplication>
#include <cerrno>
#include <malloc.h>
#include <new>
#include <pthread.h>
#include <unistd.h>

namespace {

using namespace itinera::reader;

bool sendAll(const void *data, qint64 size)
{
    const char *from = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t count = ::write(Channel, from, static_cast<std::size_t>(size));
        if (count < 0 && errno != EINTR)
            return false;
        from += std::max<ssize_t>(count, 0);
        size -= std::max<ssize_t>(count, 0);
    }
    return true;
}

bool receiveAll(void *data, qint64 size)
{
    char *into = static_cast<char *>(data);
    while (size > 0) {
        const ssize_t count = ::read(Channel, into, static_cast<std::size_t>(size));
        if (count == 0 || (count < 0 && errno != EINTR))
            return false;
        into += std::max<ssize_t>(count, 0);
        size -= std::max<ssize_t>(count, 0);
    }
    return true;
}

bool send(Kind kind, quint32 first, quint64 second = 0)
{
    const Head head{static_cast<quint32>(kind), first, second};
    return sendAll(&head, sizeof head);
}

QByteArray fetched(qint64 from, qint64 bytes)
{
    QByteArray range(bytes, Qt::Uninitialized);
    if (!send(Kind::Want, static_cast<quint32>(bytes), static_cast<quint64>(from)) ||
        !receiveAll(range.data(), bytes))
        ::_exit(1); // nobody is there any more
    return range;
}

int lookAt(const Task &task)
{
    if (task.version != Version || task.size > LargestFile || task.mostWidth < 1 || task.mostHeight < 1 ||
        task.mostWidth > LargestSide || task.mostHeight > LargestSide)
        return 1;
    Outcome outcome;
    try {
        RangeDevice file(static_cast<qint64>(task.size), fetched);
        outcome =
            firstPicture(file, QSize(static_cast<int>(task.mostWidth), static_cast<int>(task.mostHeight)));
    } catch (const std::bad_alloc &) {
        outcome = {{}, Reason::TooLarge};
    }
    const QImage &picture = outcome.picture;
    if (picture.isNull())
        return send(Kind::Refused, static_cast<quint32>(outcome.reason)) ? 0 : 1;
    return send(Kind::Picture, static_cast<quint32>(picture.width()),
                static_cast<quint64>(picture.height())) &&
                   sendAll(picture.constBits(), picture.sizeInBytes())
               ? 0
               : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (!closeOff() || ::chdir("/") != 0)
        return 1;
    // Address space is limited: one heap for all threads, and small stacks, however many processors there
    // are.
    mallopt(M_ARENA_MAX, 1);
    pthread_attr_t threads;
    if (pthread_attr_init(&threads) != 0 || pthread_attr_setstacksize(&threads, std::size_t{1} << 20) != 0 ||
        pthread_setattr_default_np(&threads) != 0)
        return 1;
    // What libraries have to say about a file from outside is for nobody's log.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QCoreApplication app(argc, argv); // knows where the plug-ins are
    keepFontsFromNow();
    if (!showSamples())
        return 1;
    noMoreFonts();
    if (!seal() || !send(Kind::Ready, Version))
        ::_exit(1);
    Task task;
    ::_exit(receiveAll(&task, sizeof task) ? lookAt(task) : 1); // without the libraries' farewells
}
