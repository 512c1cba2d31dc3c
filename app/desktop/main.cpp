// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/environment.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/platform/memoryprotection.h"
#include "core/platform/networkban.h"
#include "ui/platform/sessionwatch.h"
#include "ui/shell/i18n.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startoptions.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// The one place in the desktop program where a failure that no page expected is caught and told.
class Application : public QApplication {
public:
    using QApplication::QApplication;
    itinera::Asker *asker = nullptr;
    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const itinera::Error &error) {
            if (asker)
                asker->tell(activeWindow(), error);
        }
        return false;
    }
};

void describe(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"VAULT"_s, u"The vault to open."_s, u"[VAULT]"_s);
    parser.addOption(
        {u"demo"_s, u"Open a fresh vault with invented cases; it is gone when the program ends."_s});
    parser.addOption({u"language"_s, u"Language of the screen, this time only: en or es."_s, u"en|es"_s});
    parser.addOption(
        {u"name"_s, u"What the window and the task bar call it from now on; \"\" for Itinera."_s, u"NAME"_s});
    parser.addOption(
        {u"icon"_s, u"Picture of the window from now on: app, calendar, lists or cases."_s, u"ICON"_s});
    parser.addOption({u"geometry"_s, u"Where the window was (used by the program itself)."_s, u"HEX"_s});
}

/// What --name and --icon ask for holds from now on, as if it had been chosen in the settings.
void keepDiscretion(itinera::Preferences &preferences, const itinera::StartOptions &options)
{
    if (options.name)
        preferences.programName =
            options.name->simplified() == u"Itinera"_s ? QString() : options.name->simplified();
    if (options.icon && itinera::Preferences::programIcons().contains(*options.icon))
        preferences.programIcon = *options.icon;
    if (options.name || options.icon)
        preferences.save();
}

} // namespace

int main(int argc, char **argv)
{
    using namespace itinera;
    protectMemory(argv);
    // After it started itself anew, before there are threads and libraries that look for a network.
    const int notBanned = banNetwork();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const StartOptions options = StartOptions::from(arguments);
    QCoreApplication::setOrganizationName(u"Itinera"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ITINERA_VERSION));
    QCommandLineParser parser;
    describe(parser);
    if (options.tellsOnly) {
        const QCoreApplication teller(argc, argv);
        QCoreApplication::setApplicationName(u"Itinera"_s);
        parser.process(teller); // answers and ends the program
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs("Itinera needs a screen. On a machine without one, itinera-cli does the same work from a "
                   "terminal.\n",
                   stderr);
        return 1;
    }
    if (needsNetwork(ScreenNames::fromEnvironment())) {
        std::fputs("Itinera opens no connection to a network, and this screen (DISPLAY) is reached over one. "
                   "Please start it on the computer whose screen it is.\n",
                   stderr);
        return 1;
    }
    Preferences preferences = Preferences::load();
    keepDiscretion(preferences, options);
    // X11 shows the program's name and Qt's application name to whoever asks (WM_CLASS), Wayland the desktop
    // file's: they are the shown name, too.
    const QString name = preferences.shownName();
    QStringList forQt = options.rest;
    if (forQt.isEmpty())
        forQt << QString();
    forQt[0] = windowClass(name);
    ArgumentVector qtArguments(forQt);
    hideArguments(argc, argv);
    Application app(qtArguments.count, qtArguments.data());
    keepOutOfSessions(app);
    QApplication::setApplicationName(name);
    QGuiApplication::setDesktopFileName(windowClass(name));
    parser.process(app);
    if (screenLanguages().contains(parser.value(u"language"_s)))
        preferences.languageThisTime = parser.value(u"language"_s);

    installLanguage(app, preferences.shownLanguage());
    theme::apply(app, preferences.scheme, preferences.textPercent);
    DialogAsker asker;
    app.asker = &asker;
    if (notBanned != 0) {
        const Refused refusal = networkNotBanned(notBanned);
        std::fprintf(stderr, "%s\n", refusal.what());
        asker.tell(nullptr, refusal);
        return 1;
    }
    ProgramEnvironment environment;
    std::unique_ptr<QTemporaryDir> demoFolder;
    if (!parser.positionalArguments().isEmpty())
        preferences.lastVault = parser.positionalArguments().constFirst();
    VaultEnvironment forVault = environment.vault(u"Itinera"_s);
    forVault.syncBehind = Syncer::Pace::Thread;                       // the window never waits for a disk
    const auto closed = qScopeGuard([] { Vault::waitForClosing(); }); // after the window is gone
    MainWindow window(asker, forVault, preferences);
    if (options.geometry)
        window.restoreGeometry(QByteArray::fromHex(options.geometry->toLatin1()));
    window.setLife({[&window] {
                        // Which vault it was stands in the preferences; an argument could be read by
                        // everybody.
                        return QProcess::startDetached(
                            QCoreApplication::applicationFilePath(),
                            {u"--geometry"_s, QString::fromLatin1(window.saveGeometry().toHex())});
                    },
                    [] { QCoreApplication::quit(); }});
    SessionWatch watch(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    QObject::connect(&watch, &SessionWatch::lockNeeded, &window, &MainWindow::lock);
    window.show();
    if (parser.isSet(u"demo"_s)) {
        try {
            demoFolder = std::make_unique<QTemporaryDir>();
            const QString path = demoFolder->filePath(u"demo.itinera"_s);
            const SecureBytes passphrase =
                passphraseFromText(u"invented harbour teaspoon gallery nineteen"_s);
            createDemoVault(path, u"Demo"_s, passphrase, 40, 1, preferences.shownLanguage(),
                            QDate::currentDate());
            window.enter(Vault::open(path, u"Demo"_s, passphrase, forVault));
        } catch (const Error &error) {
            asker.tell(&window, error);
            return 1;
        }
    }
    return QApplication::exec();
}
