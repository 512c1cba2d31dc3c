// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"
#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace

QString countryName(const QString &code, const QString &inLanguage)
{
    const icu::Locale country("", code.toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(icu::Locale(inLanguage.toLatin1().constData()), name);
    return name.isEmpty() ? code : fromIcu(name);
}

QString languageName(const QString &code, const QString &inLanguage)
{
    if (code.isEmpty())
        return code; // ICU would name it "Unknown language"
    const icu::Locale language(code.toLatin1().constData());
    icu::UnicodeString name;
    language.getDisplayLanguage(icu::Locale(inLanguage.toLatin1().constData()), name);
    return name.isEmpty() ? code : fromIcu(name);
}

QStringList countryCodes()
{
    QStringList codes;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
        codes << QString::fromLatin1(*code);
    return codes;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code) {
        const QString text = QString::fromLatin1(*code);
        if (languageName(text, u"en"_s) != text)
            codes << text;
    }
    return codes;
}

} // namespace itinera
