// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/crypto/recoverycode.h"
#include "tests/support/describe.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

TEST_CASE("recovery code: 140 bits in seven groups, read back however it is typed")
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString code = recoverycode::make();
        CHECK(code.size() == 7 * 5 + 6);
        CHECK_FALSE(seen.contains(code));
        seen.insert(code);
        CHECK(recoverycode::wrongGroups(code).empty());
        const SecureBytes plain = recoverycode::read(code);
        CHECK(plain.size() == 35);
        QString sloppy = code.toLower();
        sloppy.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
        CHECK(recoverycode::read(u"  "_s + sloppy).equals(plain));
    }
}

TEST_CASE("recovery code: every single wrong sign and every exchange of neighbours is found, in its group")
{
    const QString code = recoverycode::make();
    const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code[at] == u'-')
            continue;
        const int group = static_cast<int>(at / 6) + 1;
        for (const QChar sign : signs) {
            if (sign == code[at])
                continue;
            QString wrong = code;
            wrong[at] = sign;
            REQUIRE(recoverycode::wrongGroups(wrong) == std::vector<int>{group});
            REQUIRE_THROWS_AS(recoverycode::read(wrong), InputError);
        }
        if (at % 6 < 3 && code[at] != code[at + 1]) {
            QString wrong = code;
            std::swap(wrong[at], wrong[at + 1]);
            REQUIRE(recoverycode::wrongGroups(wrong) == std::vector<int>{group});
        }
    }
    const QStringList groups = code.split(u'-');
    QStringList exchanged = groups;
    exchanged.swapItemsAt(2, 3);
    CHECK((groups[2] == groups[3] ||
           recoverycode::wrongGroups(exchanged.join(u'-')) == std::vector<int>{3, 4}));
}

TEST_CASE("recovery code: says how many signs are missing, and that a sign is none")
{
    const QString code = recoverycode::make();
    try {
        recoverycode::read(code.left(code.size() - 2));
        FAIL("a short code was taken");
    } catch (const InputError &error) {
        CHECK(error.happened().contains(u"33"_s));
    }
    QString strange = code;
    strange[0] = u'?';
    try {
        recoverycode::read(strange);
        FAIL("a strange sign was taken");
    } catch (const InputError &error) {
        CHECK(error.happened().contains(u"1"_s));
    }
}
