// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/run.h"
#include "core/platform/memoryprotection.h"
#include "core/platform/networkban.h"
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>
#include <cstdio>

namespace {

/// Scripts read stderr: only our own sentences and what is really wrong belong there.
void quietly(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
}

} // namespace

int main(int argc, char **argv)
{
    itinera::protectMemory(argv);
    const int notBanned = itinera::banNetwork();
    qInstallMessageHandler(quietly);
    // Printed pages need fonts, never a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("itinera-cli"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ITINERA_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("itinera"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QGuiApplication::installTranslator(&translator);
    if (notBanned != 0) {
        std::fprintf(stderr, "%s\n", itinera::networkNotBanned(notBanned).what());
        return itinera::cli::Failed;
    }
    return itinera::cli::runCommand(QGuiApplication::arguments());
}
