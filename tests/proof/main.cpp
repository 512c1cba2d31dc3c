// SPDX-License-Identifier: GPL-3.0-or-later
// tests_proof PROOF: what must never happen to a vault, tried (README, "Proof"). Each prints one line of
// figures, and before it a line for each failure.
#include "tests/proof/proof.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <cstdio>

using namespace itinera;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addPositionalArgument(
        u"PROOF"_s, u"failing, powercut, damage, sharing, smalldisk, plaintext, memory"_s);
    arguments.addOption({u"most"_s, u"At most so many per operation, evenly chosen."_s, u"N"_s});
    arguments.addOption({u"only"_s, u"Only this operation."_s, u"NAME"_s});
    arguments.addOption({u"seed"_s, u"For what is drawn by chance."_s, u"N"_s});
    arguments.addOption({u"folder"_s, u"For the children of this program."_s, u"FOLDER"_s});
    arguments.process(app);
    const QString name = arguments.positionalArguments().value(0);
    const QString folder = arguments.value(u"folder"_s);
    try {
        if (name == u"failing"_s)
            return proof::failing(arguments);
        if (name == u"powercut"_s)
            return proof::powerCut(arguments);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), error.what());
        return 2;
    }
    arguments.showHelp(2);
}
