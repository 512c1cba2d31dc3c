// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/safety/riskstore.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/vaultfixture.h"
#include "ui/widgets/page.h"
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

/// A vault, someone who answers, and what a page gets.
struct CasesFixture {
    Case add(const QString &name, const QString &place = {})
    {
        Case c;
        c.chosenName = name;
        c.place = place;
        return CaseStore(f.session()).create(c);
    }
    /// A signed assessment, to be looked at again on that day.
    void signRisk(CaseId id, QDate reviewOn)
    {
        RiskStore store(f.session());
        RiskAssessment a = store.start(id, RiskOccasion::Entry);
        RiskFactor factor;
        factor.uuid = f.random.uuid();
        factor.text = QStringLiteral("They know her street");
        factor.likelihood = 4;
        factor.severity = 4;
        a.factors = {factor};
        a.cooperation = Cooperation::No;
        a.summary = QStringLiteral("Careful");
        a.reviewOn = reviewOn;
        store.save(a);
        store.sign(a.id);
        f.clock.advanceMs(60'000); // what happens next is after it
    }
    CaseEvent event(CaseId id, const QString &kind)
    {
        CaseEvent e;
        e.caseId = id;
        e.kind = kind;
        e.on = f.clock.today();
        return CaseStore(f.session()).addEvent(e);
    }
    /// As after a lock: the vault is opened again, and pages get another session.
    void reopen()
    {
        f.reopen();
        ui = std::make_unique<UiContext>(f.session(), asker);
    }
    static void present(QWidget &page, int width = 1150, int height = 700)
    {
        page.resize(width, height);
        bringUp(&page);
    }
    template <class T>
    static T *find(QWidget &in, const QString &name)
    {
        T *found = in.findChild<T *>(name);
        INFO("looking for " << name.toStdString());
        REQUIRE(found);
        return found;
    }

    VaultFixture f;
    ScriptedAsker asker;
    std::unique_ptr<UiContext> ui = std::make_unique<UiContext>(f.session(), asker);
};

} // namespace itinera::test
