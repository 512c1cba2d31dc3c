// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QString>
#include <QStringView>

namespace itinera {

/// Something that a role may allow: a typed key, owned and declared by the subject that asks for it (P1, P2).
/// Nobody has a right that no subject declares. Constants stand in namespace `right`.
class Right {
public:
    constexpr explicit Right(const char16_t *key) : m_key(key) {}
    /// As roles store it: "plan.change".
    QString key() const { return m_key.toString(); }
    friend bool operator==(Right a, Right b) { return a.m_key == b.m_key; }

private:
    QStringView m_key;
};

inline size_t qHash(Right right, size_t seed = 0)
{
    return qHash(QStringView(right.key()), seed);
}

/// The rights of the vault itself; each subject's stand in its folder.
namespace right {
inline constexpr Right ViewAudit{u"audit.view"};
inline constexpr Right ManageMembers{u"members.manage"}; ///< Members, teams, roles and what roles allow.
inline constexpr Right ManageBackups{u"backups.manage"};
} // namespace right

} // namespace itinera
