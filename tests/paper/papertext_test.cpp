// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papertext.h"
#include "tests/support/describe.h"
#include <QTranslator>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

class TinyWords final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (QLatin1String(context) != QLatin1String("Paper"))
            return {};
        if (QLatin1String(source) == QLatin1String("My plan"))
            return u"Mi plan"_s;
        if (QLatin1String(source) == QLatin1String("%n steps"))
            return n == 1 ? u"%n paso"_s : u"%n pasos"_s;
        return {};
    }
};

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("A language without words falls back to English", "[paper][text]")
{
    const PaperText t(u"xx"_s);
    CHECK(t("My plan") == u"My plan"_s);
    CHECK(t("%n steps", 3) == u"3 steps"_s);
    CHECK(PaperText(u"en"_s)("Page %1 of %2") == u"Page %1 of %2"_s);
}

TEST_CASE("Words come from the language of the page", "[paper][text]")
{
    const PaperText t(u"es"_s, std::make_shared<TinyWords>());
    CHECK(t("My plan") == u"Mi plan"_s);
    CHECK(t("Something else") == u"Something else"_s);
    CHECK(t("%n steps", 1) == u"1 paso"_s);
    CHECK(t("%n steps", 4) == u"4 pasos"_s);
}

TEST_CASE("Dates are written as in the language of the page", "[paper][text]")
{
    const QDate day(2026, 3, 2); // a Monday
    CHECK(PaperText(u"en"_s).day(day) == u"2 March 2026"_s);
    CHECK(plain(PaperText(u"en"_s).shortDay(day)) == u"2 Mar 2026"_s);
    CHECK(PaperText(u"es"_s).day(day) == u"2 de marzo de 2026"_s);
    CHECK(plain(PaperText(u"es"_s).shortDay(day)) == u"2 mar 2026"_s);
    CHECK(PaperText(u"de"_s).day(day) == u"2. März 2026"_s);
    CHECK(PaperText(u"hu"_s).day(day).startsWith(u"2026"_s));
    for (const QString &language :
         {u"en"_s, u"es"_s, u"ca"_s, u"fr"_s, u"it"_s, u"ar"_s, u"zh"_s, u"uk"_s, u"hu"_s}) {
        const QLocale locale(language);
        const PaperText t(language);
        INFO(t.day(day).toStdString());
        CHECK_FALSE(t.day(day).contains(locale.dayName(1, QLocale::LongFormat)));
        CHECK(t.day(day) == t.day(day).trimmed());
        CHECK_FALSE(t.shortDay(day).isEmpty());
    }
    CHECK(PaperText(u"en"_s).day(QDate()).isEmpty());
    CHECK(PaperText(u"en"_s).shortDay(QDate()).isEmpty());
}

TEST_CASE("Right-to-left languages are known as such", "[paper][text]")
{
    CHECK(PaperText(u"ar"_s).isRightToLeft());
    CHECK(PaperText(u"fa"_s).isRightToLeft());
    CHECK_FALSE(PaperText(u"en"_s).isRightToLeft());
    CHECK_FALSE(PaperText(u"es"_s).isRightToLeft());
}
