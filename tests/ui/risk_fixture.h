// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/safety/riskstore.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/vaultfixture.h"
#include "ui/safety/riskpage.h"
#include "ui/widgets/scaleedit.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

using namespace Qt::StringLiterals;

/// A new case and the page of her risk.
struct RiskFixture {
    RiskFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        caseId = CaseStore(f.session()).create(c).id;
        open();
    }
    ~RiskFixture() { page.reset(); }
    void open()
    {
        page.reset();
        ui = std::make_unique<UiContext>(f.session(), asker);
        page = std::make_unique<RiskPage>(*ui, caseId);
        page->resize(1200, 1600);
        bringUp(page.get());
    }
    template <class T>
    T *find(const QString &name, QWidget *in = nullptr)
    {
        T *found = (in ? in : page.get())->template findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void press(const QString &name, QWidget *in = nullptr)
    {
        auto *button = find<QAbstractButton>(name, in);
        test::clickOn(button);
    }
    void type(const QString &name, const QString &text, QWidget *in = nullptr)
    {
        auto *field = find<QWidget>(name, in);
        REQUIRE(field->isVisible());
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    void begin() { press(u"emptyStateButton"_s, find<QWidget>(u"riskEmpty"_s)); }
    /// The one that is open; the older ones are deleted by the event loop.
    QWidget *form()
    {
        QWidget *found = nullptr;
        for (QWidget *candidate : page->findChildren<QWidget *>(u"factorForm"_s)) {
            if (candidate->isVisible()) {
                CHECK(!found);
                found = candidate;
            }
        }
        REQUIRE(found);
        return found;
    }
    void addListed(int question, const QString &typed)
    {
        auto *card = find<QWidget>(u"questionCard%1"_s.arg(question));
        press(u"addFactorButton"_s, card);
        auto *filter = find<QLineEdit>(u"factorFilter"_s, card);
        CHECK(filter->hasFocus());
        QTest::keyClicks(filter, typed);
        QTest::keyClick(filter, Qt::Key_Return);
    }
    void rateByMouse(const QString &scale, int step)
    {
        press(u"step%1"_s.arg(step), find<QWidget>(scale, form()));
    }
    void rateByKeyboard(const QString &scale, int step)
    {
        auto *edit = find<ScaleEdit>(scale, form());
        edit->setFocus();
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        REQUIRE(edit->isAncestorOf(at));
        QTest::keyClick(at, static_cast<Qt::Key>(Qt::Key_0 + step));
    }
    RiskAssessment draft()
    {
        const auto found = RiskStore(f.session()).draft(caseId);
        REQUIRE(found);
        return *found;
    }
    /// A whole assessment through the stores, signed.
    RiskAssessment signOne(int likelihood, const QString &code = u"debt"_s)
    {
        RiskStore store(f.session());
        const bool first = !store.standing(caseId);
        RiskAssessment a = store.start(caseId, first ? RiskOccasion::Entry : RiskOccasion::Periodic);
        a.factors.clear();
        for (const RiskQuestion question : {RiskQuestion::HarmByOthers, RiskQuestion::TakingPart}) {
            RiskFactor factor;
            factor.uuid = f.random.uuid();
            factor.question = question;
            factor.code = question == RiskQuestion::HarmByOthers ? code : u"same-network"_s;
            factor.likelihood = factor.likelihoodAfter = likelihood;
            factor.severity = factor.severityAfter = 3;
            factor.safeguards = u"Door chain"_s;
            a.factors.push_back(factor);
        }
        a.cooperation = Cooperation::No;
        a.cooperationWeighed = u"Asked her"_s;
        a.herView = u"Afraid at night"_s;
        a.summary = u"Summary"_s;
        a.reviewOn = f.clock.today().addMonths(1);
        store.save(a);
        return store.sign(a.id);
    }

    VaultFixture f;
    ScriptedAsker asker;
    CaseId caseId;
    std::unique_ptr<UiContext> ui;
    std::unique_ptr<RiskPage> page;
};

} // namespace itinera::test
