// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <optional>
#include <vector>

namespace itinera {

/// One entry of an editable list: a risk factor, a need, a kind of event, a step of a scale (VOCABULARY: "All
/// lists are data").
struct ListItem {
    QString code;                 ///< Stable; what records store.
    QMap<QString, QString> label; ///< By language code ("en", "es"); falls back to "en", then to any.
    QMap<QString, QString> definition;
    QJsonObject attrs; ///< risk_factor: question, reprisal; need: domain, basic; event_kind: invalidates …
    int order = 0;
    bool retired = false; ///< Not offered any more, still readable in old records.
    bool own = false;     ///< Added by the organisation.
    int version = 1;      ///< Rises with every change.

    QString labelIn(const QString &language) const;
    QString definitionIn(const QString &language) const;
};

struct CodeList {
    QString name;
    std::vector<ListItem> items; ///< In order, retired ones included.
    const ListItem *find(const QString &code) const;
    QString labelOf(const QString &code, const QString &language) const; ///< The code itself where unknown.
    std::vector<ListItem> offered() const;                               ///< Without the retired ones.
};

/// The names of the lists.
namespace lists {
inline constexpr auto RiskFactor = u"risk_factor";
inline constexpr auto Likelihood = u"likelihood";
inline constexpr auto Severity = u"severity";
inline constexpr auto NeedDomain = u"need_domain";
inline constexpr auto Need = u"need";
inline constexpr auto Situation = u"situation";
inline constexpr auto Urgency = u"urgency";
inline constexpr auto EventKind = u"event_kind";
inline constexpr auto ContactType = u"contact_type";
inline constexpr auto LegalSituation = u"legal_situation";
inline constexpr auto Relation = u"relation";
inline constexpr auto CaseStatus = u"case_status";
inline constexpr auto LanguageLevel = u"language_level";
inline constexpr auto Gender = u"gender";
inline constexpr auto SessionKind = u"session_kind";
} // namespace lists

/// The lists that ship with the program, from resources. Pure data, no database.
std::vector<CodeList> shippedLists();

/// The lists of this vault.
class ListStore {
public:
    explicit ListStore(Session &session) : m_session(session) {}
    CodeList list(const QString &name) const;
    /// Adds (empty code: one is made) or changes an item; the version rises and the change is audited.
    /// Throws InputError where there is no label at all.
    ListItem save(const QString &listName, ListItem item);
    void setRetired(const QString &listName, const QString &code, bool retired);
    void move(const QString &listName, const QString &code, int toIndex);
    /// Puts what the shipped lists have and this vault has not yet. Nothing that is there is changed: entries
    /// are never deleted, so what was retired or reworded stays so.
    static void ship(const QSqlDatabase &db);

private:
    Session &m_session;
};

} // namespace itinera
