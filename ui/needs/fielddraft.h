// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"
#include <QTimer>

class QLineEdit;

namespace itinera {

/// Keeps the text of a field that becomes something only when it is added (Enter, a button), not when it is
/// left: a new need, a new goal, a reason. Within a second it is in the vault as a draft, and the field opens
/// with it again.
class FieldDraft : public QObject {
    Q_OBJECT
public:
    FieldDraft(UiContext &context, QString form, QString field, QLineEdit *edit);
    ~FieldDraft() override;
    void keepNow(); ///< What the timer does; before a lock or a change of page.
    void clear();   ///< It was added or given up: empties the field and drops the draft.

private:
    void keep();
    UiContext &m_ui;
    QString m_form;
    QString m_field;
    QLineEdit *m_edit;
    QString m_text; ///< As typed; the field may be gone before its draft is.
    QTimer m_timer;
    bool m_pending = false; ///< Typed since it was last kept.
};

} // namespace itinera
