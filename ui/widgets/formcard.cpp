// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formcard.h"
#include "ui/widgets/theme.h"
#include <QFormLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

SavedMark::SavedMark(QWidget *parent) : QLabel(parent)
{
    setObjectName(u"savedMark"_s);
    setTextFormat(Qt::PlainText);
    theme::setRole(this, "quiet");
    hide();
}

void SavedMark::follow(FieldKeeper *fields)
{
    std::erase_if(m_fields, [](const QPointer<FieldKeeper> &gone) { return gone.isNull(); });
    m_fields.emplace_back(fields);
    connect(fields, &FieldKeeper::stateChanged, this, &SavedMark::showState);
}

void SavedMark::showState()
{
    using State = FieldKeeper::State;
    State state = State::Shown;
    for (const auto &fields : m_fields) {
        if (fields)
            state = std::max(state, fields->state());
    }
    QString text;
    switch (state) {
    case State::Shown:
        break;
    case State::Saved:
        text = tr("Saved");
        break;
    case State::Kept:
        text = tr("Kept as a draft");
        break;
    case State::Typed:
    case State::Refused:
        text = tr("Not saved yet");
        break;
    }
    setText(text);
    setVisible(!text.isEmpty());
}

FormCard::FormCard(const QString &headingText, QWidget *parent)
    : Card(headingText, parent), m_saved(new SavedMark)
{
    addHeaderWidget(m_saved);
}

void FormCard::keep(FieldKeeper *fields)
{
    std::erase_if(m_fields, [](const QPointer<FieldKeeper> &gone) { return gone.isNull(); });
    m_fields.emplace_back(fields);
    m_saved->follow(fields);
}

QFormLayout *FormCard::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::em(0.5));
    body()->addLayout(form);
    return form;
}

bool FormCard::restore()
{
    bool any = false;
    const auto all = m_fields;
    for (const auto &fields : all)
        any = (fields && fields->restore()) || any;
    return any;
}

void FormCard::commit()
{
    const auto all = m_fields; // writing may bring or take rows
    for (const auto &fields : all) {
        if (fields)
            fields->commit();
    }
}

} // namespace itinera
