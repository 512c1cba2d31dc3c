// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/environment.h"
#include "core/demo/democaseload.h"
#include "core/lists/codelist.h"
#include "core/storage/sqlcipherdriver.h"
#include "core/subjects.h"
#include "core/vault/computer.h"

namespace itinera {

VaultEnvironment ProgramEnvironment::vault(const QString &program)
{
    VaultEnvironment environment;
    environment.clock = &clock;
    environment.random = &random;
    environment.program = program;
    environment.subjects = &declaredBySubjects();
    environment.ofThisComputer = [] { return computerInWords(swapKind(), SqlCipherDriver::unlockedBytes()); };
    return environment;
}

void createDemoVault(const QString &path, const QString &member, const SecureBytes &passphrase, int cases,
                     quint64 seed, const QString &language, QDate today,
                     const std::function<bool(int)> &progress, const KdfCost &cost)
{
    FixedClock clock(today.addDays(-401));
    SeededRandom random(seed);
    VaultEnvironment environment;
    environment.clock = &clock;
    environment.random = &random;
    environment.program = QStringLiteral("demo");
    environment.cost = cost;
    environment.subjects = &declaredBySubjects();
    const std::unique_ptr<Vault> vault = Vault::create(path, member, passphrase, environment, true);
    DemoOptions options;
    options.cases = cases;
    options.seed = seed;
    options.language = language;
    options.today = today;
    options.progress = progress;
    writeDemoCaseload(vault->session(), clock, options);
}

} // namespace itinera
