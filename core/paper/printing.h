// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/blocks.h"
#include "core/paper/printregister.h"
#include "core/session/session.h"

class QLocale;

namespace itinera {

class PaperText;

/// For `number` below: the one being worked on, although an earlier one is signed.
inline constexpr int WorkedOn = -1;

/// One of several versions or assessments that can be printed, in words of the screen's language.
struct PrintableEdition {
    int number = 0; ///< Or WorkedOn.
    QString text;
};

/// A page, and which version or assessment it is, for the register.
struct ComposedPage {
    PaperDocument document;
    int number = 0;               ///< Or WorkedOn; 0 where there is only one page of that kind.
    QStringList information = {}; ///< What is on it besides that which its PrintablePage names.
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
    std::vector<PrintableEdition> (*editions)(Session &session, CaseId caseId,
                                              const QLocale &locale) = nullptr;
    int place = 100; ///< Where it stands among the pages that are offered: the lowest comes first.
    const char *numbered =
        nullptr; ///< QT_TRANSLATE_NOOP("Paper", "version %1"); null where there is only one.
    const char *workedOn = nullptr; ///< "not signed yet", for WorkedOn.
    /// What is on it besides who she is, as codes of the list "consent_information". Where it is not said,
    /// the page is for nobody outside.
    QStringList information = {};
};

/// A page that was composed, and what the register will say of it. Composed once; then looked at, and written
/// or printed just as it was looked at.
struct PreparedPage {
    PaperDocument document;
    PrintRecord record;      ///< Without destination, pages and copies; for whom is said later (goesTo).
    Right toSee;             ///< That of its PrintablePage.
    QStringList information; ///< What is on it, as codes; see PrintablePage.
    QString name;            ///< "Plan, version 3", in the screen's language.
    /// Says for whom it is; `to` only of what is for somebody outside.
    PreparedPage &goesTo(ForWhom whom, const Receiver &to = {});
};
/// Whether the page may go to whom it is for. Open for her and for us; closed where it is not said.
Passage mayGo(Session &session, const PreparedPage &page);

/// Throws NotAllowed, and what `compose` throws.
PreparedPage preparePage(Session &session, CaseId caseId, const PrintablePage &page,
                         const PaperChoice &choice, int number = 0);
/// A page that goes out in three steps, since the second may wait for a disk or a printer and needs no vault:
/// composed, in memory; written or sent; entered in the register (C3).
class RenderedPage {
public:
    const QByteArray &pdf() const { return m_pdf; }

protected:
    /// Throws NotAllowed, InputError where it is not said for whom, Refused where she did not agree to that.
    RenderedPage(Session &session, const PreparedPage &page, const QString &destination, const QString &what,
                 int copies);
    PrintRecord enter() const; ///< In the session's thread, once it went.

private:
    Session &m_session;
    PrintRecord m_record;
    QStringList m_information;
    QString m_what;
    QByteArray m_pdf;
};

/// A page that becomes a PDF file. No file is left that the register does not know, but where the program
/// ends between writing and entering.
class PdfPrint : public RenderedPage {
public:
    /// Throws also StorageError where the name is no place for a file.
    PdfPrint(Session &session, const PreparedPage &page, QString fileName);
    void write() const; ///< From any thread. Throws StorageError; an existing file stays untouched then.
    PrintRecord enter() const; ///< After write(). Where it throws, the file is gone.

private:
    QString m_fileName;
};
/// All three.
PrintRecord printToPdf(Session &session, const PreparedPage &page, const QString &fileName);

/// A page that goes to a printer: pdf() is what is sent, by whoever knows the printers, and then it is
/// entered.
class PaperPrint : public RenderedPage {
public:
    PaperPrint(Session &session, const PreparedPage &page, int copies);
    using RenderedPage::enter;
};

/// "version 3", "not signed yet", in the language of `t`; empty for 0.
QString editionName(const PaperText &t, const PrintablePage &page, int number);

/// For `editions`, in the screen's language (core/paper/editions.h).
PrintableEdition editionWorkedOn();
PrintableEdition assessmentEdition(int number, const QDateTime &signedAt, const QLocale &locale);

/// For `compose`: there is nothing of it yet. Throws Refused, which says that nothing was printed.
[[noreturn]] void nothingYet(const QString &happened, const QString &toDo);
/// For `compose`: throws NotFound.
[[noreturn]] void noSuchEdition(int number);

} // namespace itinera
