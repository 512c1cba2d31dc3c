// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/blocks.h"
#include "core/paper/printregister.h"
#include "core/session/session.h"

class QLocale;
class QPagedPaintDevice;

namespace itinera {

/// For `number` below: the one being worked on, although an earlier one is signed.
inline constexpr int WorkedOn = -1;

/// One of several versions or assessments that can be printed, in words of the screen's language.
struct PrintableEdition {
    int number = 0; ///< Or WorkedOn.
    QString text;
};

/// A page, and which one it is, for the register: "version 3".
struct ComposedPage {
    PaperDocument document;
    QString subject;
};

/// A kind of page that can be printed about her, as its subject declares it.
struct PrintablePage {
    QString key;       ///< What the register and the terminal program call it: "plan".
    QString (*name)(); ///< In the screen's language.
    Right toSee;       ///< Besides that to print: to see what is on it.
    /// Gathers what the page needs from the stores and composes it. Throws Refused where there is nothing to
    /// print yet, NotFound for a number that does not exist. `number`: which version or assessment; 0: the
    /// newest (signed, else the one being worked on).
    ComposedPage (*compose)(Session &session, CaseId caseId, const PaperChoice &choice, int number);
    /// Those to choose from besides the newest, newest first; null where there is only one.
    std::vector<PrintableEdition> (*editions)(Session &session, CaseId caseId, const QLocale &locale);
    int place = 100; ///< Where it stands among the pages that are offered: the lowest comes first.
};

/// A page that was composed, and what the register will say of it. Composed once; then looked at, and written
/// or printed just as it was looked at.
struct PreparedPage {
    PaperDocument document;
    PrintRecord record; ///< Without destination, pages and copies.
    Right toSee;        ///< That of its PrintablePage.
};

/// Throws NotAllowed, and what `compose` throws.
PreparedPage preparePage(Session &session, CaseId caseId, const PrintablePage &page,
                         const PaperChoice &choice, int number = 0);
/// Writes the PDF, and enters it in the register (C3). No file is left that the register does not know.
PrintRecord printToPdf(Session &session, const PreparedPage &page, const QString &fileName);
/// Paints it on a printer, and enters it in the register.
PrintRecord printOn(Session &session, const PreparedPage &page, QPagedPaintDevice &printer, int copies);

/// For `compose`: there is nothing of it yet. Throws Refused, which says that nothing was printed.
[[noreturn]] void nothingYet(const QString &happened, const QString &toDo);
/// For `compose`: throws NotFound.
[[noreturn]] void noSuchEdition(int number);

} // namespace itinera
