// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "ui/widgets/page.h"

namespace itinera {

/// What the cards of the person's page work on together: the case as it is stored. Every change is read, made
/// and written at once; all of them may throw an Error.
class PersonDesk : public QObject {
    Q_OBJECT
public:
    PersonDesk(UiContext &context, CaseId id, QObject *parent);
    void load();
    UiContext &ui() const { return m_ui; }
    const Case &person() const { return m_case; }
    QString form() const { return QStringLiteral("person/") + m_case.uuid.toString(QUuid::WithoutBraces); }
    void change(const std::function<void(Case &)> &how);
    /// The same for a choice: tells what goes wrong and shows again what is stored.
    void choose(QWidget *where, const std::function<void(Case &)> &how);

signals:
    void stored(); ///< Something was written.
    void reset();  ///< A change was refused: show again what is stored.

private:
    UiContext &m_ui;
    CaseId m_id;
    Case m_case;
};

} // namespace itinera
