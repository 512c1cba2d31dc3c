// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sealedboxes.h"
#include "core/storage/sql.h"
#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

QByteArray wordFor(const SealedKey &key, const SecureBytes &secret, const QByteArray &publicKey)
{
    return sealing::mac(
        secret, QCborValue(QCborArray{u"itinera-reader"_s, key.uuid.toRfc4122(), publicKey}).toCbor());
}

} // namespace

void sealedboxes::give(const QSqlDatabase &db, const SealedKey &key, const SecureBytes &secret,
                       const QByteArray &publicKey)
{
    // A row that stands there without the word may hold anything: its box is made anew.
    Sql(db, u"INSERT INTO sealed_box(key_id, public_key, box, word) VALUES (:k, :p, :b, :w) "
            "ON CONFLICT(key_id, public_key) DO UPDATE SET box = excluded.box, word = excluded.word"_s)
        .bind(u":k"_s, key.id)
        .bind(u":p"_s, publicKey)
        .bind(u":b"_s, sealing::box(secret, publicKey))
        .bind(u":w"_s, wordFor(key, secret, publicKey))
        .run();
}

std::optional<SecureBytes> sealedboxes::open(const QSqlDatabase &db, const SealedKey &key,
                                             const Identity &identity)
{
    Sql sql(db, u"SELECT box FROM sealed_box WHERE key_id = :k AND public_key = :p"_s);
    sql.bind(u":k"_s, key.id).bind(u":p"_s, identity.publicKey);
    if (!sql.next())
        return {};
    return sealing::openBox(sql.row().take<QByteArray>(), identity);
}

QList<QByteArray> sealedboxes::standing(const QSqlDatabase &db, const SealedKey &key)
{
    QList<QByteArray> all;
    Sql sql(db, u"SELECT public_key FROM sealed_box WHERE key_id = :k"_s);
    sql.bind(u":k"_s, key.id);
    while (sql.next())
        all << sql.row().take<QByteArray>();
    return all;
}

QList<sealedboxes::Box> sealedboxes::seen(const QSqlDatabase &db, const SealedKey &key,
                                          const SecureBytes &secret)
{
    QList<Box> all;
    Sql sql(db, u"SELECT public_key, word FROM sealed_box WHERE key_id = :k"_s);
    sql.bind(u":k"_s, key.id);
    while (sql.next()) {
        Box box;
        QByteArray word;
        sql.row() >> box.publicKey >> word;
        box.vouched = sealing::sameBytes(word, wordFor(key, secret, box.publicKey));
        all << box;
    }
    return all;
}

void sealedboxes::take(const QSqlDatabase &db, const SealedKey &key, const QByteArray &publicKey)
{
    Sql(db, u"DELETE FROM sealed_box WHERE key_id = :k AND public_key = :p"_s)
        .bind(u":k"_s, key.id)
        .bind(u":p"_s, publicKey)
        .run();
}

void sealedboxes::takeAll(const QSqlDatabase &db, const QByteArray &publicKey)
{
    Sql(db, u"DELETE FROM sealed_box WHERE public_key = :p"_s).bind(u":p"_s, publicKey).run();
}

int sealedboxes::giveFromRecovery(const QSqlDatabase &db, const Identity &recovery, const QByteArray &heldBy,
                                  const QByteArray &newPublicKey)
{
    Transaction transaction(db);
    std::vector<SealedKey> keys;
    {
        Sql sql(
            db,
            u"SELECT k.id, k.uuid FROM sealed_key k JOIN sealed_box r ON r.key_id = k.id AND r.public_key = "
            u":r JOIN sealed_box h ON h.key_id = k.id AND h.public_key = :h"_s);
        sql.bind(u":r"_s, recovery.publicKey).bind(u":h"_s, heldBy);
        while (sql.next()) {
            SealedKey &key = keys.emplace_back();
            sql.row() >> key.id >> key.uuid;
        }
    }
    int given = 0;
    for (const SealedKey &key : keys) {
        if (const std::optional<SecureBytes> secret = open(db, key, recovery)) {
            give(db, key, *secret, newPublicKey);
            ++given;
        }
    }
    transaction.commit();
    return given;
}

} // namespace itinera
