// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"
#include "core/base/languages.h"
#include "ui/shell/i18n.h"
#include "ui/shell/namefields.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

SettingsPage::SettingsPage(UiContext &context, Preferences &preferences, QWidget *parent)
    : Page(context, parent), m_preferences(preferences)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    outer->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->addWidget(heading(tr("Settings")));

    auto *card = new Card(tr("On this computer"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    card->body()->addLayout(form);
    column->addWidget(card);

    auto *language = new QComboBox;
    language->setObjectName(u"screenLanguage"_s);
    const QStringList languages = screenLanguages();
    for (const QString &code : languages) {
        const QLocale own(code);
        const QString name = languageName(code, code); // in its own words, so that everybody finds hers
        language->addItem(own.toUpper(name.left(1)) + name.mid(1), code);
    }
    language->setCurrentIndex(language->findData(m_preferences.shownLanguage()));
    form->addRow(tr("Language"), language);
    connect(language, &QComboBox::activated, this, [this, language] {
        m_preferences.language = language->currentData().toString();
        m_preferences.languageThisTime.clear();
        m_preferences.save();
        emit preferencesChanged();
    });

    auto *scheme = new QComboBox;
    scheme->setObjectName(u"colourScheme"_s);
    scheme->addItem(tr("As the computer has it"), static_cast<int>(theme::Scheme::System));
    scheme->addItem(tr("Light"), static_cast<int>(theme::Scheme::Light));
    scheme->addItem(tr("Dark"), static_cast<int>(theme::Scheme::Dark));
    scheme->setCurrentIndex(scheme->findData(static_cast<int>(m_preferences.scheme)));
    form->addRow(tr("Colours"), scheme);
    connect(scheme, &QComboBox::activated, this, [this, scheme] {
        m_preferences.scheme = static_cast<theme::Scheme>(scheme->currentData().toInt());
        m_preferences.save();
        emit preferencesChanged();
    });

    auto *size = new QComboBox;
    size->setObjectName(u"textSize"_s);
    for (const int percent : {100, 125, 150, 200})
        size->addItem(locale().toString(percent) + locale().percent(), percent);
    size->setCurrentIndex(size->findData(m_preferences.textPercent));
    form->addRow(tr("Size of text"), size);
    connect(size, &QComboBox::activated, this, [this, size] {
        m_preferences.textPercent = size->currentData().toInt();
        m_preferences.save();
        emit preferencesChanged();
    });
    auto *names = new NameFields(m_preferences);
    card->body()->addWidget(names);
    connect(names, &NameFields::nameChanged, this, &SettingsPage::nameChanged);

    auto *locking = new Card(tr("Locking"));
    auto *lockForm = new QFormLayout;
    lockForm->setRowWrapPolicy(QFormLayout::WrapLongRows);
    lockForm->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    locking->body()->addLayout(lockForm);
    auto *minutes = new QSpinBox;
    minutes->setObjectName(u"lockMinutes"_s);
    minutes->setRange(1, 30);
    minutes->setValue(m_preferences.lockMinutes);
    minutes->setFocusPolicy(Qt::StrongFocus);
    lockForm->addRow(tr("Minutes without a touch until it locks"), minutes);
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        m_preferences.lockMinutes = value;
        m_preferences.save();
        emit lockMinutesChanged();
    });
    locking->body()->addWidget(quietLabel(tr(
        "It also locks when the computer sleeps or its screen is locked. Ctrl+L locks at once. F12 hides "
        "every window, locks and ends the program: start it again as usual. What you were typing is kept.")));
    column->addWidget(locking);
    column->addWidget(quietLabel(
        tr("These choices belong to this computer, not to the vault. They say nothing about anybody.")));

    auto *about = new Card(tr("About"));
    about->body()->addWidget(
        new QLabel(tr("Itinera %1. Free software under the GNU General Public License, version 3 or later.")
                       .arg(QCoreApplication::applicationVersion())));
    about->body()->addWidget(
        quietLabel(tr("No data leaves this computer: the program has no connection to any network.")));
    column->addWidget(about);
    column->addStretch(1);
}

} // namespace itinera
