// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/parts.h"
#include <functional>
#include <map>
#include <vector>

namespace itinera {

/// The rows of a list of records, by what tells the records apart: a row stays while its record does, so that
/// what is being typed in it stays too; the others write what is typed and are let go.
template <typename Key, typename Row>
class Rows {
public:
    Row *find(const Key &key) const
    {
        const auto found = m_rows.find(key);
        return found == m_rows.end() ? nullptr : found->second;
    }
    /// A row for each key, made where there is none. `arrange` puts them in their order, before the others
    /// go.
    void follow(const std::vector<Key> &keys, const std::function<Row *(const Key &)> &make,
                const std::function<void(const std::vector<Row *> &)> &arrange)
    {
        std::map<Key, Row *> leaving = m_rows;
        std::vector<Row *> shown;
        for (const Key &key : keys) {
            Row *row = find(key);
            if (!row) {
                row = make(key);
                m_rows[key] = row;
            }
            leaving.erase(key);
            shown.push_back(row);
        }
        arrange(shown);
        for (const auto &[key, row] : leaving) {
            letGo(row);
            m_rows.erase(key);
        }
    }
    void clear()
    {
        for (const auto &[key, row] : m_rows)
            letGo(row);
        m_rows.clear();
    }
    std::vector<Row *> all() const ///< A copy: writing what is typed may bring and take rows.
    {
        std::vector<Row *> rows;
        for (const auto &[key, row] : m_rows)
            rows.push_back(row);
        return rows;
    }

private:
    static void letGo(Row *row)
    {
        row->forget();
        retire(row);
    }
    std::map<Key, Row *> m_rows;
};

} // namespace itinera
