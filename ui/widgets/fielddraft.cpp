// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fielddraft.h"
#include <QLineEdit>

namespace itinera {

FieldDraft::FieldDraft(UiContext &context, QString form, QString field, QLineEdit *edit)
    : FormDraft(context, std::move(form), edit), m_edit(edit)
{
    watch(edit, field);
    restore();
}

void FieldDraft::clear()
{
    FormDraft::clear(); // before the field, so that emptying it is not taken for typing
    m_edit->clear();
}

} // namespace itinera
