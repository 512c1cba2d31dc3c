// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recoverycode.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace itinera::recoverycode {

namespace {

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCode)
};

constexpr char Signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr int Groups = 7;
constexpr int DataSigns = 4;
constexpr int GroupSigns = DataSigns + 1;

/// Twice, in GF(32) with the polynomial x^5 + x^2 + 1.
unsigned doubled(unsigned value)
{
    value <<= 1U;
    return (value & 32U) != 0 ? value ^ 37U : value;
}

/// Weighted by powers of x and started with the group's number: one wrong sign, two neighbours or two groups
/// exchanged do not fit.
unsigned checkOf(const unsigned *data, int group)
{
    unsigned sum = static_cast<unsigned>(group) + 1;
    for (int i = 0; i < DataSigns; ++i)
        sum = doubled(sum) ^ data[i];
    return doubled(sum);
}

int valueOf(QChar sign)
{
    const char16_t c = sign.toUpper().unicode();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    for (int i = 0; i < 32; ++i) {
        if (c == static_cast<char16_t>(Signs[i]))
            return i;
    }
    return -1;
}

/// The signs without what people put between them; -1 for one that is none.
std::vector<int> valuesOf(const QString &typed)
{
    std::vector<int> values;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.')
            continue;
        values.push_back(valueOf(c));
    }
    return values;
}

} // namespace

QString make()
{
    QString code;
    for (int group = 0; group < Groups; ++group) {
        unsigned data[DataSigns];
        for (unsigned &value : data)
            value = randombytes_uniform(32);
        if (group > 0)
            code += u'-';
        for (const unsigned value : data)
            code += QLatin1Char(Signs[value]);
        code += QLatin1Char(Signs[checkOf(data, group)]);
    }
    return code;
}

std::vector<int> wrongGroups(const QString &typed)
{
    const std::vector<int> values = valuesOf(typed);
    std::vector<int> wrong;
    for (int group = 0; group < Groups; ++group) {
        unsigned data[DataSigns] = {};
        bool fits = values.size() >= static_cast<size_t>((group + 1) * GroupSigns);
        for (int i = 0; fits && i < GroupSigns; ++i) {
            const int value = values[static_cast<size_t>(group * GroupSigns + i)];
            if (value < 0)
                fits = false;
            else if (i < DataSigns)
                data[i] = static_cast<unsigned>(value);
            else
                fits = checkOf(data, group) == static_cast<unsigned>(value);
        }
        if (!fits)
            wrong.push_back(group + 1);
    }
    return wrong;
}

SecureBytes read(const QString &typed)
{
    const std::vector<int> values = valuesOf(typed);
    constexpr int all = Groups * GroupSigns;
    const int count = static_cast<int>(values.size());
    const QString kept = RecoveryText::tr("What you typed is kept.");
    if (count != all) {
        throw InputError(
            RecoveryText::tr("The recovery code has %1 signs; %2 were typed.").arg(all).arg(count), kept,
            RecoveryText::tr("Compare it with the paper, group by group."));
    }
    const std::vector<int> wrong = wrongGroups(typed);
    if (!wrong.empty()) {
        throw InputError(RecoveryText::tr("Group %1 of the recovery code is mistyped.").arg(wrong.front()),
                         kept, RecoveryText::tr("Compare it with the paper, group by group."));
    }
    SecureBytes code(static_cast<size_t>(all));
    for (size_t i = 0; i < values.size(); ++i)
        code.data()[i] = static_cast<unsigned char>(Signs[values[i]]);
    return code;
}

} // namespace itinera::recoverycode
