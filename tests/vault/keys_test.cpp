// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/vault/memberskeys.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QtEndian>
#include <catch2/catch_test_macros.hpp>
#include <sodium.h>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<MembersKeys::VaultKey> copies(const std::vector<MembersKeys::VaultKey> &keys)
{
    std::vector<MembersKeys::VaultKey> result;
    for (const auto &key : keys)
        result.push_back({key.id, key.key.clone()});
    return result;
}

struct KeysFixture {
    KeysFixture()
    {
        vaultKeys.push_back({QByteArray("12345678"), SecureBytes::random(32)});
        const QByteArray marta = keys.addSlot(MembersKeys::SlotKind::Member, u"Marta Soler"_s, pass(u"one"_s),
                                              CheapCost, vaultKeys);
        const QByteArray amina =
            keys.addSlot(MembersKeys::SlotKind::Member, u"Amina"_s, pass(u"two"_s), {2, 16384}, vaultKeys);
        body.auditKey = SecureBytes::random(32);
        body.databaseSalt = QByteArray(16, 's');
        body.auditHead = {7, QByteArray(32, 'h')};
        body.members = {{QUuid::createUuid(), u"Marta Soler"_s, marta},
                        {QUuid::createUuid(), u"Amina"_s, amina}};
    }
    static SecureBytes pass(const QString &text) { return passphraseFromText(text); }
    QByteArray bytes() const { return keys.serialise(vaultKeys.front(), body); }
    MembersKeys keys{QUuid::createUuid()};
    std::vector<MembersKeys::VaultKey> vaultKeys;
    KeysBody body;
};

} // namespace

TEST_CASE("members.keys: each member opens with her own name and passphrase, and gets the same vault key")
{
    KeysFixture f;
    const MembersKeys read = MembersKeys::parse(f.bytes());
    CHECK(read.slotCount() == 2);
    CHECK(read.vaultId() == f.keys.vaultId());
    const auto marta = read.unlock(u"Marta Soler"_s, KeysFixture::pass(u"one"_s));
    const auto amina = read.unlock(u"Amina"_s, KeysFixture::pass(u"two"_s));
    REQUIRE(marta);
    REQUIRE(amina);
    CHECK(marta->vaultKeys.front().key.equals(f.vaultKeys.front().key));
    CHECK(amina->vaultKeys.front().key.equals(f.vaultKeys.front().key));
    CHECK(marta->publicKey == f.body.members[0].publicKey);
    CHECK(amina->publicKey == f.body.members[1].publicKey);
    CHECK_FALSE(marta->secretKey.equals(amina->secretKey));
}

TEST_CASE("members.keys: name and passphrase belong together; spelling of the name is forgiving, the "
          "passphrase is not")
{
    KeysFixture f;
    const MembersKeys read = MembersKeys::parse(f.bytes());
    CHECK(read.unlock(u"  marta   SOLER "_s, KeysFixture::pass(u"one"_s)));
    CHECK_FALSE(read.unlock(u"Marta Soler"_s, KeysFixture::pass(u"two"_s)));
    CHECK_FALSE(read.unlock(u"Amina"_s, KeysFixture::pass(u"one"_s)));
    CHECK_FALSE(read.unlock(u"Marta Soler"_s, KeysFixture::pass(u"One"_s)));
    CHECK_FALSE(read.unlock(u"Nobody"_s, KeysFixture::pass(u"one"_s)));
    CHECK_FALSE(read.unlock(u""_s, SecureBytes()));
}

TEST_CASE("members.keys: two keyboards that compose an accent differently give the same passphrase")
{
    CHECK(passphraseFromText(u"caf\u00e9"_s).equals(passphraseFromText(u"cafe\u0301"_s)));
}

TEST_CASE("members.keys: shows no name to who has not unlocked it")
{
    KeysFixture f;
    const QByteArray bytes = f.bytes();
    CHECK_FALSE(bytes.contains("Marta"));
    CHECK_FALSE(bytes.contains("marta"));
    CHECK_FALSE(bytes.contains("Amina"));
    CHECK_FALSE(bytes.contains(f.body.auditKey.view()));
    CHECK_FALSE(bytes.contains(f.vaultKeys.front().key.view()));
}

TEST_CASE("members.keys: the body comes back whole")
{
    KeysFixture f;
    const MembersKeys read = MembersKeys::parse(f.bytes());
    const KeysBody body = read.openBody(f.vaultKeys.front());
    REQUIRE(body.members.size() == 2);
    CHECK(body.members[1].name == u"Amina"_s);
    CHECK(body.members[1].uuid == f.body.members[1].uuid);
    CHECK(body.auditKey.equals(f.body.auditKey));
    CHECK(body.databaseSalt == f.body.databaseSalt);
    CHECK(body.auditHead.length == 7);
    CHECK(body.auditHead.mac == f.body.auditHead.mac);
}

TEST_CASE("members.keys: a slot may hold two vault keys, as during a re-key")
{
    KeysFixture f;
    f.vaultKeys.push_back({QByteArray("abcdefgh"), SecureBytes::random(32)});
    const std::vector<MembersKeys::VaultKey> both = copies(f.vaultKeys);
    f.keys.addSlot(MembersKeys::SlotKind::Recovery, u""_s, KeysFixture::pass(u"printed code"_s), CheapCost,
                   both);
    // The code is no passphrase: it opens its own kind of slot only.
    CHECK_FALSE(MembersKeys::parse(f.bytes()).unlock(u""_s, KeysFixture::pass(u"printed code"_s)));
    const auto unlocked = MembersKeys::parse(f.bytes()).unlock(u""_s, KeysFixture::pass(u"printed code"_s),
                                                               MembersKeys::SlotKind::Recovery);
    REQUIRE(unlocked);
    REQUIRE(unlocked->vaultKeys.size() == 2);
    CHECK(unlocked->vaultKeys[1].id == QByteArray("abcdefgh"));
    CHECK(unlocked->vaultKeys[1].key.equals(f.vaultKeys[1].key));
}

TEST_CASE("members.keys: every truncation and every flipped byte is told as damage")
{
    KeysFixture f;
    const QByteArray good = f.bytes();
    const auto faultOf = [](const QByteArray &bytes) -> std::optional<VaultError::Fault> {
        try {
            MembersKeys::parse(bytes);
            return std::nullopt;
        } catch (const VaultError &error) {
            return error.fault();
        }
    };
    CHECK_FALSE(faultOf(good));
    for (qsizetype length = 0; length < good.size(); ++length)
        REQUIRE(faultOf(good.left(length)) == VaultError::Fault::KeysDamaged);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x10);
        REQUIRE(faultOf(bad) == VaultError::Fault::KeysDamaged);
    }
}

TEST_CASE("members.keys: a body from another file, under a right checksum, is refused")
{
    // Two files of one vault, under one key: before and after a member was given a slot.
    KeysFixture f;
    const QByteArray before = f.bytes();
    f.keys.nextGeneration();
    const QByteArray after = f.bytes();
    const auto openPart = [](const QByteArray &file) {
        return file.left(14 + static_cast<qsizetype>(qFromBigEndian<quint32>(file.constData() + 10)));
    };
    const auto body = [&](const QByteArray &file) { return file.mid(openPart(file).size()).chopped(16); };
    const auto under = [](const QByteArray &bytes) {
        QByteArray sum(16, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 16,
                           reinterpret_cast<const unsigned char *>(bytes.constData()),
                           static_cast<unsigned long long>(bytes.size()), nullptr, 0);
        return bytes + sum;
    };
    const MembersKeys same = MembersKeys::parse(under(openPart(before) + body(before)));
    CHECK(same.openBody(f.vaultKeys.front()).members.size() == 2);
    const MembersKeys mixed = MembersKeys::parse(under(openPart(before) + body(after)));
    CHECK_THROWS_AS(mixed.openBody(f.vaultKeys.front()), VaultError);
    // And one that another key sealed.
    CHECK_THROWS_AS(MembersKeys::parse(before).openBody({QByteArray("12345678"), SecureBytes::random(32)}),
                    VaultError);
}

TEST_CASE("members.keys: a slot's kind, cost and public key cannot be exchanged by who writes the file")
{
    KeysFixture f;
    const SecureBytes code = KeysFixture::pass(u"printed code"_s);
    f.keys.addSlot(MembersKeys::SlotKind::Recovery, u""_s, code, CheapCost, f.vaultKeys);
    const auto changed = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray bytes = f.bytes().chopped(16);
        REQUIRE(bytes.count(from) >= 1);
        bytes.replace(bytes.lastIndexOf(from), from.size(), to);
        QByteArray sum(16, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 16,
                           reinterpret_cast<const unsigned char *>(bytes.constData()),
                           static_cast<unsigned long long>(bytes.size()), nullptr, 0);
        return MembersKeys::parse(bytes + sum);
    };
    // The recovery slot as a member's: kind 1 becomes 0 (in CBOR 5 is the kind, 6 the passes).
    const MembersKeys asMember =
        changed(QByteArray("\x05\x01\x06\x01\x07"), QByteArray("\x05\x00\x06\x01\x07", 5));
    CHECK_FALSE(asMember.unlock(u""_s, code));
    const QByteArray amina = f.body.members[1].publicKey;
    const MembersKeys otherKey = changed(amina, QByteArray(32, 'x'));
    CHECK_FALSE(otherKey.unlock(u"Amina"_s, KeysFixture::pass(u"two"_s)));
}

TEST_CASE("members.keys: the file's own salt goes into every key that a passphrase makes")
{
    KeysFixture f;
    QByteArray bytes = f.bytes().chopped(16);
    const qsizetype salt = bytes.indexOf(QByteArray("\x02\x58\x20", 3)); // the field, then 32 bytes
    REQUIRE(salt > 0);
    const auto opens = [&] {
        QByteArray sum(16, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 16,
                           reinterpret_cast<const unsigned char *>(bytes.constData()),
                           static_cast<unsigned long long>(bytes.size()), nullptr, 0);
        return MembersKeys::parse(bytes + sum).unlock(u"Amina"_s, KeysFixture::pass(u"two"_s)).has_value();
    };
    CHECK(opens());
    bytes[salt + 3] = static_cast<char>(bytes[salt + 3] ^ 1);
    CHECK_FALSE(opens());
}

TEST_CASE(
    "members.keys: a guess costs what this machine can bear in about a second, never less than the floor")
{
    const KdfCost cost = KdfCost::calibrated();
    CHECK(cost.passes >= 3);
    CHECK(cost.memoryBytes >= 256ULL * 1024 * 1024);
    CHECK_FALSE(cost.weakerThanLeast());
    CHECK(CheapCost.weakerThanLeast());
    CHECK(VaultEnvironment{}.slotCost() == cost); // for every slot, where nobody says otherwise
    KeysFixture f;
    f.keys.addSlot(MembersKeys::SlotKind::Member, u"Eva"_s, KeysFixture::pass(u"three"_s),
                   VaultEnvironment{}.slotCost(), f.vaultKeys);
    const auto eva = f.keys.unlock(u"Eva"_s, KeysFixture::pass(u"three"_s));
    REQUIRE(eva);
    CHECK(eva->cost == cost);
}

TEST_CASE("members.keys: costs that lie near each other become one, and there are never more than four")
{
    const auto costOf = [](const std::vector<quint64> &passes) {
        MembersKeys keys(QUuid::createUuid());
        MembersKeys::VaultKey key{QByteArray(8, 'k'), SecureBytes::random(32)};
        std::vector<MembersKeys::VaultKey> keysOf;
        keysOf.push_back(std::move(key));
        for (const quint64 one : passes)
            keys.addSlot(MembersKeys::SlotKind::Member, u"A%1"_s.arg(one), passphraseFromText(u"x"_s),
                         KdfCost{one, 8192}, keysOf);
        return keys.unlock(u"A%1"_s.arg(passes.back()), passphraseFromText(u"x"_s))->cost.passes;
    };
    CHECK(costOf({4, 5}) == 4);
    CHECK(costOf({4, 3}) == 4);
    CHECK(costOf({4, 9}) == 9); // not weaker than two thirds of what it should be
    CHECK(costOf({9, 4}) == 4);
    CHECK(costOf({1, 3, 7, 15, 31}) == 15); // as a fifth, one that is there
}

TEST_CASE("members.keys: generation rises and is kept")
{
    KeysFixture f;
    f.keys.nextGeneration();
    f.keys.nextGeneration();
    CHECK(MembersKeys::parse(f.bytes()).generation() == 3);
}

TEST_CASE("sealed bytes: no two seals of one text are alike, nor do they begin alike")
{
    const SecureBytes key = SecureBytes::random(32);
    QSet<QByteArray> nonces;
    for (int i = 0; i < 500; ++i)
        nonces.insert(sealBytes(key, "the same words", "context").left(24));
    CHECK(nonces.size() == 500);
}

TEST_CASE("sealed bytes: a key for another purpose is another key, by number and by context")
{
    const SecureBytes key = SecureBytes::random(32);
    const SecureBytes one = deriveSubkey(key, 1, "contexta");
    CHECK_FALSE(one.equals(key));
    CHECK(one.equals(deriveSubkey(key, 1, "contexta")));
    CHECK_FALSE(one.equals(deriveSubkey(key, 2, "contexta")));
    CHECK_FALSE(one.equals(deriveSubkey(key, 1, "contextb")));
    CHECK_FALSE(one.equals(deriveSubkey(SecureBytes::random(32), 1, "contexta")));
}

TEST_CASE("sealed records: record, kind, version and key are all in what a seal covers")
{
    const QUuid record = QUuid::createUuid();
    const QUuid key = QUuid::createUuid();
    const QByteArray all = sealing::associatedData(record, u"session"_s, 1, key);
    CHECK(sealing::associatedData(QUuid::createUuid(), u"session"_s, 1, key) != all);
    CHECK(sealing::associatedData(record, u"working"_s, 1, key) != all);
    CHECK(sealing::associatedData(record, u"session"_s, 2, key) != all);
    CHECK(sealing::associatedData(record, u"session"_s, 1, QUuid::createUuid()) != all);
}

TEST_CASE("sealed records: a reader's word is bound to its message and its key")
{
    const SecureBytes key = SecureBytes::random(32);
    const QByteArray word = sealing::mac(key, "Irene");
    CHECK(word.size() == 32);
    CHECK(sealing::sameBytes(word, sealing::mac(key, "Irene")));
    CHECK_FALSE(sealing::sameBytes(word, sealing::mac(key, "Lucía")));
    CHECK_FALSE(sealing::sameBytes(word, sealing::mac(SecureBytes::random(32), "Irene")));
    CHECK_FALSE(sealing::sameBytes(word, {}));
}

TEST_CASE("sealed bytes open only with the right key and the right context")
{
    const SecureBytes key = SecureBytes::random(32);
    const QByteArray sealed = sealBytes(key, "lighthouse", "case 1");
    REQUIRE(unsealBytes(key, sealed, "case 1"));
    CHECK(unsealBytes(key, sealed, "case 1")->view() == "lighthouse");
    CHECK_FALSE(unsealBytes(key, sealed, "case 2"));
    CHECK_FALSE(unsealBytes(SecureBytes::random(32), sealed, "case 1"));
    CHECK_FALSE(unsealBytes(key, sealed.chopped(1), "case 1"));
    CHECK_FALSE(unsealBytes(key, QByteArray(), "case 1"));
    CHECK(unsealBytes(key, sealBytes(key, "", "x"), "x"));
}

TEST_CASE("passphrases: weak ones are refused with a reason, good ones pass")
{
    struct Row {
        QString text;
        bool enough;
    };
    const Row rows[] = {
        {u""_s, false},
        {u"secret"_s, false},
        {u"12345678901234567890"_s, false},
        {u"qwertyuiopasdfghjkl"_s, false},
        {u"aaaaaaaaaaaaaaaaaaaaaaaa"_s, false},
        {u"Marta Soler 2024"_s, false},
        {u"password1234"_s, false},
        {GoodPassphrase, true},
        {u"correr-tinta-vela-escarcha-nube"_s, true},
    };
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        const PassphraseQuality quality = judgePassphrase(passphraseFromText(row.text), {u"Marta Soler"_s});
        CHECK(quality.enough == row.enough);
        CHECK_FALSE(quality.reason.isEmpty());
        CHECK((quality.step >= 2) == row.enough);
    }
}

TEST_CASE("passphrases: the member's own name counts for little")
{
    const PassphraseQuality with =
        judgePassphrase(passphraseFromText(u"wojciechowska-maelstrom"_s), {u"Wojciechowska Maelstrom"_s});
    const PassphraseQuality without = judgePassphrase(passphraseFromText(u"wojciechowska-maelstrom"_s), {});
    CHECK(with.bits < without.bits);
}

TEST_CASE("guarded memory moves and clones, and compares by content")
{
    SecureBytes a = SecureBytes::fromBytes("abc");
    const SecureBytes copy = a.clone();
    SecureBytes b = std::move(a);
    CHECK(b.equals(copy));
    CHECK(a.isEmpty());
    b.clear();
    CHECK(b.isEmpty());
    CHECK_FALSE(b.equals(copy));
}
