// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/formdraft.h"

namespace itinera {

/// Keeps the text of a field that becomes something only when it is added (Enter, a button), not when it is
/// left: a new need, a new goal, a reason. A form of one field; it opens with what was kept.
class FieldDraft : public FormDraft {
    Q_OBJECT
public:
    FieldDraft(UiContext &context, QString form, QString field, QLineEdit *edit);
    void clear(); ///< It was added or given up: empties the field and drops the draft.

private:
    QLineEdit *m_edit;
};

} // namespace itinera
