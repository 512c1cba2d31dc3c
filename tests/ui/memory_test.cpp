// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/platform/memoryprotection.h"
#include "tests/support/describe.h"
#include "tests/support/needed.h"
#include "tests/support/officefixture.h"
#include "tests/support/scriptedasker.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/vault/startpage.h"
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <malloc.h>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

/// The passphrase is never in this program as itself, so that the search does not find the test.
constexpr std::array<unsigned char, 31> Masked{
    'q' ^ 0x55, 'u' ^ 0x55, 'o' ^ 0x55, 'k' ^ 0x55, 'k' ^ 0x55, 'a' ^ 0x55, ' ' ^ 0x55, 'v' ^ 0x55,
    'e' ^ 0x55, 'r' ^ 0x55, 'b' ^ 0x55, 'e' ^ 0x55, 'n' ^ 0x55, 'a' ^ 0x55, ' ' ^ 0x55, 't' ^ 0x55,
    'h' ^ 0x55, 'i' ^ 0x55, 'm' ^ 0x55, 'b' ^ 0x55, 'l' ^ 0x55, 'e' ^ 0x55, ' ' ^ 0x55, 'o' ^ 0x55,
    'r' ^ 0x55, 'c' ^ 0x55, 'h' ^ 0x55, 'a' ^ 0x55, 'r' ^ 0x55, 'd' ^ 0x55, '7' ^ 0x55};
constexpr size_t Beginning = 12; // of it: a field grows by a letter at a time, and leaves shorter copies

SecureBytes unmasked(size_t count, bool wide)
{
    SecureBytes bytes(count * (wide ? 2 : 1));
    for (size_t i = 0; i < count; ++i)
        bytes.data()[wide ? 2 * i : i] = static_cast<unsigned char>(Masked[i] ^ 0x55);
    if (wide) {
        for (size_t i = 0; i < count; ++i)
            bytes.data()[2 * i + 1] = 0;
    }
    return bytes;
}

/// How often something stands in the memory that this process can write to, apart from the searched copy.
int occurrences(const void *what, size_t size)
{
    // Into memory that was there before and stays: what is taken for reading it would be in the list, and
    // gone when it is looked at.
    static std::array<char, 4 * 1024 * 1024> text;
    QFile maps(u"/proc/self/maps"_s);
    REQUIRE(maps.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    qint64 length = 0;
    while (const qint64 more = maps.read(text.data() + length, static_cast<qint64>(text.size()) - length)) {
        REQUIRE(more > 0);
        length += more;
    }
    const QList<QByteArray> lines = QByteArray::fromRawData(text.data(), length).split('\n');
    int found = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields[1].startsWith("rw") || line.contains("/dev/"))
            continue;
        const QList<QByteArray> range = fields[0].split('-');
        auto at = reinterpret_cast<const char *>(range[0].toULongLong(nullptr, 16));
        const auto end = reinterpret_cast<const char *>(range[1].toULongLong(nullptr, 16));
        while (at < end) {
            at = static_cast<const char *>(::memmem(at, static_cast<size_t>(end - at), what, size));
            if (!at)
                break;
            found += at != what ? 1 : 0;
            ++at;
        }
    }
    return found;
}

int occurrencesOfPassphrase()
{
    int found = 0;
    for (const bool wide : {false, true}) {
        const SecureBytes needle = unmasked(Beginning, wide);
        found += occurrences(needle.data(), needle.size());
    }
    return found;
}

/// The environment of these tests asks for what the programs ask for (tests/CMakeLists.txt).
void demandWiping()
{
#ifdef __SANITIZE_ADDRESS__
    SKIP("the address sanitizer's heap is not the one that is looked at");
#endif
    if (!QString::fromLocal8Bit(qgetenv("GLIBC_TUNABLES")).contains(QString::fromStdString(wipingTunables())))
        cannotBeTried("GLIBC_TUNABLES is not set");
}

} // namespace

TEST_CASE("memory that is given back is overwritten: a text that Qt held does not stay behind", "[ui][lock]")
{
    demandWiping();
    // Each time another text: what stayed behind once is found for ever.
    const auto left = [](char32_t script) {
        const QString marker = QString::fromUcs4(&script, 1).repeated(9);
        const auto count = [&] {
            const QString doubled =
                marker.mid(1) + marker.mid(1); // found in the texts, and not in the marker
            return occurrences(doubled.constData(), 32);
        };
        std::vector<QString> texts;
        for (int i = 0; i < 50; ++i) // so many that later allocations do not cover them all by chance
            texts.push_back(QString(100, u'-') + QString::fromUcs4(&script, 1).repeated(16) +
                            QString(80, u'-'));
        CHECK(count() >= 50);
        texts.clear();
        return count();
    };
    CHECK(left(U'\u0531') == 0);
    ::mallopt(M_PERTURB, 0);
    CHECK(left(U'\u0561') > 0); // which is what would be without it
    ::mallopt(M_PERTURB, 0x5a);
}

TEST_CASE("memory after a lock: the passphrase that was typed is nowhere, neither as UTF-8 nor as UTF-16",
          "[ui][lock]")
{
    demandWiping();
    VaultFixture f;
    const QString path = f.folder.filePath(u"typed.itinera"_s);
    {
        const SecureBytes passphrase = unmasked(Masked.size(), false);
        Vault::create(path, f.name, passphrase, f.env);
    }
    REQUIRE(occurrencesOfPassphrase() == 0);
    const QByteArray decoy = QByteArray("decoy-that-is-").append("found");
    REQUIRE(occurrences(decoy.constData(), static_cast<size_t>(decoy.size())) == 0);
    const QByteArray copy(decoy.constData(), decoy.size());
    REQUIRE(occurrences(decoy.constData(), static_cast<size_t>(decoy.size())) == 1);

    ScriptedAsker asker;
    MainWindow window(asker, f.env, Preferences());
    window.setLife({[] { return true; }, [] {}});
    window.show();
    QCoreApplication::processEvents();
    window.findChild<QLineEdit *>(u"vaultPath"_s)->setText(path);
    window.findChild<QLineEdit *>(u"memberName"_s)->setText(f.name);
    auto *field = window.findChild<QLineEdit *>(u"passphrase"_s);
    field->setFocus();
    for (const unsigned char letter : Masked)
        QTest::keyClick(field, static_cast<char>(letter ^ 0x55));
    CHECK(occurrencesOfPassphrase() > 0); // it is in its field
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.vault() != nullptr; }, 20000));
    window.shell()->show(u"cases"_s);
    QCoreApplication::processEvents();
    window.lock();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(occurrencesOfPassphrase() == 0);
}
