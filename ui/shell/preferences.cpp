// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"
#include "ui/shell/i18n.h"
#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace itinera {

QString Preferences::settingsName()
{
    return u"Itinera"_s;
}

Preferences Preferences::load()
{
    const QSettings settings(QCoreApplication::organizationName(), settingsName());
    Preferences p;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    p.language =
        settings.value(u"language"_s, screenLanguages().contains(system) ? system : u"en"_s).toString();
    const QString scheme = settings.value(u"scheme"_s).toString();
    p.scheme = scheme == u"dark"_s    ? theme::Scheme::Dark
               : scheme == u"light"_s ? theme::Scheme::Light
                                      : theme::Scheme::System;
    p.textPercent = qBound(100, settings.value(u"text"_s, 100).toInt(), 200);
    p.lastVault = settings.value(u"vault"_s).toString();
    p.guidanceOpen = settings.value(u"guidance"_s, true).toBool();
    p.lockMinutes = qBound(1, settings.value(u"lock"_s, 5).toInt(), 30);
    p.programName = settings.value(u"name"_s).toString();
    p.programIcon = settings.value(u"icon"_s).toString();
    return p;
}

QStringList Preferences::programIcons()
{
    return {u"app"_s, u"calendar"_s, u"lists"_s, u"cases"_s};
}

void Preferences::save() const
{
    QSettings settings(QCoreApplication::organizationName(), settingsName());
    settings.setValue(u"language"_s, language);
    settings.setValue(u"scheme"_s, scheme == theme::Scheme::Dark    ? u"dark"_s
                                   : scheme == theme::Scheme::Light ? u"light"_s
                                                                    : u"system"_s);
    settings.setValue(u"text"_s, textPercent);
    settings.setValue(u"vault"_s, lastVault);
    settings.setValue(u"guidance"_s, guidanceOpen);
    settings.setValue(u"lock"_s, lockMinutes);
    settings.setValue(u"name"_s, programName);
    settings.setValue(u"icon"_s, programIcon);
}

} // namespace itinera
