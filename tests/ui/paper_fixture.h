// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/paper/printregister.h"
#include "core/safety/riskstore.h"
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/scriptedprinters.h"
#include "tests/support/vaultfixture.h"
#include "ui/paper/papertab.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

using namespace Qt::StringLiterals;

/// The page for printing of a woman with a signed assessment of risk.
struct PaperFixture {
    PaperFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        c.languages = {{u"es"_s, 2}};
        person = CaseStore(f.session()).create(c);
        RiskStore store(f.session());
        RiskAssessment a = store.start(person.id, RiskOccasion::Entry);
        for (const RiskQuestion question : {RiskQuestion::HarmByOthers, RiskQuestion::TakingPart}) {
            RiskFactor factor;
            factor.uuid = f.random.uuid();
            factor.question = question;
            factor.code = question == RiskQuestion::HarmByOthers ? u"debt"_s : u"same-network"_s;
            factor.likelihood = factor.likelihoodAfter = 3;
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
        store.sign(a.id);
        open();
    }
    ~PaperFixture() { page.reset(); }
    void open()
    {
        page.reset();
        ui = std::make_unique<UiContext>(f.session(), asker);
        ui->printers = &printers;
        page = std::make_unique<PaperTab>(*ui, person.id);
        page->resize(1200, 800);
        bringUp(page.get());
        forWhom(1); // her
    }
    /// As somebody chooses it with the keyboard: none, her, us, then who she was asked about.
    void forWhom(int index)
    {
        auto *box = find<QComboBox>(u"paperForWhom"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        CHECK(box->currentIndex() == index);
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void press(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        clickOn(button);
    }
    void choose(const QString &kind)
    {
        auto *box = find<QComboBox>(u"paperPage"_s);
        box->setCurrentIndex(box->findData(kind));
    }
    std::vector<PrintRecord> records() { return PrintRegister(f.session()).of(person.id); }
    void savePdf(const QString &name)
    {
        asker.saveFiles = {f.folder.filePath(name)};
        press(u"savePdfButton"_s);
    }

    VaultFixture f;
    ScriptedAsker asker;
    ScriptedPrinters printers;
    Case person;
    std::unique_ptr<UiContext> ui;
    std::unique_ptr<PaperTab> page;
};

} // namespace itinera::test
