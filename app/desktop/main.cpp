// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/environment.h"
#include "core/base/error.h"
#include "core/platform/memoryprotection.h"
#include "core/vault/passphrase.h"
#include "ui/shell/i18n.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QCommandLineParser>
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

} // namespace

int main(int argc, char **argv)
{
    using namespace itinera;
    protectMemory();
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs("Itinera needs a screen. On a machine without one, itinera-cli does the same work from a "
                   "terminal.\n",
                   stderr);
        return 1;
    }
    Application app(argc, argv);
    QApplication::setApplicationName(u"Itinera"_s);
    QApplication::setOrganizationName(u"Itinera"_s);
    QApplication::setApplicationVersion(QStringLiteral(ITINERA_VERSION));
    Preferences preferences = Preferences::load();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"VAULT"_s, u"The vault to open."_s, u"[VAULT]"_s);
    parser.addOption(
        {u"demo"_s, u"Open a fresh vault with invented cases; it is gone when the program ends."_s});
    parser.addOption({u"language"_s, u"Language of the screen, this time only: en or es."_s, u"en|es"_s});
    parser.process(app);
    if (screenLanguages().contains(parser.value(u"language"_s)))
        preferences.languageThisTime = parser.value(u"language"_s);

    installLanguage(app, preferences.shownLanguage());
    theme::apply(app, preferences.scheme, preferences.textPercent);
    DialogAsker asker;
    app.asker = &asker;
    ProgramEnvironment environment;
    std::unique_ptr<QTemporaryDir> demoFolder;
    if (!parser.positionalArguments().isEmpty())
        preferences.lastVault = parser.positionalArguments().constFirst();
    MainWindow window(asker, environment.vault(u"Itinera"_s), preferences);
    window.show();
    if (parser.isSet(u"demo"_s)) {
        try {
            demoFolder = std::make_unique<QTemporaryDir>();
            const QString path = demoFolder->filePath(u"demo.itinera"_s);
            const SecureBytes passphrase =
                passphraseFromText(u"invented harbour teaspoon gallery nineteen"_s);
            createDemoVault(path, u"Demo"_s, passphrase, 40, 1, preferences.shownLanguage(),
                            QDate::currentDate());
            window.enter(Vault::open(path, u"Demo"_s, passphrase, environment.vault(u"Itinera"_s)));
        } catch (const Error &error) {
            asker.tell(&window, error);
            return 1;
        }
    }
    return QApplication::exec();
}
