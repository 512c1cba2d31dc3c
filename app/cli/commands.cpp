// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/prompt.h"
#include "app/common/environment.h"
#include "core/base/error.h"
#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/history/auditwords.h"
#include "core/lists/codelist.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/paper/printing.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskstore.h"
#include "core/subjects.h"
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int Done = 0;
constexpr int Failed = 1;
constexpr int WrongUse = 2;

/// What was asked is not a command, or not its arguments.
struct UsageError {
    QString text;
};

void out(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}
void err(const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

void outJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    QTextStream(stdout) << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
QString screenLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

/// The words of one command line.
class Arguments {
public:
    Arguments(const QStringList &all, const QStringList &positional, const QList<QCommandLineOption> &options)
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.addOptions(options);
        m_parser.addOption({u"passphrase-file"_s, {}, u"FILE"_s});
        m_parser.addOption({u"member"_s, {}, u"NAME"_s});
        m_parser.addOption(QCommandLineOption(u"json"_s));
        if (!m_parser.parse(all))
            throw UsageError{m_parser.errorText()};
        const QStringList given = m_parser.positionalArguments();
        if (given.size() != positional.size())
            throw UsageError{CliText::tr("Expected: %1").arg(positional.join(u' '))};
        for (qsizetype i = 0; i < given.size(); ++i)
            m_values.insert(positional[i], given[i]);
    }
    QString at(const QString &name) const { return m_values.value(name); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    bool json() const { return has(u"json"_s); }
    int number(const QString &option, int fallback, int least, int most) const
    {
        if (!has(option))
            return fallback;
        bool ok = false;
        const int n = value(option).toInt(&ok);
        if (!ok || n < least || n > most)
            throw UsageError{
                CliText::tr("--%1 takes a number from %2 to %3.").arg(option).arg(least).arg(most)};
        return n;
    }
    QString required(const QString &option) const
    {
        if (value(option).isEmpty())
            throw UsageError{CliText::tr("--%1 is missing.").arg(option)};
        return value(option);
    }
    SecureBytes passphrase() const
    {
        return has(u"passphrase-file"_s) ? passphraseFromFile(value(u"passphrase-file"_s))
                                         : askPassphrase(CliText::tr("Passphrase: "));
    }

private:
    QCommandLineParser m_parser;
    QMap<QString, QString> m_values;
};

/// An opened vault for the length of a command.
struct OpenVault {
    explicit OpenVault(const Arguments &arguments)
    {
        const QString member = arguments.required(u"member"_s); // before anybody is asked for a passphrase
        vault = Vault::open(arguments.at(u"VAULT"_s), member, arguments.passphrase(),
                            environment.vault(u"itinera-cli"_s));
        if (!vault->warning().isEmpty())
            err(vault->warning());
        for (const QString &line : vault->news())
            err(line);
        if (vault->mustChangePassphrase()) {
            throw Refused(CliText::tr("Your passphrase is a temporary one."),
                          CliText::tr("Nothing was changed."),
                          CliText::tr("Open the vault in the desktop program once and choose your own."));
        }
    }
    ~OpenVault()
    {
        if (!vault || vault->session().access().lastRefused().isEmpty())
            return;
        try {
            vault->session().noteRefusal(vault->session().access().lastRefused());
        } catch (const Error &error) {
            err(error.message());
        }
    }
    OpenVault(const OpenVault &) = delete;
    OpenVault &operator=(const OpenVault &) = delete;
    Session &session() { return vault->session(); }
    ProgramEnvironment environment;
    std::unique_ptr<Vault> vault;
};

CaseId caseOf(Session &session, const QString &code)
{
    const std::optional<CaseId> id = CaseStore(session).findByCode(code);
    if (!id) {
        throw NotFound(CliText::tr("There is no case with the code %1.").arg(code), {},
                       CliText::tr("List the codes with the command “cases”."));
    }
    return *id;
}

int create(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s}, {});
    const QString member = arguments.required(u"member"_s);
    const SecureBytes passphrase = arguments.passphrase();
    if (!arguments.has(u"passphrase-file"_s) &&
        !passphrase.equals(askPassphrase(CliText::tr("Once more: ")))) {
        throw InputError(CliText::tr("The two passphrases are not the same."),
                         CliText::tr("No vault was made."), CliText::tr("Try again."));
    }
    ProgramEnvironment environment;
    VaultEnvironment vaultEnvironment = environment.vault(u"itinera-cli"_s);
    vaultEnvironment.cost = KdfCost::calibrated();
    const auto vault = Vault::create(arguments.at(u"VAULT"_s), member, passphrase, vaultEnvironment);
    if (arguments.json())
        outJson(QJsonObject{{u"vault"_s, vault->path()}, {u"member"_s, member}});
    else
        out(CliText::tr("Made the vault %1 with its first member, %2.").arg(vault->path(), member));
    return Done;
}

int demo(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s},
                              {{u"cases"_s, {}, u"N"_s},
                               {u"seed"_s, {}, u"S"_s},
                               {u"language"_s, {}, u"en|es"_s},
                               {u"today"_s, {}, u"DAY"_s}});
    const int cases = arguments.number(u"cases"_s, 40, 1, 1000000);
    const auto seed = static_cast<quint64>(arguments.number(u"seed"_s, 1, 0, 2147483647));
    const QString language = arguments.has(u"language"_s) ? arguments.value(u"language"_s) : screenLanguage();
    QDate today = QDate::currentDate();
    if (arguments.has(u"today"_s)) {
        today = QDate::fromString(arguments.value(u"today"_s), Qt::ISODate);
        if (!today.isValid())
            throw UsageError{CliText::tr("--today takes a day like 2026-03-02.")};
    }
    const QString member = arguments.has(u"member"_s) ? arguments.value(u"member"_s) : u"Demo"_s;
    const bool tell = !arguments.json() && cases > 2000;
    createDemoVault(arguments.at(u"VAULT"_s), member, arguments.passphrase(), cases, seed,
                    language == u"es"_s ? language : u"en"_s, today, [&](int done) {
                        if (tell && done % 1000 == 0)
                            err(CliText::tr("%1 of %2 cases").arg(done).arg(cases));
                        return true;
                    });
    const QString path = Vault::withEnding(arguments.at(u"VAULT"_s));
    if (arguments.json())
        outJson(QJsonObject{{u"vault"_s, path}, {u"member"_s, member}, {u"cases"_s, cases}});
    else
        out(CliText::tr("Made the demo vault %1 with %n invented case(s); it opens for “%2”.", nullptr, cases)
                .arg(path, member));
    return Done;
}

QJsonObject rowJson(const CaseRow &row)
{
    return {{u"code"_s, row.code},
            {u"name"_s, row.name},
            {u"place"_s, row.place},
            {u"status"_s, row.status},
            {u"risk"_s, row.riskLevel},
            {u"riskOutOfDate"_s, row.riskStale},
            {u"riskReviewOn"_s, isoDay(row.riskReviewOn)},
            {u"nextDue"_s, isoDay(row.nextDue)},
            {u"nextDueKind"_s, row.nextDueKind},
            {u"lastContact"_s, isoDay(row.lastContact)}};
}

int cases(const QStringList &all)
{
    const Arguments arguments(
        all, {u"VAULT"_s},
        {{u"search"_s, {}, u"TEXT"_s}, {u"limit"_s, {}, u"N"_s}, QCommandLineOption(u"all"_s)});
    CaseQuery query;
    query.text = arguments.value(u"search"_s);
    query.limit = arguments.number(u"limit"_s, 50, 1, 100000);
    query.sort = CaseSort::Code;
    query.openOnly = !arguments.has(u"all"_s);
    OpenVault open(arguments);
    const std::vector<CaseRow> rows = CaseStore(open.session()).rows(query);
    if (arguments.json()) {
        QJsonArray array;
        for (const CaseRow &row : rows)
            array.append(rowJson(row));
        outJson(array);
        return Done;
    }
    for (const CaseRow &row : rows) {
        QString line = u"%1  %2  %3"_s.arg(row.code, -8)
                           .arg(row.name, -24)
                           .arg(riskrules::levelName(static_cast<RiskLevel>(row.riskLevel)), -14);
        if (row.riskStale)
            line += CliText::tr("risk assessment out of date") + u"  "_s;
        if (row.nextDue.isValid())
            line += CliText::tr("due %1").arg(isoDay(row.nextDue));
        out(line.trimmed());
    }
    if (rows.empty())
        out(CliText::tr("No case matches."));
    return Done;
}

void showText(Session &session, const Case &person)
{
    const ListStore codeLists(session);
    const QString language = screenLanguage();
    const auto line = [](const QString &label, const QString &text) {
        if (!text.isEmpty())
            out(u"%1 %2"_s.arg(label + u':', -26).arg(text));
    };
    line(CliText::tr("Code"), person.code);
    line(CliText::tr("Name she chose"), person.chosenName);
    line(CliText::tr("Legal names"), person.legalNames.join(u" / "_s));
    line(CliText::tr("Also known as"), person.aliases.join(u", "_s));
    line(CliText::tr("Born"), person.birth.toText(QLocale()));
    line(CliText::tr("Place"), person.place);
    line(CliText::tr("Status"),
         codeLists.list(QStringView(lists::CaseStatus).toString()).labelOf(person.status, language));
    line(CliText::tr("Professional of reference"), session.memberName(person.responsible));
    if (const auto risk = RiskStore(session).standing(person.id)) {
        const auto stale = RiskStore(session).staleness(person.id);
        line(CliText::tr("Risk assessment"),
             CliText::tr("number %1, %2, review on %3")
                 .arg(risk->number)
                 .arg(riskrules::levelName(risk->signedLevel), isoDay(risk->reviewOn)));
        if (stale.isStale())
            line({}, CliText::tr("out of date"));
    } else {
        line(CliText::tr("Risk assessment"), CliText::tr("none signed yet"));
    }
    const CodeList needNames = codeLists.list(QStringView(lists::Need).toString());
    if (const auto needs = NeedsStore(session).standing(person.id)) {
        out(CliText::tr("Needs, in her order:"));
        for (const NeedRating &rating : needs->ratings) {
            const QString name =
                rating.need.code.isEmpty() ? rating.need.text : needNames.labelOf(rating.need.code, language);
            out(u"  %1  %2"_s.arg(rating.herRank > 0 ? QString::number(rating.herRank) : u"–"_s, 2)
                    .arg(name));
        }
    }
    if (const auto plan = PlanStore(session).plan(person.id)) {
        out(CliText::tr("Plan:"));
        for (const Goal &goal : plan->goals) {
            out(u"  "_s + goal.text);
            for (const Step &step : goal.steps)
                out(u"    - %1 (%2%3)"_s.arg(step.what, planrules::stateName(step.state),
                                             step.due.isValid() ? u", "_s + isoDay(step.due) : QString()));
        }
    }
}

int show(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s, u"CODE"_s}, {});
    OpenVault open(arguments);
    const CaseId id = caseOf(open.session(), arguments.at(u"CODE"_s));
    CaseStore store(open.session());
    store.noteViewed(id);
    const Case person = store.load(id);
    if (!arguments.json()) {
        showText(open.session(), person);
        return Done;
    }
    QJsonObject object{{u"case"_s, caserules::toJson(person)}, {u"line"_s, rowJson(store.row(id))}};
    if (const auto risk = RiskStore(open.session()).standing(id))
        object.insert(u"risk"_s, riskrules::toJson(*risk));
    if (const auto needs = NeedsStore(open.session()).standing(id))
        object.insert(u"needs"_s, needsrules::toJson(*needs));
    if (const auto plan = PlanStore(open.session()).plan(id))
        object.insert(u"plan"_s, planrules::toJson(*plan));
    outJson(object);
    return Done;
}

int print(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s, u"CODE"_s},
                              {{u"page"_s, {}, u"plan|needs|risk|trail"_s},
                               {u"language"_s, {}, u"en|es"_s},
                               QCommandLineOption(u"discreet"_s),
                               QCommandLineOption(u"large"_s),
                               {u"out"_s, {}, u"FILE.pdf"_s}});
    const QString name = arguments.required(u"page"_s);
    const PrintablePage *page = printablePage(name);
    if (!page)
        throw UsageError{CliText::tr("--page takes plan, needs, risk or trail.")};
    PaperChoice choice;
    choice.language = arguments.required(u"language"_s);
    if (choice.language != u"en"_s && choice.language != u"es"_s)
        throw UsageError{CliText::tr("--language takes en or es.")};
    choice.discreet = arguments.has(u"discreet"_s);
    choice.largePrint = arguments.has(u"large"_s);
    const QString file = arguments.required(u"out"_s);
    OpenVault open(arguments);
    const PrintRecord record = printToPdf(
        open.session(),
        preparePage(open.session(), caseOf(open.session(), arguments.at(u"CODE"_s)), *page, choice), file);
    const QString path = QFileInfo(file).absoluteFilePath();
    if (arguments.json())
        outJson(QJsonObject{{u"file"_s, path},
                            {u"pages"_s, record.pages},
                            {u"register"_s, record.uuid.toString(QUuid::WithoutBraces)}});
    else
        out(CliText::tr("Wrote %n page(s) to %1 and entered it in the register of prints.", nullptr,
                        record.pages)
                .arg(path));
    return Done;
}

int check(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s}, {QCommandLineOption(u"deep"_s)});
    OpenVault open(arguments);
    const QStringList faults = open.vault->check(arguments.has(u"deep"_s));
    if (arguments.json()) {
        outJson(
            QJsonObject{{u"clean"_s, faults.isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(faults)}});
    } else if (faults.isEmpty()) {
        out(CliText::tr("Every page, reference and audit entry of this vault fits."));
    }
    if (faults.isEmpty())
        return Done;
    for (const QString &fault : faults)
        err(fault);
    err(CliText::tr(
        "Copy the vault's folder to a safe place before anything else, and open the last good backup."));
    return Failed;
}

int members(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s}, {});
    OpenVault open(arguments);
    QJsonArray list;
    for (const MemberState &state : open.vault->members()) {
        QJsonArray roles;
        QStringList names;
        for (const Role role : allRoles()) {
            if (!state.roles.contains(role))
                continue;
            roles.append(stored(role));
            names << roleName(role);
        }
        if (arguments.json()) {
            list.append(QJsonObject{{u"name"_s, state.member.name},
                                    {u"roles"_s, roles},
                                    {u"canOpen"_s, state.canOpen},
                                    {u"temporary"_s, state.temporary},
                                    {u"left"_s, isoDay(state.leftAt.date())}});
            continue;
        }
        const QString note = state.leftAt.isValid() ? CliText::tr("left")
                             : !state.canOpen       ? CliText::tr("cannot open the vault")
                             : state.temporary      ? CliText::tr("temporary passphrase")
                                                    : QString();
        out(note.isEmpty() ? u"%1: %2"_s.arg(state.member.name, names.join(u", "_s))
                           : u"%1: %2 (%3)"_s.arg(state.member.name, names.join(u", "_s), note));
    }
    if (arguments.json())
        outJson(list);
    return Done;
}

int audit(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s}, {{u"case"_s, {}, u"CODE"_s}, {u"limit"_s, {}, u"N"_s}});
    const int limit = arguments.number(u"limit"_s, 200, 1, 1000000);
    OpenVault open(arguments);
    AuditFilter filter;
    filter.limit = limit;
    if (arguments.has(u"case"_s))
        filter.caseId = caseOf(open.session(), arguments.value(u"case"_s));
    const AuditWords words(open.session(), screenLanguage());
    QJsonArray list;
    for (const AuditEntry &entry : open.session().audit().entries(filter)) {
        const QString code =
            entry.caseId.isValid() ? CaseStore(open.session()).row(entry.caseId).code : QString();
        if (arguments.json()) {
            list.append(QJsonObject{{u"number"_s, entry.number},
                                    {u"at"_s, entry.at.toString(Qt::ISODate)},
                                    {u"who"_s, words.who(entry)},
                                    {u"action"_s, entry.action},
                                    {u"case"_s, code},
                                    {u"sentence"_s, words.sentence(entry)}});
            continue;
        }
        const QString line = u"%1  %2  %3"_s.arg(entry.at.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s),
                                                 code.leftJustified(8), words.sentence(entry));
        out(line);
    }
    if (arguments.json())
        outJson(list);
    return Done;
}

int backup(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s, u"TO"_s}, {});
    OpenVault open(arguments);
    const QString made = open.vault->prepareBackup(QFileInfo(arguments.at(u"TO"_s)).absoluteFilePath()).run();
    open.vault->noteBackup(made);
    if (arguments.json())
        outJson(QJsonObject{{u"backup"_s, made}});
    else
        out(CliText::tr("Made the backup %1 and read every page of it again.").arg(made));
    return Done;
}

int restore(const QStringList &all)
{
    const Arguments arguments(all, {u"BACKUP"_s, u"TO"_s}, {QCommandLineOption(u"yes"_s)});
    const QString member = arguments.required(u"member"_s);
    const QString from = QFileInfo(arguments.at(u"BACKUP"_s)).absoluteFilePath();
    const QString to = Vault::withEnding(QFileInfo(arguments.at(u"TO"_s)).absoluteFilePath());
    const VaultPreview preview = previewVault(from, member, arguments.passphrase());
    if (!arguments.json()) {
        out(CliText::tr("In this backup: %1 open cases, %2 closed; last written by %3 on %4.")
                .arg(preview.openCases)
                .arg(preview.closedCases)
                .arg(preview.newestBy,
                     QLocale().toString(preview.newestEntry.toLocalTime(), QLocale::ShortFormat)));
    }
    if (QFileInfo::exists(to) && !arguments.has(u"yes"_s)) {
        throw Refused(
            CliText::tr("There is a vault at %1.").arg(to), CliText::tr("Nothing was changed."),
            CliText::tr("With --yes it is set aside under another name, and the backup takes its place."));
    }
    const QString aside = restoreBackup(from, to, QDateTime::currentDateTime());
    if (arguments.json())
        outJson(QJsonObject{{u"vault"_s, to},
                            {u"setAside"_s, aside},
                            {u"openCases"_s, preview.openCases},
                            {u"closedCases"_s, preview.closedCases}});
    else
        out(aside.isEmpty()
                ? CliText::tr("Restored to %1.").arg(to)
                : CliText::tr("Restored to %1. The vault that was there is now %2.").arg(to, aside));
    return Done;
}

int rekey(const QStringList &all)
{
    const Arguments arguments(all, {u"VAULT"_s}, {});
    OpenVault open(arguments);
    open.vault->rekey();
    if (arguments.json())
        outJson(QJsonObject{{u"rekeyed"_s, true}});
    else
        out(CliText::tr("The vault is encrypted under a new key. Nobody's passphrase changed."));
    return Done;
}

QString usage()
{
    return CliText::tr(
        "itinera-cli: the work of Itinera from a terminal\n"
        "\n"
        "  create VAULT --member NAME\n"
        "  demo VAULT [--cases N] [--seed S] [--language en|es] [--today DAY] [--member NAME]\n"
        "  cases VAULT --member NAME [--search TEXT] [--limit N] [--all]\n"
        "  show VAULT CODE --member NAME\n"
        "  print VAULT CODE --member NAME --page plan|needs|risk|trail --language en|es [--discreet] "
        "[--large] "
        "--out FILE.pdf\n"
        "  check VAULT --member NAME [--deep]\n"
        "  members VAULT --member NAME\n"
        "  audit VAULT --member NAME [--case CODE] [--limit N]\n"
        "  rekey VAULT --member NAME\n"
        "  backup VAULT FOLDER --member NAME\n"
        "  restore BACKUP VAULT --member NAME [--yes]\n"
        "\n"
        "Every command takes --json and --passphrase-file FILE (its first line); without it the passphrase "
        "is asked for.\n"
        "A vault's demo member is “Demo” unless another was named.\n"
        "Exit: 0 done, 1 refused or failed, 2 wrong use.");
}

} // namespace

int runCommand(const QStringList &arguments)
{
    static const std::map<QString, int (*)(const QStringList &)> commands{
        {u"create"_s, create}, {u"demo"_s, demo},     {u"cases"_s, cases},     {u"show"_s, show},
        {u"print"_s, print},   {u"check"_s, check},   {u"members"_s, members}, {u"audit"_s, audit},
        {u"rekey"_s, rekey},   {u"backup"_s, backup}, {u"restore"_s, restore}};
    if (arguments.size() == 2 &&
        (arguments[1] == u"--help"_s || arguments[1] == u"-h"_s || arguments[1] == u"help"_s)) {
        out(usage());
        return Done;
    }
    const auto command = arguments.size() > 1 ? commands.find(arguments[1]) : commands.end();
    if (command == commands.end()) {
        err(usage());
        return WrongUse;
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    try {
        return command->second(rest);
    } catch (const UsageError &error) {
        err(error.text + u'\n' + usage());
        return WrongUse;
    } catch (const Error &error) {
        err(error.message());
        return Failed;
    } catch (const std::exception &error) {
        err(CliText::tr("Something unexpected happened: %1").arg(QString::fromLocal8Bit(error.what())));
        return Failed;
    }
}

} // namespace itinera
