// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace itinera {

QString fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing)
            continue;
        // Letters that do not decompose, as people type them on a keyboard without them.
        switch (c.unicode()) {
        case u'ø':
            folded += u'o';
            break;
        case u'ł':
            folded += u'l';
            break;
        case u'đ':
        case u'ð':
            folded += u'd';
            break;
        case u'ı':
            folded += u'i';
            break;
        case u'æ':
            folded += u"ae"_s;
            break;
        case u'œ':
            folded += u"oe"_s;
            break;
        case u'þ':
            folded += u"th"_s;
            break;
        case u'ß':
            folded += u"ss"_s;
            break;
        default:
            folded += c;
        }
    }
    return folded;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto codes = fold(text).toUcs4();
    for (const auto code : codes) {
        const auto c = static_cast<char32_t>(code);
        // A vowel sign with a width of its own (Bengali, Devanagari, Burmese …) is part of its word.
        if (QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining) {
            word += QString::fromUcs4(&c, 1);
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

double likeness(const QString &first, const QString &second)
{
    const QString a = foldedWords(first).join(u' ');
    const QString b = foldedWords(second).join(u' ');
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 1;
    const qsizetype window = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    std::vector<bool> usedA(static_cast<size_t>(a.size()));
    std::vector<bool> usedB(static_cast<size_t>(b.size()));
    double matches = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype from = std::max<qsizetype>(0, i - window);
        const qsizetype to = std::min(b.size(), i + window + 1);
        for (qsizetype j = from; j < to; ++j) {
            if (usedB[static_cast<size_t>(j)] || a[i] != b[j])
                continue;
            usedA[static_cast<size_t>(i)] = true;
            usedB[static_cast<size_t>(j)] = true;
            ++matches;
            break;
        }
    }
    if (matches == 0)
        return 0;
    double transposed = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!usedA[static_cast<size_t>(i)])
            continue;
        while (!usedB[static_cast<size_t>(j)])
            ++j;
        if (a[i] != b[j])
            ++transposed;
        ++j;
    }
    const double jaro = (matches / static_cast<double>(a.size()) + matches / static_cast<double>(b.size()) +
                         (matches - transposed / 2) / matches) /
                        3;
    qsizetype prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

} // namespace itinera
