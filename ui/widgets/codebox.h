// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/enumwords.h"
#include "core/lists/codelist.h"
#include <QComboBox>

namespace itinera {

/// A list of fixed answers for a CodeBox, code and label each.
CodeList fixedAnswers(const std::vector<std::pair<QString, QString>> &entries, const QString &language);

/// The same of every value of an enum, by its stored word.
template <Worded E>
CodeList enumAnswers(QString (*name)(E), const QString &language)
{
    std::vector<std::pair<QString, QString>> entries;
    for (const EnumWord<E> &word : EnumWords<E>::all)
        entries.emplace_back(stored(word.value), name(word.value));
    return fixedAnswers(entries, language);
}

/// A choice from a code list; the empty choice reads as given. A retired code that is set is shown and kept.
class CodeBox : public QComboBox {
    Q_OBJECT
public:
    CodeBox(const CodeList &list, const QString &language, const QString &emptyText,
            QWidget *parent = nullptr);
    /// Offers these from now on; what is chosen stays, where it is still among them.
    void setList(const CodeList &list);
    QString code() const;
    void setCode(const QString &code); ///< Emits nothing.
signals:
    void codeChosen(const QString &code); ///< Only when the user chose.
private:
    void offer();
    CodeList m_list;
    QString m_language;
    QString m_code;                               // as last set or announced
    void wheelEvent(QWheelEvent *event) override; // a wheel over a form must not change answers
};

} // namespace itinera
