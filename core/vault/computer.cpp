// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/computer.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ComputerText {
    Q_DECLARE_TR_FUNCTIONS(Computer)
};

} // namespace

QStringList computerInWords(SwapKind swap, std::size_t unlocked)
{
    if (swap != SwapKind::Plain)
        return {};
    const QString what = ComputerText::tr(
        "This computer writes what its memory has no room for to a disk that is not encrypted "
        "(swap). Keys and passphrases are kept out of it; what is on the screen may be there.");
    const QString more = ComputerText::tr("Of what is open here, %1 MB could not be kept out of it either, "
                                          "because this user may lock too little memory.");
    const QString toDo =
        ComputerText::tr("Ask who looks after this computer to encrypt the swap, or to turn it off.");
    return {unlocked == 0 ? what + u' ' + toDo
                          : what + u' ' + more.arg(std::max<std::size_t>(unlocked >> 20, 1)) + u' ' + toDo};
}

} // namespace itinera
