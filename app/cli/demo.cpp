// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/common/environment.h"
#include "core/demo/democaseload.h"

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    const int cases = arguments.number(u"cases"_s, 40, 1, 1000000);
    const auto seed = static_cast<quint64>(arguments.number(u"seed"_s, 1, 0, 2147483647));
    const QDate today = arguments.day(u"today"_s, QDate::currentDate());
    QString language = arguments.value(u"language"_s);
    if (language.isEmpty())
        language = demoLanguages().contains(screenLanguage()) ? screenLanguage() : u"en"_s;
    const QString member = arguments.memberGiven() ? arguments.member() : u"Demo"_s;
    const bool tell = !arguments.json() && cases > 2000;
    createDemoVault(arguments.at(u"VAULT"_s), member, arguments.passphrase(), cases, seed, language, today,
                    [&](int done) {
                        if (tell && done % 1000 == 0)
                            err(CliText::tr("%1 of %2 cases").arg(done).arg(cases));
                        return true;
                    });
    const QString path = Vault::withEnding(arguments.at(u"VAULT"_s));
    if (arguments.json())
        outJson(QJsonObject{{u"vault"_s, path}, {u"member"_s, member}, {u"cases"_s, cases}});
    else
        out(CliText::tr("Made the demo vault %1 with %n invented case(s); it opens for “%2”.", nullptr, cases)
                .arg(path, member));
    return Done;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s,
            {u"VAULT"_s},
            {{u"cases"_s, u"N"_s, CliText::tr("how many; 40 if not said")},
             {u"seed"_s, u"S"_s, CliText::tr("another caseload for another number")},
             choiceOption(u"language"_s, demoLanguages(), CliText::tr("of the invented texts")),
             {u"today"_s, u"DAY"_s, CliText::tr("everything happened before it: 2026-03-02")}},
            CliText::tr(
                "Makes a vault with an invented caseload; its member is “Demo” if no file names another."),
            run};
}

} // namespace itinera::cli
