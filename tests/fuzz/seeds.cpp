// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds of each corpus: fuzz-seeds FOLDER. They are in the repository; run it again where a format
// changes.
#include "app/reader/samples.h"
#include "core/crypto/recoverycode.h"
#include "core/crypto/sealedbytes.h"
#include "core/exchange/readerprotocol.h"
#include "core/session/sealing.h"
#include "tests/fuzz/rights.h"
#include "tests/fuzz/target.h"
#include <QBuffer>
#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <sodium.h>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

QString s_folder;

void seed(const QString &target, const QString &name, const QByteArray &content)
{
    QDir().mkpath(s_folder + u'/' + target);
    QFile file(s_folder + u'/' + target + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

QByteArray keysFile(int count)
{
    MembersKeys keys(QUuid(0x12345678, 0x1234, 0x1234, 1, 2, 3, 4, 5, 6, 7, 8));
    std::vector<MembersKeys::VaultKey> all;
    all.push_back({QByteArray(8, 'i'), fuzz::fixedKey('k')});
    KeysBody body;
    for (int i = 0; i < count; ++i) {
        const auto kind = i == 2 ? MembersKeys::SlotKind::Recovery : MembersKeys::SlotKind::Member;
        const QString name = u"Member %1"_s.arg(i);
        const QByteArray publicKey = keys.addSlot(kind, name, SecureBytes::fromBytes("word"), {1, 8192}, all);
        body.members.append({QUuid(uint(i) + 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), name, publicKey, i == 1});
    }
    body.auditKey = fuzz::fixedKey('a');
    body.databaseSalt = QByteArray(16, 's');
    body.auditHead = {42, QByteArray(32, 'm')};
    return keys.serialise(all.front(), body);
}

void outsideFiles()
{
    QImage picture(12, 9, QImage::Format_ARGB32);
    picture.fill(qRgba(200, 20, 20, 128));
    for (const QString &format : {u"png"_s, u"jpeg"_s}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!QImageWriter(&buffer, format.toLatin1()).write(picture))
            qFatal("there is no %s", qPrintable(format));
        seed(u"outsidefile"_s, format, bytes);
    }
    const QList<QByteArray> samples = reader::samples();
    for (qsizetype i = 2; i < samples.size(); ++i) // the first two are large
        seed(u"outsidefile"_s, u"sample-%1"_s.arg(i), samples[i]);
}

QByteArray headOf(reader::Kind kind, quint32 first, quint64 second)
{
    const reader::Head head{static_cast<quint32>(kind), first, second};
    return {reinterpret_cast<const char *>(&head), sizeof head};
}

void readerAnswers()
{
    const QByteArray ready = "\x0f\x0f\x20" + headOf(reader::Kind::Ready, reader::Version, 0);
    const QByteArray want = headOf(reader::Kind::Want, 1000, 0) + headOf(reader::Kind::Want, 9000, 30000);
    seed(u"readeranswer"_s, u"picture"_s,
         ready + want + headOf(reader::Kind::Picture, 3, 2) + QByteArray(24, 'p'));
    seed(u"readeranswer"_s, u"refused"_s,
         ready + want + headOf(reader::Kind::Refused, static_cast<quint32>(reader::Reason::Locked), 0));
    seed(u"readeranswer"_s, u"large"_s,
         ready + headOf(reader::Kind::Picture, 200, 200) + QByteArray(90, 'p'));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || sodium_init() < 0)
        return 2;
    s_folder = QString::fromLocal8Bit(argv[1]);
    for (const int count : {1, 3}) {
        const QByteArray file = keysFile(count);
        seed(u"memberskeys"_s, u"file-%1"_s.arg(count), '\0' + file);
        seed(u"memberskeys"_s, u"unsummed-%1"_s.arg(count), '\1' + file.chopped(16));
    }
    // The sealed part as it is written: the fields' numbers are those of core/vault/memberskeys.cpp.
    const QCborMap body{
        {14, QCborArray{QCborMap{
                 {15, QByteArray(16, 'u')}, {16, u"Marta"_s}, {10, QByteArray(32, 'p')}, {21, false}}}},
        {17, sealBytes(deriveSubkey(fuzz::fixedKey('k'), 3, "auditkey"), QByteArray(32, 'a'), {})},
        {18, QByteArray(16, 's')},
        {19, 42},
        {20, QByteArray(32, 'm')},
        {22, QByteArray(32, 'r')},
        {23, true}};
    seed(u"memberskeys"_s, u"body"_s, '\2' + body.toCborValue().toCbor());
    seed(u"memberskeys"_s, u"body-empty"_s, '\2' + QCborMap().toCborValue().toCbor());

    const QByteArray associated = sealing::associatedData(QUuid(), u"session"_s, 1, QUuid());
    seed(u"sealed"_s, u"record"_s,
         QByteArray("\0\1", 2) + sealBytes(fuzz::fixedKey('k'), "She slept.", associated));
    seed(u"sealed"_s, u"plain"_s, "\1\1She slept.");
    seed(u"sealed"_s, u"plain-empty"_s, "\1\1");
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    SecureBytes secretKey(crypto_box_SECRETKEYBYTES);
    const QByteArray pair(crypto_box_SEEDBYTES, 'p');
    crypto_box_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), secretKey.data(),
                            reinterpret_cast<const unsigned char *>(pair.constData()));
    seed(u"sealed"_s, u"box"_s, "\2\1" + sealing::box(fuzz::fixedKey('x'), publicKey));
    seed(u"sealed"_s, u"draft"_s, "\3\1What she said today");

    seed(u"recoverycode"_s, u"code-1"_s, recoverycode::make().toUtf8());
    seed(u"recoverycode"_s, u"code-2"_s, recoverycode::make().toLower().replace(u'-', u' ').toUtf8());
    seed(u"recoverycode"_s, u"short"_s, recoverycode::make().left(17).toUtf8());

    QByteArray shipped;
    for (const Role role : allRoles()) {
        shipped += stored(role).toUtf8() + '\n';
        for (const Right right : shippedRights(fuzz::someRights(), role))
            shipped += (stored(role) + u' ' + right.key() + u'\n').toUtf8();
    }
    seed(u"permissions"_s, u"shipped"_s, shipped.left(1900));
    seed(u"permissions"_s, u"one"_s, "caseworker\ncaseworker plan.view\nlawyer plan.change");
    seed(u"permissions"_s, u"unknown"_s, "sorcerer\nsorcerer everything\nadministrator ");

    outsideFiles();
    readerAnswers();
    return 0;
}
