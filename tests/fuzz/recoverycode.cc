// SPDX-License-Identifier: GPL-3.0-or-later
// A recovery code as somebody types it.
#include "core/crypto/recoverycode.h"
#include "core/base/error.h"
#include "tests/fuzz/target.h"

using namespace itinera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(fuzz::bytesOf(data, size));
    const std::vector<int> wrong = recoverycode::wrongGroups(typed);
    for (const int group : wrong)
        fuzz::demand(group >= 1, "groups are counted from one");
    try {
        const SecureBytes secret = recoverycode::read(typed);
        fuzz::demand(wrong.empty(), "what is read has no wrong group");
        fuzz::demand(secret.size() == 35, "a code has 35 signs");
        // As it is kept it reads the same; with one sign changed it is refused.
        const QString kept = QString::fromLatin1(secret.view().data(), secret.view().size());
        fuzz::demand(recoverycode::read(kept).equals(secret), "a code as it is kept reads the same");
        QString changed = kept;
        const qsizetype at = static_cast<qsizetype>(size) % changed.size();
        changed[at] = changed[at] == u'7' ? u'8' : u'7';
        fuzz::demand(!recoverycode::wrongGroups(changed).empty(), "a code with one wrong sign is refused");
    } catch (const InputError &error) {
        fuzz::demand(!error.happened().isEmpty() && !error.toDo().isEmpty(), "a refusal has its sentences");
    }
    return 0;
}
