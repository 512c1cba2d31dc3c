// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/paper/papertext.h"
#include "tests/paper/printingfixture.h"
#include "tests/support/refusal.h"
#include <QPageSize>
#include <algorithm>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("The register keeps what it was told, also after a lock", "[paper][register]")
{
    PrintingFixture f;
    const PrintRecord added = PrintRegister(f.session()).add(f.somePrint());
    f.reopen();
    const PrintRecord read = PrintRegister(f.session()).load(added.id);
    CHECK(read.uuid == added.uuid);
    CHECK(read.caseId == f.caseId);
    CHECK(read.page == u"plan"_s);
    CHECK(read.number == 1);
    CHECK(read.language == u"es"_s);
    CHECK(read.discreet);
    CHECK(read.largePrint);
    CHECK(read.destination == u"printer"_s);
    CHECK(read.copies == 2);
    CHECK(read.pages == 3);
    CHECK(read.at == f.clock.now());
    CHECK(read.keptWhere.isEmpty());
    CHECK_FALSE(read.destroyedOn.isValid());
    CHECK_FALSE(read.destroyedBy.isValid());
    CHECK_THROWS_AS(PrintRegister(f.session()).load(PrintId(999)), NotFound);
}

TEST_CASE("A print asks for its place until that is noted or the print is gone", "[paper][register]")
{
    PrintingFixture f;
    PrintRegister prints(f.session());
    const PrintRecord first = prints.add(f.somePrint());
    f.clock.advanceDays(1);
    const PrintRecord second = prints.add(f.somePrint());
    PrintRecord known = f.somePrint();
    known.keptWhere = u"Cabinet 2"_s;
    prints.add(known);
    std::vector<DueItem> items = f.papersDue();
    REQUIRE(items.size() == 2);
    CHECK(items[0].ref == first.uuid);
    CHECK(items[0].on == QDate(2026, 3, 9));
    CHECK(items[1].on == QDate(2026, 3, 10));

    prints.setKept(first.id, u"  Cabinet 1, blue folder "_s, 3);
    CHECK(prints.load(first.id).keptWhere == u"Cabinet 1, blue folder"_s);
    CHECK(prints.load(first.id).copies == 3);
    items = f.papersDue();
    REQUIRE(items.size() == 1);
    CHECK(items[0].ref == second.uuid);
    CHECK(items[0].on == QDate(2026, 3, 10));

    prints.setDestroyed(second.id, QDate(2026, 3, 3));
    CHECK(prints.load(second.id).destroyedOn == QDate(2026, 3, 3));
    CHECK(prints.load(second.id).destroyedBy == f.session().member().id);
    CHECK(f.papersDue().empty());
    CHECK(f.audited(u"print"_s) == 3);
    CHECK(f.audited(u"print.kept"_s) == 1);
    CHECK(f.audited(u"print.destroyed"_s) == 1);
    // The same again changes nothing and is not audited.
    prints.setKept(first.id, u"Cabinet 1, blue folder"_s, 3);
    CHECK(f.audited(u"print.kept"_s) == 1);
}

TEST_CASE("The register refuses what cannot be, and stays as it was", "[paper][register][errors]")
{
    PrintingFixture f;
    PrintRegister prints(f.session());
    PrintRecord none = f.somePrint();
    none.copies = 0;
    checkSaysWhatToDo<InputError>([&] { prints.add(none); });
    PrintRecord nothing = f.somePrint();
    nothing.page.clear();
    checkSaysWhatToDo<InputError>([&] { prints.add(nothing); });
    CHECK(prints.of(f.caseId).empty());

    f.clock.advanceDays(3);
    const PrintRecord print = prints.add(f.somePrint());
    checkSaysWhatToDo<InputError>([&] { prints.setKept(print.id, u"Cabinet"_s, 0); });
    checkSaysWhatToDo<InputError>([&] { prints.setKept(print.id, u"  "_s, 1); });
    checkSaysWhatToDo<InputError>([&] { prints.setDestroyed(print.id, QDate()); });
    checkSaysWhatToDo<InputError>(
        [&] { prints.setDestroyed(print.id, QDate(2026, 3, 4)); }); // before it was printed
    checkSaysWhatToDo<InputError>([&] { prints.setDestroyed(print.id, QDate(2026, 3, 6)); }); // tomorrow
    checkSaysWhatToDo<NotFound>([&] { prints.setDestroyed(PrintId(999), QDate(2026, 3, 5)); });
    CHECK_FALSE(prints.load(print.id).destroyedOn.isValid());
    CHECK(prints.load(print.id).keptWhere.isEmpty());
    prints.setDestroyed(print.id, QDate(2026, 3, 5));
    checkSaysWhatToDo<Refused>([&] { prints.setDestroyed(print.id, QDate(2026, 3, 5)); });
    checkSaysWhatToDo<Refused>([&] { prints.setKept(print.id, u"Cabinet"_s, 1); });
    CHECK(f.audited(u"print.destroyed"_s) == 1);
    CHECK(f.audited(u"print.kept"_s) == 0);
}

TEST_CASE("What a printer took is entered with its copies", "[paper][register]")
{
    PrintingFixture f;
    f.makePlan();
    const PaperPrint print(f.session(), f.prepared(u"plan"_s), 3);
    CHECK(print.pdf().startsWith("%PDF-"));
    CHECK(PrintRegister(f.session()).of(f.caseId).empty()); // nothing went yet
    const PrintRecord record = print.enter();
    CHECK(PrintRegister(f.session()).of(f.caseId).size() == 1);
    CHECK(record.destination == u"printer"_s);
    CHECK(record.copies == 3);
    CHECK(record.pages == 1);
    CHECK(record.number == WorkedOn);
    const PrintablePage &page = *printablePage(u"plan"_s);
    CHECK(editionName(PaperText(u"en"_s), page, record.number) == u"not agreed yet"_s);
    CHECK(editionName(PaperText(u"es"_s), page, record.number) == u"sin acordar todavía"_s);
    CHECK(editionName(PaperText(u"en"_s), page, 3) == u"version 3"_s);
    CHECK(editionName(PaperText(u"en"_s), *printablePage(u"needs"_s), 2) == u"assessment 2"_s);
    CHECK(editionName(PaperText(u"en"_s), page, 0) == QString());
    CHECK(editionName(PaperText(u"en"_s), *printablePage(u"trail"_s), 1) == QString());
}
