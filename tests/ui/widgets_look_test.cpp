// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/coursesview.h"
#include "ui/safety/riskmatrixview.h"
#include "ui/shell/i18n.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/levelcolours.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace itinera;
using namespace Qt::StringLiterals;
using theme::Tone;

namespace {

/// WCAG 2.1, relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto channel = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

struct WithScheme {
    explicit WithScheme(theme::Scheme scheme, int percent = 100) { theme::apply(*qApp, scheme, percent); }
    ~WithScheme() { theme::apply(*qApp, theme::Scheme::Light); }
};

constexpr int Levels[] = {0, 1, 2, 3, 4};

} // namespace

TEST_CASE("Text can be read in light and dark", "[ui][widgets][theme]")
{
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        const WithScheme with(scheme);
        CHECK(theme::isDark() == (scheme == theme::Scheme::Dark));
        for (const Tone ground : {Tone::Surface, Tone::Raised}) {
            for (const Tone tone :
                 {Tone::Text, Tone::Quiet, Tone::Accent, Tone::Good, Tone::Attention, Tone::Paused}) {
                CAPTURE(static_cast<int>(tone), static_cast<int>(ground), theme::isDark());
                CHECK(contrast(theme::colour(tone), theme::colour(ground)) >= 4.5);
            }
        }
        CHECK(contrast(theme::colour(Tone::AccentText), theme::colour(Tone::Accent)) >= 4.5);
        for (const int level : Levels) {
            CAPTURE(level, theme::isDark());
            CHECK(contrast(levelText(level), levelColour(level)) >= 4.5);
        }
        const QPalette palette = QApplication::palette();
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::Text), palette.color(QPalette::AlternateBase)) >= 4.5);
    }
}

TEST_CASE("Text size changes everything measured in em, from the same base each time", "[ui][widgets][theme]")
{
    const WithScheme with(theme::Scheme::Light, 100);
    const int normal = theme::em();
    theme::apply(*qApp, theme::Scheme::Light, 200);
    const int twice = theme::em();
    CHECK(twice >= normal * 2 - 2);
    CHECK(twice <= normal * 2 + 2);
    theme::apply(*qApp, theme::Scheme::Light, 200);
    CHECK(theme::em() == twice);
    theme::apply(*qApp, theme::Scheme::Light, 100);
    CHECK(theme::em() == normal);
}

TEST_CASE("Every icon is there, and takes the colour of the text", "[ui][widgets][theme]")
{
    const QString names = u"today cases paper settings lists lock search add back forward up down drag "
                          u"remove edit calendar guidance info "
                          "attention good print preview pdf pause resume done changed star person risk needs "
                          "plan timeline phone sign "
                          "compare app"_s;
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        const WithScheme with(scheme);
        for (const QString &name : names.split(u' ')) {
            CAPTURE(name.toStdString());
            const QIcon icon = theme::icon(name);
            REQUIRE_FALSE(icon.isNull());
            const QImage image = icon.pixmap(QSize(48, 48)).toImage();
            REQUIRE_FALSE(image.isNull());
            bool inInk = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inInk = inInk || (image.pixelColor(x, y).alpha() == 255 &&
                                      image.pixelColor(x, y).rgb() == theme::colour(Tone::Text).rgb());
            }
            CHECK((inInk || name == u"app"));
        }
    }
}

TEST_CASE("Arrows turn round where text runs from right to left", "[ui][widgets][theme]")
{
    const QSize size(48, 48);
    const QImage forward = theme::icon(u"forward"_s).pixmap(size).toImage();
    const QImage search = theme::icon(u"search"_s).pixmap(size).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(theme::icon(u"forward"_s).pixmap(size).toImage() == forward.mirrored(true, false));
    CHECK(theme::icon(u"search"_s).pixmap(size).toImage() == search);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("The levels of risk differ without colour", "[ui][widgets][pictures]")
{
    const WithScheme with(theme::Scheme::Light);
    QList<QImage> shapes;
    for (const int level : Levels) {
        LevelBadge badge;
        badge.setLevel(level, u"Word"_s);
        badge.resize(badge.sizeHint());
        QImage image = badge.grab().toImage().convertToFormat(QImage::Format_RGB32);
        // Every pixel nearer to the text's colour than to the ground's counts as ink.
        QImage ink(image.size(), QImage::Format_Mono);
        ink.fill(0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                ink.setPixel(x, y, contrast(c, levelColour(level)) > 3 ? 1 : 0);
            }
        }
        CHECK_FALSE(shapes.contains(ink));
        shapes << ink;
        CHECK(badge.accessibleName().contains(u"Word"_s));
    }
}

TEST_CASE("The matrix says its marks in words and answers a click on each", "[ui][widgets][pictures]")
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        RiskMatrixView view;
        view.setLayoutDirection(direction);
        view.resize(view.sizeHint());
        std::vector<RiskMatrixView::Mark> marks;
        // Nine in one cell and one that moved: none may hide another.
        for (int i = 0; i < 9; ++i)
            marks.push_back({QString::number(i + 1), u"Factor %1"_s.arg(i + 1), 4, 4, 4, 4});
        marks.push_back({u"10"_s, u"Seen in the street"_s, 5, 5, 2, 3});
        marks.push_back({u"11"_s, u"Not looked at"_s, 0, 0, 0, 0});
        view.setMarks(marks);
        view.show();
        view.grab();
        CHECK(view.accessibleDescription().split(u'\n').size() == 11);
        CHECK(view.accessibleDescription().contains(u"Seen in the street"_s));
        CHECK(view.accessibleDescription().contains(u"not rated"_s));

        QSignalSpy clicks(&view, &RiskMatrixView::markClicked);
        QSet<int> found;
        QPointF lowSeverity, highSeverity;
        int lows = 0, highs = 0;
        for (int y = 0; y < view.height(); y += 2) {
            for (int x = 0; x < view.width(); x += 2) {
                clicks.clear();
                QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(x, y));
                if (clicks.isEmpty())
                    continue;
                const int index = clicks.at(0).at(0).toInt();
                found << index;
                if (index == 9 && y > view.height() / 2) {
                    lowSeverity += QPointF(x, y);
                    ++lows;
                } else if (index == 9) {
                    highSeverity += QPointF(x, y);
                    ++highs;
                }
            }
        }
        CHECK(found.size() == 10);
        REQUIRE(lows > 0);
        REQUIRE(highs > 0);
        CHECK((lowSeverity.x() / lows < highSeverity.x() / highs) == (direction == Qt::LeftToRight));
    }
}

TEST_CASE("Guidance is folded away or open, in the language or in English", "[ui][widgets][parts]")
{
    GuidancePanel panel;
    panel.show();
    CHECK_FALSE(panel.isOpen());
    QSignalSpy changes(&panel, &GuidancePanel::openChanged);
    auto *text = panel.findChild<QTextBrowser *>(u"guidanceText"_s);
    panel.setGuidance(u"risk"_s, u"es"_s);
    const QString spanish = text->toPlainText();
    panel.setGuidance(u"risk"_s, u"ar"_s);
    const QString fallback = text->toPlainText();
    panel.setGuidance(u"risk"_s, u"en"_s);
    CHECK_FALSE(spanish.isEmpty());
    CHECK(text->toPlainText() == fallback);
    CHECK(spanish != fallback);
    CHECK_FALSE(fallback.contains(u"###"_s));

    CHECK(text->isHidden());
    QTest::mouseClick(panel.findChild<QToolButton *>(u"guidanceToggle"_s), Qt::LeftButton);
    CHECK(panel.isOpen());
    CHECK_FALSE(text->isHidden());
    CHECK(changes.size() == 1);
    panel.setOpen(false);
    CHECK(changes.size() == 1);
}

TEST_CASE("A notice shows words as they are and one button", "[ui][widgets][parts]")
{
    NoticeBar bar;
    CHECK(bar.isHidden());
    bar.show(NoticeBar::Kind::Attention, u"<b>She</b> moved"_s, u"Start a review"_s);
    CHECK_FALSE(bar.isHidden());
    auto *button = bar.findChild<QPushButton *>(u"noticeButton"_s);
    CHECK(bar.findChild<QLabel *>(u"noticeText"_s)->textFormat() == Qt::PlainText);
    QSignalSpy clicks(&bar, &NoticeBar::buttonClicked);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(clicks.size() == 1);
    bar.show(NoticeBar::Kind::Good, u"Done"_s);
    CHECK(button->isHidden());
}

TEST_CASE("A column is emptied, layouts within it too", "[ui][widgets][parts]")
{
    ScrollColumn column;
    auto *row = new QHBoxLayout;
    row->addWidget(new QPushButton(u"a"_s));
    column.column()->addLayout(row);
    column.column()->addWidget(new Card(u"b"_s));
    CHECK(column.findChildren<QPushButton *>().size() == 1);
    column.clear();
    CHECK(column.column()->count() == 0);
    CHECK(column.findChildren<QPushButton *>().isEmpty());
    CHECK(column.findChildren<Card *>().isEmpty());
}

TEST_CASE("A language brings its locale, direction and Qt's own words", "[ui][widgets][i18n]")
{
    const QLocale before;
    installLanguage(*qApp, u"es"_s);
    CHECK(QLocale().name() == u"es_ES");
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    installLanguage(*qApp, u"ar"_s);
    CHECK(QLocale().name().startsWith(u"ar"_s));
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    installLanguage(*qApp, u"en"_s);
    CHECK(QLocale().name() == u"en_GB");
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    // None is left over from an earlier language.
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel");
    CHECK(screenLanguages() == QStringList({u"en"_s, u"es"_s}));
    QLocale::setDefault(before);
}
