// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needswords.h"
#include "core/base/error.h"
#include <QCoreApplication>

namespace itinera::needswords {

namespace {

struct NeedsText {
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

} // namespace

QString said(needsrules::Missing missing)
{
    switch (missing) {
    case needsrules::Missing::RatedNeed:
        return NeedsText::tr("Rate at least one need: how is it now?");
    case needsrules::Missing::HerOrder:
        return NeedsText::tr(
            "Ask her what comes first and place at least one need, or write in the note why not.");
    case needsrules::Missing::Words:
        return NeedsText::tr("A need has no words yet.");
    }
    return {};
}

QStringList said(const std::vector<needsrules::Missing> &missing)
{
    QStringList lines;
    for (const needsrules::Missing one : missing)
        lines << said(one);
    return lines;
}

} // namespace itinera::needswords
