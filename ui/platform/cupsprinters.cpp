// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/cupsprinters.h"
#include "core/base/error.h"
#include "core/platform/networkban.h"
#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <cups/cups.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PrinterText {
    Q_DECLARE_TR_FUNCTIONS(Printers)
};

constexpr auto Title = "Document"; // the queue shows it to whoever stands at the printer
// Short: a lock waits for it.
constexpr int ConnectMs = 2000;
constexpr double AnswerSeconds = 8;

using Http = std::unique_ptr<http_t, decltype(&httpClose)>;
using Answer = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

[[noreturn]] void fail(const QString &happened, const QString &toDo)
{
    throw StorageError(StorageError::Fault::Other, happened, PrinterText::tr("Nothing was printed."), toDo);
}

[[noreturn]] void failAway()
{
    fail(PrinterText::tr("The printing system of this computer does not answer."),
         PrinterText::tr("Look in the system’s settings whether a printer is set up there, and try again. Or "
                         "ask whoever looks after the computer."));
}

/// What CUPS said last, in words.
[[noreturn]] void failAsTold()
{
    switch (cupsLastError()) {
    case IPP_STATUS_ERROR_NOT_FOUND:
        fail(PrinterText::tr("That printer is not set up any more."),
             PrinterText::tr("Choose another printer."));
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
        fail(PrinterText::tr("That printer takes no pages at the moment."),
             PrinterText::tr("Look at the printer and at its settings, or choose another one."));
    case IPP_STATUS_ERROR_FORBIDDEN:
    case IPP_STATUS_ERROR_NOT_AUTHENTICATED:
    case IPP_STATUS_ERROR_NOT_AUTHORIZED:
        fail(PrinterText::tr("You may not print on that printer."),
             PrinterText::tr("Choose another printer, or ask whoever looks after the computer."));
    case IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED:
        fail(PrinterText::tr("That printer does not understand the page."),
             PrinterText::tr("Choose another printer."));
    default:
        fail(PrinterText::tr("The printer could not be reached."),
             PrinterText::tr("Check that the printer is switched on and connected, then print again."));
    }
}

Http connectToCups()
{
    // libcups would ask for a password on the terminal otherwise. It keeps this for each thread.
    cupsSetPasswordCB2(
        [](const char *, http_t *, const char *, const char *, void *) -> const char * { return nullptr; },
        nullptr);
    // A server on the network is named rather than tried: the ban would only make it not answer.
    if (const QString server = printServerOnNetwork(); !server.isEmpty())
        fail(PrinterText::tr(
                 "This computer prints through the server %1, and Itinera opens no connection to a "
                 "network.")
                 .arg(server),
             PrinterText::tr(
                 "Let the printer be set up on this computer itself, in the system’s settings. Or save "
                 "the page as a PDF and print it with another program."));
    Http http(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, ConnectMs, nullptr),
        &httpClose);
    if (!http)
        failAway();
    httpSetTimeout(
        http.get(), AnswerSeconds, [](http_t *, void *) { return 0; }, nullptr);
    return http;
}

Answer ask(http_t *http, ipp_op_t operation, const std::vector<const char *> &wanted)
{
    ipp_t *request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  static_cast<int>(wanted.size()), nullptr, wanted.data());
    Answer answer(cupsDoRequest(http, request, "/"), &ippDelete); // deletes the request, too
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND)
        return Answer(nullptr, &ippDelete); // there is none of what was asked for
    if (!answer || cupsLastError() >= IPP_STATUS_ERROR_BAD_REQUEST)
        failAway();
    return answer;
}

bool holds(ipp_attribute_t *attribute, const char *value)
{
    for (int i = 0; i < ippGetCount(attribute); ++i) {
        if (qstrcmp(ippGetString(attribute, i, nullptr), value) == 0)
            return true;
    }
    return false;
}

} // namespace

std::vector<KnownPrinter> CupsPrinters::known()
{
    const Http http = connectToCups();
    QString proposed;
    if (const Answer answer = ask(http.get(), IPP_OP_CUPS_GET_DEFAULT, {"printer-name"})) {
        if (ipp_attribute_t *name = ippFindAttribute(answer.get(), "printer-name", IPP_TAG_NAME))
            proposed = QString::fromUtf8(ippGetString(name, 0, nullptr));
    }
    std::vector<KnownPrinter> all;
    const Answer answer =
        ask(http.get(), IPP_OP_CUPS_GET_PRINTERS, {"printer-name", "printer-info", "sides-supported"});
    if (!answer)
        return all;
    KnownPrinter one;
    const auto take = [&] {
        if (one.name.isEmpty())
            return;
        one.isDefault = one.name == proposed;
        all.push_back(std::exchange(one, {}));
    };
    for (ipp_attribute_t *attribute = ippFirstAttribute(answer.get()); attribute;
         attribute = ippNextAttribute(answer.get())) {
        if (ippGetGroupTag(attribute) != IPP_TAG_PRINTER || !ippGetName(attribute)) {
            take(); // the next printer begins
            continue;
        }
        const QByteArray name = ippGetName(attribute);
        if (name == "printer-name")
            one.name = QString::fromUtf8(ippGetString(attribute, 0, nullptr));
        else if (name == "printer-info")
            one.description = QString::fromUtf8(ippGetString(attribute, 0, nullptr));
        else if (name == "sides-supported")
            one.twoSided = holds(attribute, "two-sided-long-edge");
    }
    take();
    std::ranges::sort(all, {}, &KnownPrinter::name);
    return all;
}

void CupsPrinters::send(const PrintJob &job)
{
    const Http http = connectToCups();
    char uri[HTTP_MAX_URI] = "";
    char path[HTTP_MAX_URI] = "";
    const QByteArray printer = job.printer.toUtf8();
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri, sizeof uri, "ipp", nullptr, "localhost", 0, "/printers/%s",
                     printer.constData());
    std::snprintf(path, sizeof path, "/printers/%s", printer.constData());
    const Answer request(ippNewRequest(IPP_OP_PRINT_JOB), &ippDelete);
    const auto say = [&](ipp_tag_t group, ipp_tag_t kind, const char *name, const char *value) {
        ippAddString(request.get(), group, kind, name, nullptr, value);
    };
    say(IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", uri);
    say(IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", cupsUser());
    say(IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", Title);
    say(IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", CUPS_FORMAT_PDF);
    ippAddInteger(request.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", job.copies);
    say(IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", job.twoSided ? "two-sided-long-edge" : "one-sided");
    say(IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", "iso_a4_210x297mm");
    // Out of memory into the socket, in one request: no file on the way, and no half page in a queue. The
    // second try is with what CUPS wants to see of who asks.
    for (int tries = 1;; ++tries) {
        const bool sent =
            cupsSendRequest(http.get(), request.get(), path, CUPS_LENGTH_VARIABLE) == HTTP_STATUS_CONTINUE &&
            cupsWriteRequestData(http.get(), job.pdf.constData(), static_cast<size_t>(job.pdf.size())) ==
                HTTP_STATUS_CONTINUE;
        const Answer answer(cupsGetResponse(http.get(), path), &ippDelete);
        if (answer && ippGetStatusCode(answer.get()) < IPP_STATUS_REDIRECTION_OTHER_SITE)
            return;
        if (sent && !answer && httpGetStatus(http.get()) != HTTP_STATUS_UNAUTHORIZED) {
            throw StorageError(
                StorageError::Fault::Other, PrinterText::tr("The printer did not answer."),
                PrinterText::tr("The page may have been printed all the same; it is not in the register."),
                PrinterText::tr("Look at the printer before you print it again."));
        }
        if (tries > 1 || httpGetStatus(http.get()) != HTTP_STATUS_UNAUTHORIZED)
            failAsTold();
    }
}

} // namespace itinera
