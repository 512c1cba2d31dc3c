// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/i18n.h"
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

QString translatorName()
{
    return u"itineraTranslator"_s;
}

void install(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    translator->setObjectName(translatorName());
    if (translator->load(file, folder))
        app.installTranslator(translator);
    else
        delete translator;
}

QLocale localeFor(const QString &language)
{
    // The offices that this is made for write dates day first; "en" alone would be American.
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language == "es"_L1)
        return QLocale(QLocale::Spanish, QLocale::Spain);
    return QLocale(language);
}

} // namespace

void installLanguage(QCoreApplication &app, const QString &language)
{
    const auto earlier = app.findChildren<QTranslator *>(translatorName(), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : earlier) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    // Qt's words first: what is installed later is asked first, and ours win.
    install(app, u"qtbase_%1.qm"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, u"itinera_%1.qm"_s.arg(language), u":/i18n"_s);
    if (qobject_cast<QGuiApplication *>(&app))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

QStringList screenLanguages()
{
    return {u"en"_s, u"es"_s};
}

} // namespace itinera
