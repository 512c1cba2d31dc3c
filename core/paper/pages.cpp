// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pages.h"
#include "core/needs/needsrules.h"
#include "core/paper/discreet.h"
#include "core/paper/papertext.h"
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace itinera::pages {

namespace {

/// More assessments than these do not fit side by side.
constexpr size_t MostColumns = 8;
constexpr size_t MostVictories = 15;

/// What the three pages share: words, lists, names, discretion.
class Writer {
public:
    Writer(const Context &context, const Case &person)
        : m_context(context), m_person(person),
          t(context.words ? PaperText(context.choice.language, context.words)
                          : PaperText(context.choice.language)),
          m_screen(person, {context.professional, context.signedBy}), discreet(context.choice.discreet)
    {
        m_document.choice = context.choice;
        m_document.code = person.code;
        m_document.date = context.today;
    }

    PaperDocument finish(const char *title, bool draft)
    {
        QStringList notes;
        if (m_context.demo)
            notes.append(t(QT_TRANSLATE_NOOP("Paper", "Invented data for practice")));
        if (draft)
            notes.append(t(QT_TRANSLATE_NOOP("Paper", "Draft – not signed")));
        m_document.footNote = notes.join(u" · "_s);
        m_document.title = t(title);
        m_document.blocks.insert(m_document.blocks.begin(), paper::Heading{m_document.title, 1});
        return std::move(m_document);
    }

    template <class Block>
    void add(Block block)
    {
        m_document.blocks.emplace_back(std::move(block));
    }
    void section(const QString &text) { add(paper::Heading{text, 2}); }
    void paragraph(const QString &text) { add(paper::Paragraph{text}); }
    void quiet(const QString &text) { add(paper::Paragraph{text, true, false}); }
    void notice(const QString &text) { add(paper::Paragraph{text, false, true}); }

    /// Somebody's own words; without names on a discreet page.
    QString free(const QString &text) const
    {
        return discreet ? m_screen.clean(text.trimmed()) : text.trimmed();
    }

    QString label(const char16_t *list, const QString &code) const
    {
        return m_context.lists.value(QStringView(list).toString()).labelOf(code, t.language());
    }
    QString step(const char16_t *list, int value) const { return label(list, QString::number(value)); }

    QString need(const Need &n) const
    {
        if (n.code.isEmpty())
            return free(n.text);
        QString name = label(lists::Need, n.code);
        if (discreet && tellsTheSubject(name)) {
            name = n.domain.isEmpty() ? QString() : label(lists::NeedDomain, n.domain);
            if (name.isEmpty() || tellsTheSubject(name))
                name = u"—"_s;
        }
        return n.text.isEmpty() ? name : u"%1: %2"_s.arg(name, free(n.text));
    }

    QString professional() const
    {
        return m_context.professional.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "Professional"))
                                                : m_context.professional;
    }
    QString signer() const
    {
        return m_context.signedBy.isEmpty() ? m_context.professional : m_context.signedBy;
    }

    /// Reference, name and professional: the head of each page.
    paper::Facts head() const
    {
        paper::Facts facts;
        if (discreet) {
            facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Reference")), m_person.code);
            return facts;
        }
        facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Code")), m_person.code);
        if (!m_person.displayName().isEmpty())
            facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Name")), m_person.displayName());
        if (!m_context.professional.isEmpty())
            facts.rows.emplace_back(t(QT_TRANSLATE_NOOP("Paper", "Professional of reference")),
                                    m_context.professional);
        return facts;
    }

    QString signedText(SignatureKind kind, QDate on) const
    {
        if (kind == SignatureKind::None)
            return {};
        const QString day = t.day(on);
        if (kind == SignatureKind::OnPaper)
            return day.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "Signed on paper"))
                                 : t(QT_TRANSLATE_NOOP("Paper", "Signed on paper on %1")).arg(day);
        return day.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "Signed on screen"))
                             : t(QT_TRANSLATE_NOOP("Paper", "Signed on screen on %1")).arg(day);
    }

    /// "Role (name)", or the role alone on a discreet page.
    QString role(const QString &what, const QString &name) const
    {
        return discreet || name.isEmpty() ? what : u"%1\n%2"_s.arg(what, name);
    }

    void signatures(std::vector<std::pair<QString, QString>> lines)
    {
        section(t(QT_TRANSLATE_NOOP("Paper", "Signatures")));
        paper::Signatures block;
        for (auto &[who, text] : lines) {
            block.who.append(who);
            block.signedText.append(text);
        }
        add(std::move(block));
    }

private:
    const Context &m_context;
    const Case &m_person;

public:
    const PaperText t;

private:
    NameScreen m_screen;
    PaperDocument m_document;

public:
    const bool discreet;
};

QString stepBy(const Writer &w, const Step &step)
{
    switch (step.by) {
    case StepBy::She:
        return w.t(QT_TRANSLATE_NOOP("Paper", "You"));
    case StepBy::Professional:
        if (w.discreet)
            return w.t(QT_TRANSLATE_NOOP("Paper", "We"));
        return step.byName.isEmpty() ? w.professional() : step.byName;
    case StepBy::OtherService:
        // The name of a service tells what it is for.
        if (w.discreet)
            return w.t(QT_TRANSLATE_NOOP("Paper", "Others"));
        return step.byName.isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "Another service")) : step.byName;
    }
    return {};
}

QString stepState(const Writer &w, const Step &step)
{
    const QString on = w.t.shortDay(step.stateOn);
    QString text;
    switch (step.state) {
    case StepState::Open:
        return QString(QChar(paper::Table::Box));
    case StepState::Paused: {
        const QString again = w.t.shortDay(step.lookAgainOn);
        text = QChar(paper::Table::Box) +
               (again.isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "Resting"))
                                : w.t(QT_TRANSLATE_NOOP("Paper", "Resting; we look again on %1")).arg(again));
        break;
    }
    case StepState::Done:
        text = QChar(paper::Table::TickedBox) + (on.isEmpty()
                                                     ? w.t(QT_TRANSLATE_NOOP("Paper", "Done"))
                                                     : w.t(QT_TRANSLATE_NOOP("Paper", "Done on %1")).arg(on));
        break;
    case StepState::ChangedCourse:
        text = w.t(QT_TRANSLATE_NOOP("Paper", "We found another way"));
        break;
    }
    const QString note = w.free(step.stateNote);
    return note.isEmpty() ? text : text + u'\n' + note;
}

QString levelName(const PaperText &t, RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
        return t(QT_TRANSLATE_NOOP("Paper", "not rated"));
    case RiskLevel::Low:
        return t(QT_TRANSLATE_NOOP("Paper", "Low"));
    case RiskLevel::Moderate:
        return t(QT_TRANSLATE_NOOP("Paper", "Moderate"));
    case RiskLevel::High:
        return t(QT_TRANSLATE_NOOP("Paper", "High"));
    case RiskLevel::VeryHigh:
        return t(QT_TRANSLATE_NOOP("Paper", "Very high"));
    }
    return {};
}

QString cooperationName(const PaperText &t, Cooperation cooperation)
{
    switch (cooperation) {
    case Cooperation::NotAsked:
        return t(QT_TRANSLATE_NOOP("Paper", "Not asked"));
    case Cooperation::No:
        return t(QT_TRANSLATE_NOOP("Paper", "She does not cooperate with the authorities."));
    case Cooperation::Considering:
        return t(QT_TRANSLATE_NOOP("Paper", "She is thinking about cooperating with the authorities."));
    case Cooperation::Yes:
        return t(QT_TRANSLATE_NOOP("Paper", "She cooperates with the authorities."));
    case Cooperation::PrefersNotToSay:
        return t(QT_TRANSLATE_NOOP("Paper", "She prefers not to say."));
    }
    return {};
}

QString occasionName(const PaperText &t, RiskOccasion occasion)
{
    switch (occasion) {
    case RiskOccasion::Entry:
        return t(QT_TRANSLATE_NOOP("Paper", "On entry"));
    case RiskOccasion::Periodic:
        return t(QT_TRANSLATE_NOOP("Paper", "Periodic review"));
    case RiskOccasion::Event:
        return t(QT_TRANSLATE_NOOP("Paper", "Because of an event"));
    }
    return {};
}

/// Level, and the two steps that make it.
QString rated(const Writer &w, int likelihood, int severity)
{
    const RiskLevel level = riskrules::cell(likelihood, severity);
    if (level == RiskLevel::None)
        return levelName(w.t, level);
    QString steps = u"%1\n%2"_s.arg(
        w.t(QT_TRANSLATE_NOOP("Paper", "Likelihood %1")).arg(w.t.locale().toString(likelihood)),
        w.t(QT_TRANSLATE_NOOP("Paper", "Severity %1")).arg(w.t.locale().toString(severity)));
    return levelName(w.t, level) + u'\n' + steps.replace(u' ', QChar::Nbsp); // the figure stays with its word
}

QString factorName(const Writer &w, const RiskFactor &factor)
{
    QString name = factor.code.isEmpty() ? factor.text.trimmed() : w.label(lists::RiskFactor, factor.code);
    if (!factor.code.isEmpty() && !factor.text.trimmed().isEmpty())
        name += u'\n' + factor.text.trimmed();
    if (factor.namedByHer)
        name += u'\n' + w.t(QT_TRANSLATE_NOOP("Paper", "(she named it)"));
    return name;
}

void addFactors(Writer &w, const RiskAssessment &assessment, RiskQuestion question)
{
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "No.")), w.t(QT_TRANSLATE_NOOP("Paper", "Factor")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Before")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Safeguards in place")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "After"))};
    table.weights = {1, 6, 3, 7, 3};
    int number = 0;
    for (const RiskFactor &factor : assessment.factors) {
        ++number;
        if (factor.question != question)
            continue;
        table.rows.push_back({w.t.locale().toString(number), factorName(w, factor),
                              rated(w, factor.likelihood, factor.severity), factor.safeguards.trimmed(),
                              rated(w, factor.likelihoodAfter, factor.severityAfter)});
    }
    if (table.rows.empty())
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "No factor recorded.")));
    else
        w.add(std::move(table));
}

void addMatrix(Writer &w, const RiskAssessment &assessment)
{
    paper::Matrix matrix;
    matrix.xTitle = w.t(QT_TRANSLATE_NOOP("Paper", "How severe"));
    matrix.yTitle = w.t(QT_TRANSLATE_NOOP("Paper", "How likely"));
    for (int i = 1; i <= 5; ++i) {
        const QString digit = w.t.locale().toString(i);
        matrix.xLabels.append(u"%1 %2"_s.arg(digit, w.step(lists::Severity, i)));
        matrix.yLabels.append(u"%1 %2"_s.arg(digit, w.step(lists::Likelihood, i)));
    }
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High, RiskLevel::VeryHigh})
        matrix.levelNames.append(levelName(w.t, level));
    for (int y = 1; y <= 5; ++y) {
        for (int x = 1; x <= 5; ++x)
            matrix.levels.push_back(static_cast<int>(riskrules::cell(y, x)));
    }
    int number = 0;
    for (const RiskFactor &factor : assessment.factors) {
        const QString text = w.t.locale().toString(++number);
        if (factor.likelihood > 0 && factor.severity > 0)
            matrix.marks.push_back({text, factor.severity, factor.likelihood, false});
        if (factor.likelihoodAfter > 0 && factor.severityAfter > 0)
            matrix.marks.push_back({text, factor.severityAfter, factor.likelihoodAfter, true});
    }
    if (matrix.marks.empty())
        return;
    matrix.beforeText = w.t(QT_TRANSLATE_NOOP("Paper", "before safeguards"));
    matrix.afterText = w.t(QT_TRANSLATE_NOOP("Paper", "with the safeguards in place"));
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Matrix")));
    w.add(std::move(matrix));
}

/// The overall level as it stood when signed; as the rule gives it while being worked on.
RiskLevel overallLevel(const RiskAssessment &assessment, const riskrules::Overall &overall)
{
    return assessment.isSigned() && assessment.signedLevel != RiskLevel::None ? assessment.signedLevel
                                                                              : overall.level;
}

void addOverall(Writer &w, const RiskAssessment &assessment)
{
    const riskrules::Overall overall = riskrules::overall(assessment);
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Overall level: %1"))
                  .arg(levelName(w.t, overallLevel(assessment, overall))));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "The rule: the highest level that remains with the safeguards in place, over all factors. One step "
        "higher while she "
        "cooperates with the authorities, unless a rated factor of reprisal has weighed that already. A "
        "professional may set another level and says why.")));
    paper::Bullets how;
    how.items.append(w.t(QT_TRANSLATE_NOOP("Paper", "Highest level that remains: %1"))
                         .arg(levelName(w.t, overall.highest)));
    if (overall.raisedForCooperation)
        how.items.append(
            w.t(QT_TRANSLATE_NOOP("Paper", "Raised to %1, because she cooperates with the authorities."))
                .arg(levelName(w.t, overall.byRule)));
    else if (overall.cooperationWeighedInFactor)
        how.items.append(w.t(QT_TRANSLATE_NOOP(
            "Paper",
            "Her cooperation is weighed in a factor of reprisal, so the level was not raised again.")));
    if (overall.overridden) {
        how.items.append(w.t(QT_TRANSLATE_NOOP("Paper", "Set to %1 by the professional: %2"))
                             .arg(levelName(w.t, assessment.overrideLevel.value_or(overall.level)),
                                  assessment.overrideReason.trimmed()));
    }
    w.add(std::move(how));
}

void addStaleness(Writer &w, const RiskAssessment &assessment, const riskrules::Staleness &staleness)
{
    if (!staleness.reviewPassed && staleness.events.empty())
        return;
    QStringList lines;
    lines.append(w.t(QT_TRANSLATE_NOOP("Paper", "Out of date: look at it again.")));
    for (const CaseEvent &event : staleness.events) {
        lines.append(w.t(QT_TRANSLATE_NOOP("Paper", "%1: %2"))
                         .arg(w.t.shortDay(event.on), w.label(lists::EventKind, event.kind)));
    }
    if (staleness.reviewPassed && assessment.reviewOn.isValid())
        lines.append(w.t(QT_TRANSLATE_NOOP("Paper", "It was to be reviewed by %1."))
                         .arg(w.t.day(assessment.reviewOn)));
    w.notice(lines.join(u'\n'));
}

/// The discreet version: numbers and levels only. What the factors are, the questions and the cooperation
/// would tell the subject, and so would most safeguards.
PaperDocument discreetRisk(Writer &w, const RiskAssessment &assessment, const riskrules::Staleness &staleness)
{
    paper::Facts facts = w.head();
    if (assessment.number > 0)
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Number")),
                                w.t.locale().toString(assessment.number));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Date")), w.t.day(assessment.startedOn));
    if (assessment.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "We look at it again by")),
                                w.t.day(assessment.reviewOn));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Overall")),
                            levelName(w.t, overallLevel(assessment, riskrules::overall(assessment))));
    w.add(std::move(facts));
    if (staleness.reviewPassed || !staleness.events.empty())
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "Out of date: look at it again.")));
    w.quiet(w.t(QT_TRANSLATE_NOOP("Paper", "The full page is kept at the office.")));
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "Point")), w.t(QT_TRANSLATE_NOOP("Paper", "Before")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Now"))};
    table.weights = {1, 2, 2};
    int number = 0;
    for (const RiskFactor &factor : assessment.factors) {
        const RiskLevel after = riskrules::cell(factor.likelihoodAfter, factor.severityAfter);
        table.rows.push_back({w.t.locale().toString(++number),
                              levelName(w.t, riskrules::cell(factor.likelihood, factor.severity)),
                              after == RiskLevel::None ? u"—"_s : levelName(w.t, after)});
    }
    if (!table.rows.empty())
        w.add(std::move(table));
    w.signatures({{w.t(QT_TRANSLATE_NOOP("Paper", "For the team")),
                   assessment.isSigned() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on %1"))
                                               .arg(w.t.day(assessment.signedAt.toLocalTime().date()))
                                         : QString()}});
    return w.finish(QT_TRANSLATE_NOOP("Paper", "Notes"), !assessment.isSigned());
}

QString situation(const Writer &w, const NeedRating &rating)
{
    if (rating.situation > 0)
        return u"%1 %2"_s.arg(w.t.locale().toString(rating.situation),
                              w.step(lists::Situation, rating.situation));
    return rating.answer == Answer::PrefersNotToSay ? w.t(QT_TRANSLATE_NOOP("Paper", "You prefer not to say"))
                                                    : w.t(QT_TRANSLATE_NOOP("Paper", "Not talked about yet"));
}

QString needCell(const Writer &w, const NeedRating &rating)
{
    const QString name = w.need(rating.need);
    return rating.need.namedByHer ? name + u'\n' + w.t(QT_TRANSLATE_NOOP("Paper", "(you named it)")) : name;
}

void addNeedsTable(Writer &w, const NeedsAssessment &assessment, bool placed)
{
    paper::Table table;
    if (placed) {
        table.header.append(w.t(QT_TRANSLATE_NOOP("Paper", "No.")));
        table.weights.push_back(1);
    }
    table.header += {w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "Topic"))
                                : w.t(QT_TRANSLATE_NOOP("Paper", "What you need")),
                     w.t(QT_TRANSLATE_NOOP("Paper", "How it is now")),
                     w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "How urgent we find it"))
                                : w.t(QT_TRANSLATE_NOOP("Paper", "How urgent the professional finds it")),
                     w.t(QT_TRANSLATE_NOOP("Paper", "In your words"))};
    table.weights.insert(table.weights.end(), {5, 3, 3, 6});
    for (const NeedRating &rating : assessment.ratings) {
        if ((rating.herRank > 0) != placed)
            continue;
        QStringList row;
        if (placed)
            row.append(w.t.locale().toString(rating.herRank));
        row +=
            {needCell(w, rating), situation(w, rating),
             rating.urgency > 0 ? w.step(lists::Urgency, rating.urgency) : u"—"_s, w.free(rating.herWords)};
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        w.add(std::move(table));
}

void addDifferences(Writer &w, const NeedsAssessment &assessment)
{
    paper::Bullets bullets;
    for (const needsrules::Difference &difference : needsrules::differences(assessment)) {
        const char *sentence =
            difference.sheRanksHigher()
                ? QT_TRANSLATE_NOOP(
                      "Paper", "%1: for you it comes earlier (%2) than we would have put it by urgency (%3).")
                : QT_TRANSLATE_NOOP(
                      "Paper", "%1: for you it comes later (%2) than we would have put it by urgency (%3).");
        bullets.items.append(w.t(sentence).arg(w.need(difference.need),
                                               w.t.locale().toString(difference.herRank),
                                               w.t.locale().toString(difference.professionalRank)));
    }
    if (bullets.items.isEmpty())
        return;
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Where we see it differently")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper", "Both views count. The plan follows your order unless you agree otherwise.")));
    w.add(std::move(bullets));
}

void addCourses(Writer &w, const NeedsAssessment &assessment, std::vector<NeedsAssessment> history)
{
    const bool known = std::any_of(history.begin(), history.end(),
                                   [&](const NeedsAssessment &a) { return a.id == assessment.id; });
    if (!known)
        history.push_back(assessment);
    if (history.size() < 2)
        return;
    const size_t all = history.size();
    if (all > MostColumns)
        history.erase(history.begin(), history.end() - static_cast<std::ptrdiff_t>(MostColumns));
    paper::Courses courses;
    for (const NeedsAssessment &a : history)
        courses.columns.append(w.t.shortDay(a.on));
    for (const needsrules::Course &course : needsrules::courses(history)) {
        const auto rated =
            std::count_if(course.situation.begin(), course.situation.end(), [](int s) { return s > 0; });
        if (rated >= 2) // one dot is no course
            courses.lines.push_back({w.need(course.need), course.situation});
    }
    if (courses.lines.empty())
        return;
    for (int i = 1; i <= 5; ++i)
        courses.steps.append(w.step(lists::Situation, i));
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "How it has gone over time")));
    if (all > MostColumns)
        w.quiet(w.t(QT_TRANSLATE_N_NOOP("Paper", "The last %n times that we looked at it together."),
                    static_cast<int>(MostColumns)));
    w.add(std::move(courses));
}

void addGoal(Writer &w, const Goal &goal, int number, const QHash<NeedId, QString> &needNames)
{
    w.add(paper::Heading{u"%1. %2"_s.arg(w.t.locale().toString(number), w.free(goal.text)), 2});
    QStringList served;
    for (const NeedId id : goal.needs) {
        const QString name = needNames.value(id);
        if (!name.isEmpty() && name != u"—"_s && !served.contains(name))
            served.append(name);
    }
    if (!served.isEmpty())
        w.quiet(w.t(QT_TRANSLATE_NOOP("Paper", "What it is for: %1")).arg(served.join(u" · "_s)));
    if (goal.steps.empty()) {
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "No steps yet.")));
        return;
    }
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "Step")), w.t(QT_TRANSLATE_NOOP("Paper", "Who")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "By when")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "How we shall know that it worked")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Done"))};
    table.weights = {6, 3, 3, 5, 4};
    for (const Step &step : goal.steps) {
        table.rows.push_back({w.free(step.what), stepBy(w, step),
                              step.due.isValid() ? w.t.shortDay(step.due) : u"—"_s, w.free(step.howWeKnow),
                              stepState(w, step)});
    }
    w.add(std::move(table));
}

QString askedBy(const Writer &w, const QString &who)
{
    if (who == u"she"_s)
        return w.t(QT_TRANSLATE_NOOP("Paper", "You"));
    if (who == u"both"_s)
        return w.t(QT_TRANSLATE_NOOP("Paper", "You and we together"));
    if (who == u"professional"_s)
        return w.discreet || w.signer().isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "We")) : w.signer();
    return w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "Somebody else")) : who;
}

void addChange(Writer &w, const PlanVersion &version)
{
    paper::Facts facts;
    const QString what = w.free(version.whatChanged);
    if (!what.isEmpty())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "What changed")), what);
    if (!version.why.trimmed().isEmpty())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Why")), w.free(version.why));
    if (facts.rows.empty())
        return;
    if (!version.askedBy.trimmed().isEmpty())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Who asked for it")),
                                askedBy(w, version.askedBy.trimmed()));
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "What is new in version %1"))
                  .arg(w.t.locale().toString(version.number)));
    w.add(std::move(facts));
}

QString versionText(const Writer &w, const PlanVersion *version)
{
    if (!version)
        return w.t(QT_TRANSLATE_NOOP("Paper", "Not agreed yet"));
    const QString number = w.t.locale().toString(version->number);
    if (!version->isAgreed())
        return w.t(QT_TRANSLATE_NOOP("Paper", "Version %1, not signed by both yet")).arg(number);
    const QDate on = std::max(version->herSignedOn, version->professionalSignedOn);
    return on.isValid() ? w.t(QT_TRANSLATE_NOOP("Paper", "Version %1, agreed on %2")).arg(number, w.t.day(on))
                        : w.t(QT_TRANSLATE_NOOP("Paper", "Version %1, agreed")).arg(number);
}

} // namespace

PaperDocument plan(const Context &context, const Case &person, const Plan &content,
                   const PlanVersion *version, const std::vector<Need> &needs,
                   const std::vector<Victory> &victories)
{
    Writer w(context, person);
    paper::Facts facts = w.head();
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Version")), versionText(w, version));
    if (content.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "We look at it again on")),
                                w.t.day(content.reviewOn));
    w.add(std::move(facts));
    if (context.newerExists)
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "There is a newer version of this plan.")));
    else if (context.changedSince)
        w.notice(w.t(QT_TRANSLATE_NOOP(
            "Paper", "Some things have changed since this version and are not agreed yet.")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "This plan is yours. Going back and forth is normal, and you can ask to change it at any time.")));
    if (content.order == GoalOrder::AgreedOtherwise) {
        const QString reason = w.free(content.orderReason);
        w.paragraph(
            reason.isEmpty()
                ? w.t(QT_TRANSLATE_NOOP("Paper",
                                        "The goals stand in another order than yours, as you agreed."))
                : w.t(QT_TRANSLATE_NOOP(
                          "Paper",
                          "The goals stand in another order than yours. You agreed to it, because: %1"))
                      .arg(reason));
    }
    QHash<NeedId, QString> needNames;
    for (const Need &need : needs)
        needNames.insert(need.id, w.need(need));
    int number = 0;
    for (const Goal &goal : content.goals)
        addGoal(w, goal, ++number, needNames);

    if (!victories.empty()) {
        paper::Bullets bullets;
        for (const Victory &victory : victories) {
            if (static_cast<size_t>(bullets.items.size()) == MostVictories)
                break;
            const QString text = w.free(victory.text);
            bullets.items.append(victory.on.isValid() ? u"%1 – %2"_s.arg(w.t.shortDay(victory.on), text)
                                                      : text);
        }
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Small victories")));
        w.add(std::move(bullets));
    }
    if (version)
        addChange(w, *version);

    const SignatureKind none = SignatureKind::None;
    const QString other = w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "For us"))
                                     : w.t(QT_TRANSLATE_NOOP("Paper", "Professional"));
    w.signatures(
        {{w.role(w.t(QT_TRANSLATE_NOOP("Paper", "You")), person.displayName()),
          w.signedText(version ? version->herSignature : none, version ? version->herSignedOn : QDate())},
         {w.role(other, w.signer()), w.signedText(version ? version->professionalSignature : none,
                                                  version ? version->professionalSignedOn : QDate())}});
    return w.finish(w.discreet ? QT_TRANSLATE_NOOP("Paper", "Plan") : QT_TRANSLATE_NOOP("Paper", "My plan"),
                    !version);
}

PaperDocument needs(const Context &context, const Case &person, const NeedsAssessment &assessment,
                    const std::vector<NeedsAssessment> &history)
{
    Writer w(context, person);
    paper::Facts facts = w.head();
    if (assessment.number > 0)
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Number")),
                                w.t.locale().toString(assessment.number));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Date")), w.t.day(assessment.on));
    if (assessment.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "We look at it again on")),
                                w.t.day(assessment.reviewOn));
    w.add(std::move(facts));
    if (context.newerExists)
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "There is a newer page than this one.")));

    const auto isPlaced = [](const NeedRating &rating) { return rating.herRank > 0; };
    const bool placed = std::any_of(assessment.ratings.begin(), assessment.ratings.end(), isPlaced);
    const bool unplaced = !std::all_of(assessment.ratings.begin(), assessment.ratings.end(), isPlaced);
    if (placed) {
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "In your order")));
        addNeedsTable(w, assessment, true);
    }
    if (unplaced) {
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Not placed in your order yet")));
        addNeedsTable(w, assessment, false);
    }
    if (!placed && !unplaced)
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "Nothing written down yet.")));
    addDifferences(w, assessment);
    addCourses(w, assessment, history);

    const QString other = w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "For us"))
                                     : w.t(QT_TRANSLATE_NOOP("Paper", "Professional"));
    w.signatures({{w.role(w.t(QT_TRANSLATE_NOOP("Paper", "You")), person.displayName()), {}},
                  {w.role(other, w.signer()),
                   assessment.isSigned() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on %1"))
                                               .arg(w.t.day(assessment.signedAt.toLocalTime().date()))
                                         : QString()}});
    return w.finish(w.discreet ? QT_TRANSLATE_NOOP("Paper", "Overview")
                               : QT_TRANSLATE_NOOP("Paper", "What I need"),
                    !assessment.isSigned());
}

PaperDocument risk(const Context &context, const Case &person, const RiskAssessment &assessment,
                   const riskrules::Staleness &staleness)
{
    Writer w(context, person);
    if (w.discreet)
        return discreetRisk(w, assessment, staleness);
    paper::Facts facts = w.head();
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Number")),
                            assessment.number > 0 ? w.t.locale().toString(assessment.number)
                                                  : w.t(QT_TRANSLATE_NOOP("Paper", "Not signed yet")));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Occasion")),
                            occasionName(w.t, assessment.occasion));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Date")), w.t.day(assessment.startedOn));
    if (assessment.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "To be reviewed by")),
                                w.t.day(assessment.reviewOn));
    w.add(std::move(facts));
    if (context.newerExists)
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "A newer assessment has been signed since.")));
    addStaleness(w, assessment, staleness);
    addOverall(w, assessment);
    if (!assessment.summary.trimmed().isEmpty())
        w.paragraph(w.free(assessment.summary));

    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "1. Harm by others")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "How likely is it that she or her relatives are harmed, in body or mind, by those who exploited "
        "her or by others involved?")));
    addFactors(w, assessment, RiskQuestion::HarmByOthers);
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "2. Taking part")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "What danger comes from taking part in the programme: being seen there, or being talked about by "
        "others?")));
    addFactors(w, assessment, RiskQuestion::TakingPart);
    addMatrix(w, assessment);

    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Cooperation with the authorities")));
    w.paragraph(cooperationName(w.t, assessment.cooperation));
    if (!assessment.cooperationWeighed.trimmed().isEmpty())
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "How it was weighed: %1"))
                        .arg(assessment.cooperationWeighed.trimmed()));
    if (!assessment.herView.trimmed().isEmpty()) {
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "How she sees it")));
        w.paragraph(w.free(assessment.herView));
    }
    w.signatures({{w.role(w.t(QT_TRANSLATE_NOOP("Paper", "Professional")), w.signer()),
                   assessment.isSigned() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on %1"))
                                               .arg(w.t.day(assessment.signedAt.toLocalTime().date()))
                                         : QString()}});
    return w.finish(QT_TRANSLATE_NOOP("Paper", "Risk assessment"), !assessment.isSigned());
}

PaperDocument trail(const Context &context, const Case &person, const std::vector<TrailLine> &lines)
{
    Writer w(context, person);
    w.add(w.head());
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper", "Everything that was written, changed, looked at or printed in this case, and by "
                 "whom. You may ask about any of it.")));
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "When")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "What was done"))};
    table.weights = {1, 3};
    for (const TrailLine &line : lines) {
        QString what = line.sentence;
        if (w.discreet)
            what.replace(line.who, w.t(QT_TRANSLATE_NOOP("Paper", "A member of the team")));
        what = w.free(what);
        if (line.times > 1)
            what += u' ' + w.t(QT_TRANSLATE_NOOP("Paper", "(%1 times that day)")).arg(line.times);
        table.rows.push_back({u"%1 %2"_s.arg(w.t.shortDay(line.at.date()),
                                             w.t.locale().toString(line.at.time(), QLocale::ShortFormat)),
                              what});
    }
    w.add(std::move(table));
    return w.finish(QT_TRANSLATE_NOOP("Paper", "What was done in your case"), false);
}

} // namespace itinera::pages
