// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of a stored choice has a word of its own; what has none is refused, and the record is named.
#include "core/base/error.h"
#include "core/cases/case.h"
#include "core/plan/plan.h"
#include "core/safety/riskassessment.h"
#include "core/session/declared.h"
#include "core/storage/sql.h"
#include "tests/support/vaultfixture.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::VaultFixture;

namespace {

/// Of an enum whose values run from 0 to `last`.
template <typename E>
void checkWords(E last)
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<E>(i);
        const QString word = stored(value);
        CAPTURE(i);
        CHECK_FALSE(word.isEmpty());
        CHECK_FALSE(words.contains(word));
        words.insert(word);
        CHECK(fromStored<E>(word, u"a record"_s) == value);
    }
    CHECK_FALSE(knownWord<E>(u"something else"));
    CHECK_FALSE(knownWord<E>(u""));
}

} // namespace

TEST_CASE("enum words: each value has one word, and the word leads back to it", "[base]")
{
    checkWords(Answer::PrefersNotToSay);
    checkWords(InterpreterWish::PrefersNotToSay);
    checkWords(ContactSafety::Never);
    checkWords(RiskLevel::VeryHigh);
    checkWords(Cooperation::PrefersNotToSay);
    checkWords(RiskOccasion::Event);
    checkWords(StepBy::OtherService);
    checkWords(StepState::ChangedCourse);
    checkWords(GoalOrder::AgreedOtherwise);
    checkWords(SignatureKind::OnScreen);
    checkWords(PlanChange::Kind::Review);
    checkWords(Role::Administrator);
}

TEST_CASE("enum words: a word that nobody knows is refused with the record's name, not guessed", "[base]")
{
    try {
        fromStored<StepState>(u"flying", u"step 7"_s);
        FAIL_CHECK("it was taken");
    } catch (const StorageError &error) {
        CHECK(error.fault() == StorageError::Fault::Damaged);
        CHECK(error.happened().contains(u"flying"_s));
        CHECK(error.happened().contains(u"step 7"_s));
        CHECK_FALSE(error.toDo().isEmpty());
    }
    // Read from a row, the column and the record's uuid are named.
    VaultFixture f;
    const QUuid uuid = QUuid::createUuid();
    Sql sql(f.session().db(), u"SELECT :u AS uuid, :w AS state"_s);
    sql.bind(u":u"_s, uuid).bind(u":w"_s, u"flying"_s);
    REQUIRE(sql.next());
    QUuid read;
    StepState state = StepState::Open;
    try {
        sql.row() >> read >> state;
        FAIL_CHECK("it was taken");
    } catch (const StorageError &error) {
        CHECK(error.happened().contains(u"state"_s));
        CHECK(error.happened().contains(uuid.toString(QUuid::WithoutBraces)));
    }
    CHECK(read == uuid);
}
