// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditwords.h"
#include "core/base/languages.h"
#include "core/base/partialdate.h"
#include "core/session/change.h"
#include "core/subjects.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

QJsonValue without(const QJsonValue &value)
{
    return value.isString() && value.toString().isEmpty() ? QJsonValue() : value;
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// By what an element is known from one entry to the next.
QString identityOf(const QJsonObject &element)
{
    const QString uuid = element.value(u"uuid"_s).toString();
    return uuid.isEmpty() ? element.value(u"need"_s).toObject().value(u"uuid"_s).toString() : uuid;
}

QString storedText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

AuditWords::AuditWords(Session &session, const QString &language) : m_text(language), m_lists(session)
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
    const Action *action = findAction(entry.action);
    if (!action)
        return m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2")).arg(who(entry), entry.action);
    const QString text = m_text(action->sentence);
    // Both at once: a name is whatever its bearer typed, also "%2".
    return text.contains(u"%2"_s) ? text.arg(who(entry), memberOf(entry)) : text.arg(who(entry));
}

QString AuditWords::plain(const QJsonValue &value) const
{
    if (value.isBool())
        return value.toBool() ? m_text(QT_TRANSLATE_NOOP("Paper", "yes"))
                              : m_text(QT_TRANSLATE_NOOP("Paper", "no"));
    if (value.isDouble())
        return m_text.locale().toString(value.toDouble());
    if (value.isString())
        return value.toString();
    QStringList parts;
    if (value.isObject()) { // a text in several languages, or a set of switches
        const QJsonObject object = value.toObject();
        QString own = object.value(m_text.language()).toString();
        if (!own.isEmpty())
            return own;
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2")).arg(it.key(), plain(it.value()));
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        parts << plain(entry);
    return m_text.locale().createSeparatedList(parts);
}

QString AuditWords::one(const Field &field, const QJsonValue &value) const
{
    QString stored = storedText(value);
    switch (field.said) {
    case Said::Day: {
        const QDate day = QDate::fromString(stored.left(10), Qt::ISODate);
        return day.isValid() ? m_text.shortDay(day) : stored;
    }
    case Said::PartialDay: {
        const auto date = PartialDate::fromStored(stored);
        return date ? date->toText(m_text.locale()) : stored;
    }
    case Said::Coded: {
        const QString list = QStringView(field.of).toString();
        if (!m_known.contains(list))
            m_known.insert(list, m_lists.list(list));
        return value.isDouble() && value.toInteger() == 0
                   ? QString()
                   : m_known.value(list).labelOf(stored, m_text.language());
    }
    case Said::Worded:
        for (const Word &word : field.words) {
            if (stored == QStringView(word.stored))
                return m_text(word.name);
        }
        return stored;
    case Said::Country:
        return stored == u"XX"_s ? m_text(QT_TRANSLATE_NOOP("Paper", "No citizenship"))
                                 : countryName(stored, m_text.language());
    case Said::Language:
        return languageName(stored, m_text.language());
    case Said::Member:
        return value.isDouble() ? m_byId.value(value.toInteger()) : m_byUuid.value(stored);
    case Said::Roles: {
        const auto role = knownWord<Role>(stored);
        return role ? roleName(*role) : stored;
    }
    case Said::Right: {
        const DeclaredRight *right = findRight(stored);
        return right ? rightName(*right) : stored;
    }
    case Said::Page: {
        const PrintablePage *page = printablePage(stored);
        return page ? page->name() : stored;
    }
    case Said::Edition: {
        const QJsonObject edition = value.toObject();
        const PrintablePage *page = printablePage(edition.value(u"page"_s).toString());
        return page ? editionName(m_text, *page, edition.value(u"number"_s).toInt()) : QString();
    }
    case Said::Sentence:
        return field.sentence(m_text, value);
    case Said::Plain:
    case Said::Elements:
    case Said::Count:
    case Said::Inner:
        break;
    }
    return plain(value);
}

QString AuditWords::valueText(const Field &field, const QJsonValue &value) const
{
    if (saysNothing(value))
        return {};
    if (field.said == Said::Count)
        return m_text.locale().toString(value.isArray() ? value.toArray().size() : qsizetype(1));
    if (!value.isArray())
        return one(field, value);
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString part = one(field, entry);
        if (!part.isEmpty())
            parts << part;
    }
    if (field.said == Said::Sentence)
        return parts.join(u' ');
    return m_text.locale().createSeparatedList(parts);
}

QString AuditWords::line(const QString &name, const QString &before, const QString &after) const
{
    if (before.isEmpty())
        return m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2")).arg(name, after);
    if (after.isEmpty())
        return m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2 was taken away")).arg(name, before);
    return m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2, before: %3")).arg(name, after, before);
}

QString AuditWords::nameOf(const RecordKind &kind, const QJsonObject &element) const
{
    for (const Field &field : kind.fields) {
        const QJsonValue value = element.value(QStringView(field.key));
        if (field.said == Said::Inner || saysNothing(value))
            continue;
        if (field.said == Said::Elements) {
            const RecordKind *inner = findRecordKind(QStringView(field.of).toString());
            return inner ? nameOf(*inner, value.toObject()) : QString();
        }
        return one(field, value);
    }
    return {};
}

void AuditWords::addElements(QStringList &lines, const Field &field, const QJsonValue &before,
                             const QJsonValue &after) const
{
    const RecordKind *kind = findRecordKind(QStringView(field.of).toString());
    if (!kind)
        return;
    const auto elementsOf = [](const QJsonValue &value) {
        return value.isObject() ? QJsonArray{value} : value.toArray();
    };
    const QJsonArray was = elementsOf(before);
    const QJsonArray is = elementsOf(after);
    const auto counterpart = [](const QJsonArray &others, const QJsonObject &element) {
        const QString identity = identityOf(element);
        for (const QJsonValue &other : others) {
            if (!identity.isEmpty() && identityOf(other.toObject()) == identity)
                return other.toObject();
        }
        return QJsonObject();
    };
    const auto add = [&](const QJsonObject &old, const QJsonObject &now) {
        const QStringList inner = fieldLines(*kind, old, now);
        if (inner.isEmpty() && !old.isEmpty() && !now.isEmpty())
            return; // written before only what changed was
        const QString name = nameOf(*kind, now.isEmpty() ? old : now);
        const QString what =
            now.isEmpty()
                ? m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2 was taken away")).arg(m_text(field.name), name)
            : name.isEmpty() ? m_text(field.name)
                             : m_text(QT_TRANSLATE_NOOP("Paper", "%1: %2")).arg(m_text(field.name), name);
        lines << (inner.isEmpty() || now.isEmpty()
                      ? what
                      : m_text(QT_TRANSLATE_NOOP("Paper", "%1 (%2)")).arg(what, inner.join(u"; "_s)));
    };
    for (const QJsonValue &element : is)
        add(counterpart(was, element.toObject()), element.toObject());
    for (const QJsonValue &element : was) {
        if (counterpart(is, element.toObject()).isEmpty())
            add(element.toObject(), {});
    }
}

QStringList AuditWords::fieldLines(const RecordKind &kind, const QJsonObject &before,
                                   const QJsonObject &after) const
{
    QStringList lines;
    QStringList left = before.keys() + after.keys();
    for (const Field &field : kind.fields) {
        const QString key = QStringView(field.key).toString();
        left.removeAll(key);
        const QJsonValue old = without(before.value(key));
        const QJsonValue now = without(after.value(key));
        if (field.said == Said::Inner || (saysNothing(old) && saysNothing(now)) || old == now)
            continue;
        if (field.said == Said::Elements) {
            addElements(lines, field, old, now);
            continue;
        }
        const QString was = valueText(field, old);
        const QString is = valueText(field, now);
        if (!was.isEmpty() || !is.isEmpty())
            lines << line(m_text(field.name), was, is);
    }
    // What no subject declares is shown as it stands rather than left out.
    left.removeDuplicates();
    for (const QString &key : std::as_const(left)) {
        const QString was = saysNothing(before.value(key)) ? QString() : plain(before.value(key));
        const QString is = saysNothing(after.value(key)) ? QString() : plain(after.value(key));
        if (!was.isEmpty() || !is.isEmpty())
            lines << line(key, was, is);
    }
    return lines;
}

QStringList AuditWords::details(const AuditEntry &entry) const
{
    if (entry.unreadable)
        return {m_text(QT_TRANSLATE_NOOP("Paper",
                                         "What this entry says cannot be read: it is damaged, or a newer "
                                         "program wrote it. Tell your administrator."))};
    // Entries of lists were written with the entry's name in the place of the kind.
    const RecordKind *kind =
        findRecordKind(entry.action.startsWith("list."_L1) ? u"list_item"_s : entry.subject);
    static const RecordKind unknown{u"", {}};
    // Written by Change: what caused it stands above what it did.
    QJsonObject after = entry.after;
    const Action *cause = findAction(after.take(QStringView(BecauseOf).toString()).toString());
    QStringList lines = fieldLines(kind ? *kind : unknown, entry.before, after);
    if (cause) {
        QString sentence = m_text(cause->sentence);
        sentence.replace(u"%1"_s, who(entry)).replace(u"%2"_s, memberOf(entry));
        lines.prepend(m_text(QT_TRANSLATE_NOOP("Paper", "Because of this: %1")).arg(sentence));
    }
    return lines;
}

std::vector<AuditGroup> auditGroups()
{
    std::vector<AuditGroup> groups;
    for (const Subject &subject : subjects()) {
        for (const AuditChapter &chapter : subject.chapters) {
            AuditGroup group{{}, chapter.name};
            for (const char16_t *prefix : chapter.prefixes)
                group.prefixes << QStringView(prefix).toString();
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace itinera
