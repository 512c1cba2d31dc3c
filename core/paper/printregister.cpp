// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/printregister.h"
#include "core/base/error.h"
#include "core/cases/due.h"
#include "core/paper/paperrights.h"
#include "core/storage/sql.h"
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
    "printed_by, printed_at, kept_where, destroyed_on, destroyed_by, number"_s;

PrintRecord read(const Sql &sql)
{
    PrintRecord record;
    record.id = PrintId(sql.integer(0));
    record.uuid = sql.uuid(1);
    record.caseId = CaseId(sql.integer(2));
    record.page = sql.text(3);
    record.subject = sql.text(4);
    record.language = sql.text(5);
    record.discreet = sql.boolean(6);
    record.largePrint = sql.boolean(7);
    record.destination = sql.text(8);
    record.copies = sql.number(9);
    record.pages = sql.number(10);
    record.by = MemberId(sql.integer(11));
    record.at = sql.instant(12);
    record.keptWhere = sql.text(13);
    record.destroyedOn = sql.day(14);
    record.destroyedBy = MemberId(sql.integer(15));
    record.number = sql.number(16);
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

/// Everything of this case whose place is not known yet, anew: the list of due things knows kinds, not single
/// records.
void refreshDue(Session &session, CaseId caseId)
{
    std::vector<DueItem> items;
    Sql sql(session.db(),
            u"SELECT %1 FROM print_register WHERE case_id = :case AND kept_where = '' AND destroyed_on = '' "
            "ORDER BY printed_at"_s.arg(Columns));
    sql.bind(u":case"_s, caseId);
    while (sql.next()) {
        const PrintRecord record = read(sql);
        items.push_back({caseId, QStringView(due::Paper).toString(),
                         printedOn(record).addDays(DaysToNoteThePlace), record.uuid, record.page});
    }
    DueStore(session).replace(caseId, {QStringView(due::Paper).toString()}, items);
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
                     {u"keptWhere"_s, record.keptWhere}};
    if (record.number != 0)
        json.insert(u"edition"_s, QJsonObject{{u"page"_s, record.page}, {u"number"_s, record.number}});
    return json;
}

} // namespace

PrintRecord PrintRegister::add(PrintRecord record)
{
    checkCopies(record.copies);
    if (!record.caseId.isValid() || record.page.isEmpty())
        throw InputError(PrintingText::tr("It is not said which page was printed."), kept(),
                         PrintingText::tr("Choose the case and the page, and print again."));
    m_session.access().demand(record.caseId, right::Print);
    record.keptWhere = record.keptWhere.trimmed();
    record.uuid = m_session.random().uuid();
    record.by = m_session.member().id;
    record.at = m_session.clock().now();
    record.subject.clear();
    record.destroyedOn = {};
    record.destroyedBy = {};

    Transaction transaction(m_session.db());
    Sql sql(m_session.db(),
            u"INSERT INTO print_register(uuid, case_id, page, subject, language, discreet, "
            u"large_print, destination, copies, pages, "
            "printed_by, printed_at, kept_where, destroyed_on, number) VALUES (:uuid, :case, :page, "
            "'', :language, :discreet, "
            ":large, :destination, :copies, :pages, :by, :at, :kept, '', :number)"_s);
    sql.bind(u":uuid"_s, record.uuid)
        .bind(u":case"_s, record.caseId)
        .bind(u":page"_s, QVariant(record.page))
        .bind(u":language"_s, QVariant(record.language.isNull() ? u""_s : record.language))
        .bind(u":discreet"_s, QVariant(record.discreet ? 1 : 0))
        .bind(u":large"_s, QVariant(record.largePrint ? 1 : 0))
        .bind(u":destination"_s, QVariant(record.destination.isNull() ? u""_s : record.destination))
        .bind(u":copies"_s, QVariant(record.copies))
        .bind(u":pages"_s, QVariant(record.pages))
        .bind(u":by"_s, record.by)
        .bind(u":at"_s, QVariant(record.at.toMSecsSinceEpoch()))
        .bind(u":kept"_s, QVariant(record.keptWhere.isEmpty() ? u""_s : record.keptWhere))
        .bind(u":number"_s, QVariant(record.number))
        .run();
    record.id = PrintId(sql.lastInsertId());
    if (record.keptWhere.isEmpty())
        refreshDue(m_session, record.caseId);
    m_session.audit().write({u"print"_s, u"print"_s, record.uuid, record.caseId, {}, toJson(record)});
    transaction.commit();
    return record;
}

void PrintRegister::setKept(PrintId id, const QString &where, int copies)
{
    checkCopies(copies);
    const QString place = where.trimmed();
    if (place.isEmpty())
        throw InputError(
            PrintingText::tr("The place is empty."), kept(),
            PrintingText::tr(
                "Write down where the page is locked away, such as the cabinet and the folder."));
    Transaction transaction(m_session.db());
    const PrintRecord before = load(id);
    checkNotDestroyed(before);
    if (before.keptWhere == place && before.copies == copies)
        return;
    Sql(m_session.db(), u"UPDATE print_register SET kept_where = :where, copies = :copies WHERE id = :id"_s)
        .bind(u":where"_s, QVariant(place))
        .bind(u":copies"_s, QVariant(copies))
        .bind(u":id"_s, id)
        .run();
    refreshDue(m_session, before.caseId);
    PrintRecord after = before;
    after.keptWhere = place;
    after.copies = copies;
    const auto [gone, come] = changedFields(toJson(before), toJson(after));
    m_session.audit().write({u"print.kept"_s, u"print"_s, before.uuid, before.caseId, gone, come});
    transaction.commit();
}

void PrintRegister::setDestroyed(PrintId id, QDate on)
{
    if (!on.isValid())
        throw InputError(PrintingText::tr("The day of destruction is missing."), kept(),
                         PrintingText::tr("Enter the day on which the page was shredded."));
    Transaction transaction(m_session.db());
    const PrintRecord before = load(id);
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
    refreshDue(m_session, before.caseId);
    m_session.audit().write({u"print.destroyed"_s,
                             u"print"_s,
                             before.uuid,
                             before.caseId,
                             {},
                             QJsonObject{{u"destroyedOn"_s, on.toString(Qt::ISODate)}}});
    transaction.commit();
}

PrintRecord PrintRegister::load(PrintId id) const
{
    Sql sql(m_session.db(), u"SELECT %1 FROM print_register WHERE id = :id"_s.arg(Columns));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        throw NotFound(PrintingText::tr("This page is not in the register."), kept(),
                       PrintingText::tr("Go back to the register and choose a page from it."));
    const PrintRecord record = read(sql);
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
        records.push_back(read(sql));
    return records;
}

} // namespace itinera
