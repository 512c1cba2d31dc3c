// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/i18n.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QStandardPaths>
#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // settings of tests are not the user's
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("itinera-tests"));
    QApplication::setOrganizationName(QStringLiteral("itinera-tests"));
    itinera::installLanguage(app, QStringLiteral("en"));
    itinera::theme::apply(app, itinera::theme::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
