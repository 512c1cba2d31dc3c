// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/printregister.h"
#include "core/base/error.h"
#include "core/paper/paperdue.h"
#include "core/paper/paperrights.h"
#include "core/session/change.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int DaysToNoteThePlace = 7;

const QString Columns =
    u"id, uuid, case_id, page, subject, language, discreet, large_print, destination, copies, pages, "
    "printed_by, printed_at, kept_where, destroyed_on, destroyed_by, number, for_whom, "
    "recipient, purpose"_s;

PrintRecord read(Row row)
{
    PrintRecord record;
    row >> record.id >> record.uuid >> record.caseId >> record.page >> record.subject >> record.language >>
        record.discreet >> record.largePrint >> record.destination >> record.copies >> record.pages >>
        record.by >> record.at >> record.keptWhere >> record.destroyedOn >> record.destroyedBy >>
        record.number >> record.forWhom >> record.recipient >> record.purpose;
    return record;
}

QString kept()
{
    return PrintingText::tr("The register is as it was.");
}

void checkCopies(int copies)
{
    if (copies < 1)
        throw InputError(PrintingText::tr("The number of copies must be at least one."), kept(),
                         PrintingText::tr("Enter how many copies there are."));
}

void checkNotDestroyed(const PrintRecord &record)
{
    if (record.destroyedOn.isValid())
        throw Refused(PrintingText::tr("This page is already noted as destroyed."), kept(),
                      PrintingText::tr("Choose another page of the register."));
}

QDate printedOn(const PrintRecord &record)
{
    return record.at.toLocalTime().date();
}

QJsonObject toJson(const PrintRecord &record)
{
    QJsonObject json{{u"page"_s, record.page},
                     {u"language"_s, record.language},
                     {u"discreet"_s, record.discreet},
                     {u"largePrint"_s, record.largePrint},
                     {u"destination"_s, record.destination},
                     {u"copies"_s, record.copies},
                     {u"pages"_s, record.pages},
                     {u"keptWhere"_s, record.keptWhere},
                     {u"forWhom"_s, stored(record.forWhom)}};
    if (record.forWhom == ForWhom::Somebody) {
        json.insert(u"recipient"_s, record.recipient);
        json.insert(u"purpose"_s, record.purpose);
    }
    if (record.number != 0)
        json.insert(u"edition"_s, QJsonObject{{u"page"_s, record.page}, {u"number"_s, record.number}});
    return json;
}

} // namespace

void demandForWhom(const PrintRecord &record)
{
    if (record.forWhom == ForWhom::Unsaid)
        throw InputError(PrintingText::tr("It is not said for whom this page is."),
                         PrintingText::tr("Nothing was printed."),
                         PrintingText::tr("Choose whether it is for her, for us or for somebody else."));
}

Outgoing outgoingOf(const PrintRecord &record, const QStringList &information, const QString &what)
{
    return {record.caseId, {record.recipient, record.purpose}, information, true, what};
}

PrintRecord PrintRegister::add(PrintRecord record, const QStringList &information, const QString &what)
{
    checkCopies(record.copies);
    if (!record.caseId.isValid() || record.page.isEmpty())
        throw InputError(PrintingText::tr("It is not said which page was printed."), kept(),
                         PrintingText::tr("Choose the case and the page, and print again."));
    demandForWhom(record);
    if (record.forWhom != ForWhom::Somebody) {
        record.recipient.clear();
        record.purpose.clear();
    }
    Change change(m_session, right::Print, record.caseId);
    record.keptWhere = record.keptWhere.trimmed();
    record.uuid = m_session.random().uuid();
    record.by = m_session.member().id;
    record.at = m_session.clock().now();
    record.subject.clear();
    record.destroyedOn = {};
    record.destroyedBy = {};

    Sql sql(
        m_session.db(),
        u"INSERT INTO print_register(uuid, case_id, page, subject, language, discreet, "
        u"large_print, destination, copies, pages, "
        "printed_by, printed_at, kept_where, destroyed_on, number, for_whom, recipient, purpose) VALUES "
        "(:uuid, :case, :page, "
        "'', :language, :discreet, "
        ":large, :destination, :copies, :pages, :by, :at, :kept, '', :number, :whom, :recipient, :purpose)"_s);
    sql.bind(u":uuid"_s, record.uuid)
        .bind(u":case"_s, record.caseId)
        .bind(u":page"_s, record.page)
        .bind(u":language"_s, record.language)
        .bind(u":discreet"_s, record.discreet)
        .bind(u":large"_s, record.largePrint)
        .bind(u":destination"_s, record.destination)
        .bind(u":copies"_s, record.copies)
        .bind(u":pages"_s, record.pages)
        .bind(u":by"_s, record.by)
        .bind(u":at"_s, record.at)
        .bind(u":kept"_s, record.keptWhere)
        .bind(u":number"_s, record.number)
        .bind(u":whom"_s, record.forWhom)
        .bind(u":recipient"_s, record.recipient)
        .bind(u":purpose"_s, record.purpose)
        .run();
    record.id = PrintId(sql.lastInsertId());
    change.record({u"print"_s, u"print"_s, record.uuid, record.caseId, {}, toJson(record)});
    if (record.forWhom == ForWhom::Somebody)
        change.goesOut(outgoingOf(record, information, what));
    change.finish();
    return record;
}

void PrintRegister::setKept(PrintId id, const QString &where, int copies)
{
    checkCopies(copies);
    const CaseText place = where.trimmed();
    if (place.isEmpty())
        throw InputError(
            PrintingText::tr("The place is empty."), kept(),
            PrintingText::tr(
                "Write down where the page is locked away, such as the cabinet and the folder."));
    const PrintRecord before = load(id);
    Change change(m_session, right::Print, before.caseId);
    checkNotDestroyed(before);
    if (before.keptWhere == place && before.copies == copies)
        return;
    Sql(m_session.db(), u"UPDATE print_register SET kept_where = :where, copies = :copies WHERE id = :id"_s)
        .bind(u":where"_s, place)
        .bind(u":copies"_s, copies)
        .bind(u":id"_s, id)
        .run();
    PrintRecord after = before;
    after.keptWhere = place;
    after.copies = copies;
    const auto [gone, come] = changedFields(toJson(before), toJson(after));
    change.record({u"print.kept"_s, u"print"_s, before.uuid, before.caseId, gone, come});
    change.finish();
}

void PrintRegister::setDestroyed(PrintId id, QDate on)
{
    if (!on.isValid())
        throw InputError(PrintingText::tr("The day of destruction is missing."), kept(),
                         PrintingText::tr("Enter the day on which the page was shredded."));
    const PrintRecord before = load(id);
    Change change(m_session, right::Print, before.caseId);
    checkNotDestroyed(before);
    if (on < printedOn(before))
        throw InputError(PrintingText::tr("A page cannot be destroyed before it was printed."), kept(),
                         PrintingText::tr("Enter the day of printing or a later one."));
    if (on > m_session.clock().today())
        throw InputError(PrintingText::tr("That day is still to come."), kept(),
                         PrintingText::tr("Enter the day when the page has been shredded."));
    Sql(m_session.db(), u"UPDATE print_register SET destroyed_on = :on, destroyed_by = :by WHERE id = :id"_s)
        .bind(u":on"_s, on)
        .bind(u":by"_s, m_session.member().id)
        .bind(u":id"_s, id)
        .run();
    change.record({u"print.destroyed"_s,
                   u"print"_s,
                   before.uuid,
                   before.caseId,
                   {},
                   QJsonObject{{u"destroyedOn"_s, on.toString(Qt::ISODate)}}});
    change.finish();
}

PrintRecord PrintRegister::load(PrintId id) const
{
    Sql sql(m_session.db(), u"SELECT %1 FROM print_register WHERE id = :id"_s.arg(Columns));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        throw NotFound(PrintingText::tr("This page is not in the register."), kept(),
                       PrintingText::tr("Go back to the register and choose a page from it."));
    PrintRecord record = read(sql.row());
    m_session.access().demand(record.caseId, right::Print);
    return record;
}

std::vector<PrintRecord> PrintRegister::of(CaseId id) const
{
    m_session.access().demand(id, right::Print);
    std::vector<PrintRecord> records;
    Sql sql(m_session.db(),
            u"SELECT %1 FROM print_register WHERE case_id = :case ORDER BY printed_at DESC, id DESC"_s.arg(
                Columns));
    sql.bind(u":case"_s, id);
    while (sql.next())
        records.push_back(read(sql.row()));
    return records;
}

DueNow paperDue(Session &session, CaseId id, const std::vector<DueItem> &)
{
    std::vector<DueItem> items;
    for (const PrintRecord &record : PrintRegister(session).of(id)) {
        // What went to somebody outside is told under her consent (C4); we do not lock it away.
        if (record.keptWhere.isEmpty() && !record.destroyedOn.isValid() &&
            record.forWhom != ForWhom::Somebody)
            items.push_back({id, QString::fromUtf16(due::Paper),
                             printedOn(record).addDays(DaysToNoteThePlace), record.uuid, record.page});
    }
    return {items};
}

} // namespace itinera
