// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/namefields.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace itinera {

NameFields::NameFields(Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *name = new QLineEdit(preferences.programName);
    name->setObjectName(u"programName"_s);
    name->setPlaceholderText(u"Itinera"_s);
    form->addRow(tr("Name on the window"), name);
    connect(name, &QLineEdit::editingFinished, this, [this, name, &preferences] {
        if (name->text().simplified() == preferences.programName)
            return;
        preferences.programName = name->text().simplified();
        preferences.save();
        emit nameChanged();
    });
    auto *icon = new QComboBox;
    icon->setObjectName(u"programIcon"_s);
    const QStringList iconNames{tr("Itinera's"), tr("Calendar"), tr("List"), tr("Folder")};
    const QStringList icons = Preferences::programIcons();
    for (qsizetype i = 0; i < icons.size(); ++i)
        icon->addItem(theme::icon(icons[i]), iconNames.value(i), icons[i]);
    icon->setCurrentIndex(icon->findData(preferences.shownIcon()));
    form->addRow(tr("Picture of the window"), icon);
    connect(icon, &QComboBox::activated, this, [this, icon, &preferences] {
        preferences.programIcon = icon->currentData().toString();
        preferences.save();
        emit nameChanged();
    });
}

} // namespace itinera
