// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/duplicatewords.h"
#include <QCoreApplication>

namespace itinera::duplicatewords {

namespace {

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

QString said(LikelyDuplicate::Reason reason)
{
    switch (reason) {
    case LikelyDuplicate::Reason::SameName:
        break;
    case LikelyDuplicate::Reason::AlikeName:
        return CaseText::tr("a name that is alike");
    case LikelyDuplicate::Reason::BornAlike:
        return CaseText::tr("may be born on the same day");
    case LikelyDuplicate::Reason::SameCitizenship:
        return CaseText::tr("the same citizenship");
    }
    return CaseText::tr("the same name");
}

} // namespace

QStringList said(const std::vector<LikelyDuplicate::Reason> &because)
{
    QStringList lines;
    for (const LikelyDuplicate::Reason reason : because)
        lines << said(reason);
    return lines;
}

} // namespace itinera::duplicatewords
