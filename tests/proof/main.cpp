// SPDX-License-Identifier: GPL-3.0-or-later
// tests_proof PROOF: what must never happen to a vault, tried (README, "Proof"). Each prints one line of
// figures, and before it a line for each failure.
#include "tests/proof/proof.h"
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLocale>
#include <cstdio>
#include <cstring>
#include <memory>

using namespace itinera;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // Printed pages need fonts; everything else needs no screen.
    const bool prints = argc > 1 && std::strcmp(argv[1], "plaintext-child") == 0;
    const std::unique_ptr<QCoreApplication> app(prints ? new QGuiApplication(argc, argv)
                                                       : new QCoreApplication(argc, argv));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"PROOF"_s,
                                    u"failing, powercut, damage, sharing, smalldisk, plaintext, memory"_s);
    arguments.addOption({u"most"_s, u"At most so many per operation, evenly chosen."_s, u"N"_s});
    arguments.addOption({u"only"_s, u"Only this operation."_s, u"NAME"_s});
    arguments.addOption(
        {u"except"_s, u"Without these operations (memory: keys), separated by commas."_s, u"NAMES"_s});
    arguments.addOption({u"strict"_s, u"Alarms that clear themselves are failures, too."_s});
    arguments.addOption({u"seed"_s, u"For what is drawn by chance."_s, u"N"_s});
    arguments.addOption({u"folder"_s, u"For the children of this program."_s, u"FOLDER"_s});
    arguments.process(*app);
    const QString name = arguments.positionalArguments().value(0);
    const QString folder = arguments.value(u"folder"_s);
    try {
        if (name == u"failing"_s)
            return proof::failing(arguments);
        if (name == u"powercut"_s)
            return proof::powerCut(arguments);
        if (name == u"damage"_s)
            return proof::damage(arguments);
        if (name == u"sharing"_s)
            return proof::sharing(arguments);
        if (name == u"busy-child"_s)
            return proof::busyChild(folder);
        if (name == u"smalldisk"_s)
            return proof::smallDisk(arguments);
        if (name == u"small-disk-child"_s)
            return proof::smallDiskChild(folder, arguments.value(u"except"_s));
        if (name == u"plaintext"_s)
            return proof::plaintext(arguments);
        if (name == u"plaintext-child"_s)
            return proof::plaintextChild(folder);
        if (name == u"memory"_s)
            return proof::memory(arguments);
        if (name == u"memory-child"_s)
            return proof::memoryChild();
    } catch (const Error &error) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), error.what());
        return 2;
    }
    arguments.showHelp(2);
}
