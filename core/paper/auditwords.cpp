// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/auditwords.h"
#include "core/session/session.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// %1: who did it; %2: the member it was done to.
const QMap<QString, const char *> &sentences()
{
    static const QMap<QString, const char *> all{
        {u"vault.open"_s, QT_TRANSLATE_NOOP("Paper", "%1 opened the vault.")},
        {u"vault.close"_s, QT_TRANSLATE_NOOP("Paper", "%1 closed or locked the vault.")},
        {u"vault.wrong"_s,
         QT_TRANSLATE_NOOP("Paper", "Wrong passphrases had been tried before %1 opened the vault.")},
        {u"vault.rekey"_s, QT_TRANSLATE_NOOP("Paper", "%1 gave the vault a new key.")},
        {u"recovery.new"_s, QT_TRANSLATE_NOOP("Paper", "%1 made a recovery code.")},
        {u"recovery.use"_s, QT_TRANSLATE_NOOP("Paper", "The recovery code was used to let %1 in.")},
        {u"backup.make"_s, QT_TRANSLATE_NOOP("Paper", "%1 made a backup.")},
        {u"access.refused"_s,
         QT_TRANSLATE_NOOP("Paper", "%1 was refused something that her role does not allow.")},
        {u"backup.plan"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed where and when backups are made.")},
        {u"backup.restore"_s,
         QT_TRANSLATE_NOOP("Paper",
                           "A backup was put in the place of the vault; %1 was the first to open it.")},
        {u"member.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 added the member %2.")},
        {u"member.remove"_s, QT_TRANSLATE_NOOP("Paper", "%1 removed the member %2.")},
        {u"member.roles"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed the roles of %2.")},
        {u"member.reset"_s, QT_TRANSLATE_NOOP("Paper", "%1 gave %2 a temporary passphrase.")},
        {u"member.passphrase"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed her passphrase.")},
        {u"role.permission"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed what a role allows.")},
        {u"team.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 added a team.")},
        {u"team.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 renamed a team.")},
        {u"team.join"_s, QT_TRANSLATE_NOOP("Paper", "%1 put %2 into a team.")},
        {u"team.leave"_s, QT_TRANSLATE_NOOP("Paper", "%1 took %2 out of a team.")},
        {u"circle.join"_s, QT_TRANSLATE_NOOP("Paper", "%1 added %2 to the people who assist her.")},
        {u"circle.leave"_s, QT_TRANSLATE_NOOP("Paper", "%1 took %2 off the people who assist her.")},
        {u"case.create"_s, QT_TRANSLATE_NOOP("Paper", "%1 opened the case.")},
        {u"case.view"_s, QT_TRANSLATE_NOOP("Paper", "%1 looked at the case.")},
        {u"case.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed what is written about the person.")},
        {u"event.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 wrote down something that happened.")},
        {u"risk.start"_s, QT_TRANSLATE_NOOP("Paper", "%1 began a risk assessment.")},
        {u"risk.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 wrote in the risk assessment.")},
        {u"risk.sign"_s, QT_TRANSLATE_NOOP("Paper", "%1 signed the risk assessment.")},
        {u"risk.discard"_s, QT_TRANSLATE_NOOP("Paper", "%1 discarded an unsigned risk assessment.")},
        {u"needs.start"_s, QT_TRANSLATE_NOOP("Paper", "%1 began a needs assessment.")},
        {u"needs.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 wrote in the needs assessment.")},
        {u"needs.sign"_s, QT_TRANSLATE_NOOP("Paper", "%1 signed the needs assessment.")},
        {u"needs.discard"_s, QT_TRANSLATE_NOOP("Paper", "%1 discarded an unsigned needs assessment.")},
        {u"need.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed the words of a need.")},
        {u"plan.start"_s, QT_TRANSLATE_NOOP("Paper", "%1 began the plan.")},
        {u"plan.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed the plan's order or review.")},
        {u"plan.agree"_s, QT_TRANSLATE_NOOP("Paper", "%1 wrote down a version of the plan as agreed.")},
        {u"plan.sign"_s, QT_TRANSLATE_NOOP("Paper", "%1 added a signature to the plan.")},
        {u"goal.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 added a goal to the plan.")},
        {u"goal.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed a goal of the plan.")},
        {u"goal.remove"_s, QT_TRANSLATE_NOOP("Paper", "%1 took a goal out of the plan.")},
        {u"step.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 added a step to the plan.")},
        {u"step.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed a step of the plan.")},
        {u"step.remove"_s, QT_TRANSLATE_NOOP("Paper", "%1 took a step out of the plan.")},
        {u"victory.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 wrote down a small victory.")},
        {u"print"_s, QT_TRANSLATE_NOOP("Paper", "%1 printed a page or saved it as a PDF.")},
        {u"print.kept"_s, QT_TRANSLATE_NOOP("Paper", "%1 noted where a printed page is kept.")},
        {u"print.destroyed"_s, QT_TRANSLATE_NOOP("Paper", "%1 noted that a printed page was destroyed.")},
        {u"session.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 wrote down a session.")},
        {u"session.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed what is written about a session.")},
        {u"sealed.start"_s, QT_TRANSLATE_NOOP("Paper", "%1 began sealed notes.")},
        {u"sealed.grant"_s, QT_TRANSLATE_NOOP("Paper", "%1 let %2 read the sealed notes.")},
        {u"sealed.takeback"_s, QT_TRANSLATE_NOOP("Paper", "%1 closed the sealed notes to %2.")},
        {u"sealed.renew"_s,
         QT_TRANSLATE_NOOP("Paper", "The sealed notes got a new key while %1 was at work.")},
        {u"list.add"_s, QT_TRANSLATE_NOOP("Paper", "%1 added an entry to a list.")},
        {u"list.change"_s, QT_TRANSLATE_NOOP("Paper", "%1 changed an entry of a list.")},
        {u"list.move"_s, QT_TRANSLATE_NOOP("Paper", "%1 moved an entry of a list.")}};
    return all;
}

const QMap<QString, const char *> &fieldNames()
{
    static const QMap<QString, const char *> all{
        {u"chosenName"_s, QT_TRANSLATE_NOOP("Paper", "Name she chose")},
        {u"legalNames"_s, QT_TRANSLATE_NOOP("Paper", "Legal names")},
        {u"aliases"_s, QT_TRANSLATE_NOOP("Paper", "Other names")},
        {u"birth"_s, QT_TRANSLATE_NOOP("Paper", "Born")},
        {u"gender"_s, QT_TRANSLATE_NOOP("Paper", "Gender")},
        {u"citizenships"_s, QT_TRANSLATE_NOOP("Paper", "Citizenships")},
        {u"languages"_s, QT_TRANSLATE_NOOP("Paper", "Languages")},
        {u"interpreter"_s, QT_TRANSLATE_NOOP("Paper", "Interpreter")},
        {u"interpreterNote"_s, QT_TRANSLATE_NOOP("Paper", "About the interpreter")},
        {u"careNote"_s, QT_TRANSLATE_NOOP("Paper", "What matters for her care")},
        {u"place"_s, QT_TRANSLATE_NOOP("Paper", "Place")},
        {u"status"_s, QT_TRANSLATE_NOOP("Paper", "State of the case")},
        {u"responsible"_s, QT_TRANSLATE_NOOP("Paper", "Professional of reference")},
        {u"legalSituation"_s, QT_TRANSLATE_NOOP("Paper", "Legal situation")},
        {u"legalNote"_s, QT_TRANSLATE_NOOP("Paper", "About the legal situation")},
        {u"reachNote"_s, QT_TRANSLATE_NOOP("Paper", "How to reach her")},
        {u"household"_s, QT_TRANSLATE_NOOP("Paper", "Household and relatives")},
        {u"contactWays"_s, QT_TRANSLATE_NOOP("Paper", "Ways to reach her")},
        {u"note"_s, QT_TRANSLATE_NOOP("Paper", "Note")},
        {u"on"_s, QT_TRANSLATE_NOOP("Paper", "Day")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Paper", "Kind")},
        {u"text"_s, QT_TRANSLATE_NOOP("Paper", "Words")},
        {u"summary"_s, QT_TRANSLATE_NOOP("Paper", "Summary")},
        {u"herView"_s, QT_TRANSLATE_NOOP("Paper", "How she sees it")},
        {u"reviewOn"_s, QT_TRANSLATE_NOOP("Paper", "To be reviewed by")},
        {u"what"_s, QT_TRANSLATE_NOOP("Paper", "What")},
        {u"state"_s, QT_TRANSLATE_NOOP("Paper", "State")},
        {u"due"_s, QT_TRANSLATE_NOOP("Paper", "By when")},
        {u"place_in_order"_s, QT_TRANSLATE_NOOP("Paper", "Place in the order")},
        {u"page"_s, QT_TRANSLATE_NOOP("Paper", "Page")},
        {u"subject"_s, QT_TRANSLATE_NOOP("Paper", "Which one")},
        {u"copies"_s, QT_TRANSLATE_NOOP("Paper", "Copies")},
        {u"destination"_s, QT_TRANSLATE_NOOP("Paper", "Where to")},
        {u"keptWhere"_s, QT_TRANSLATE_NOOP("Paper", "Kept where")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Paper", "Minutes")},
        {u"shared"_s, QT_TRANSLATE_NOOP("Paper", "Shared with the team")},
        {u"roles"_s, QT_TRANSLATE_NOOP("Paper", "Roles")},
        {u"role"_s, QT_TRANSLATE_NOOP("Paper", "Role")},
        {u"permission"_s, QT_TRANSLATE_NOOP("Paper", "What it allows")},
        {u"name"_s, QT_TRANSLATE_NOOP("Paper", "Name")},
        {u"count"_s, QT_TRANSLATE_NOOP("Paper", "How many")},
        {u"number"_s, QT_TRANSLATE_NOOP("Paper", "Number")},
        {u"why"_s, QT_TRANSLATE_NOOP("Paper", "Why")},
        {u"whatChanged"_s, QT_TRANSLATE_NOOP("Paper", "What changed")}};
    return all;
}

} // namespace

AuditWords::AuditWords(Session &session, const QString &language) : m_text(language)
{
    for (const Member &member : session.members()) {
        m_byId.insert(member.id.value, member.name);
        m_byUuid.insert(member.uuid.toString(QUuid::WithoutBraces), member.name);
    }
}

QString AuditWords::who(const AuditEntry &entry) const
{
    return m_byId.value(entry.member.value, m_text(QT_TRANSLATE_NOOP("Paper", "somebody")));
}

QString AuditWords::memberOf(const AuditEntry &entry) const
{
    for (const QJsonObject &side : {entry.after, entry.before}) {
        const QString uuid = side.value(u"member"_s).toString();
        if (!uuid.isEmpty())
            return m_byUuid.value(uuid, m_text(QT_TRANSLATE_NOOP("Paper", "somebody")));
    }
    return m_byUuid.value(entry.subjectId.toString(QUuid::WithoutBraces));
}

QString AuditWords::sentence(const AuditEntry &entry) const
{
    const char *source = sentences().value(entry.action, nullptr);
    if (!source)
        return m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2")).arg(who(entry), entry.action);
    const QString text = m_text(source);
    // Both at once: a name is whatever its bearer typed, also "%2".
    return text.contains(u"%2"_s) ? text.arg(who(entry), memberOf(entry)) : text.arg(who(entry));
}

QString AuditWords::valueText(const QJsonValue &value) const
{
    if (value.isBool())
        return value.toBool() ? m_text(QT_TRANSLATE_NOOP("Paper", "yes"))
                              : m_text(QT_TRANSLATE_NOOP("Paper", "no"));
    if (value.isDouble())
        return m_text.locale().toString(value.toDouble());
    if (value.isString()) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return value.toString().size() == 10 && day.isValid() ? m_text.shortDay(day) : value.toString();
    }
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            const QString part = valueText(entry);
            if (!part.isEmpty())
                parts << part;
        }
        return m_text.locale().createSeparatedList(parts);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString part = it.key() == u"uuid"_s ? QString() : valueText(it.value());
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u' ');
}

QStringList AuditWords::details(const AuditEntry &entry) const
{
    QStringList keys = entry.before.keys();
    for (const QString &key : entry.after.keys()) {
        if (!keys.contains(key))
            keys << key;
    }
    QStringList lines;
    for (const QString &key : std::as_const(keys)) {
        const char *name = fieldNames().value(key, nullptr);
        if (!name)
            continue;
        const QString before = valueText(entry.before.value(key));
        const QString after = valueText(entry.after.value(key));
        if (before.isEmpty() && after.isEmpty())
            continue;
        if (before.isEmpty())
            lines << m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2")).arg(m_text(name), after);
        else if (after.isEmpty())
            lines << m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2 was taken away")).arg(m_text(name), before);
        else
            lines
                << m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2, before: %3")).arg(m_text(name), after, before);
    }
    return lines;
}

const std::vector<AuditGroup> &auditGroups()
{
    static const std::vector<AuditGroup> groups{
        {u"vault."_s, QT_TRANSLATE_NOOP("Paper", "Logins")},
        {u"case.view"_s, QT_TRANSLATE_NOOP("Paper", "Looking at a case")},
        {u"case.change"_s, QT_TRANSLATE_NOOP("Paper", "Changes about the person")},
        {u"risk."_s, QT_TRANSLATE_NOOP("Paper", "Risk")},
        {u"needs."_s, QT_TRANSLATE_NOOP("Paper", "Needs")},
        {u"plan."_s, QT_TRANSLATE_NOOP("Paper", "Plan")},
        {u"session."_s, QT_TRANSLATE_NOOP("Paper", "Sessions")},
        {u"sealed."_s, QT_TRANSLATE_NOOP("Paper", "Sealed notes")},
        {u"print"_s, QT_TRANSLATE_NOOP("Paper", "Prints")},
        {u"circle."_s, QT_TRANSLATE_NOOP("Paper", "Who assists her")},
        {u"member."_s, QT_TRANSLATE_NOOP("Paper", "Members")},
        {u"role."_s, QT_TRANSLATE_NOOP("Paper", "Roles")},
        {u"team."_s, QT_TRANSLATE_NOOP("Paper", "Teams")},
        {u"recovery."_s, QT_TRANSLATE_NOOP("Paper", "Recovery code")},
        {u"backup."_s, QT_TRANSLATE_NOOP("Paper", "Backups")},
        {u"list."_s, QT_TRANSLATE_NOOP("Paper", "Lists")}};
    return groups;
}

} // namespace itinera
