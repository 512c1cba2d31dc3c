// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/courses.h"
#include "core/pictures/matrix.h"
#include <QImage>
#include <QPainter>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::pictures;
using namespace Qt::StringLiterals;

namespace {

Look lookOf(bool rightToLeft)
{
    Look look;
    look.font.setPixelSize(16);
    look.em = 20;
    look.rightToLeft = rightToLeft;
    look.locale = QLocale(QLocale::English);
    look.ink = look.quiet = look.rule = Qt::black;
    look.ground = look.accentText = Qt::white;
    look.accent = Qt::blue;
    look.headFill = Qt::transparent;
    for (Look::Level &level : look.levels)
        level = {Qt::white, Qt::black};
    return look;
}

/// Nine that stayed in one cell, and one that moved from the last cell to the first.
Matrix crowded()
{
    Matrix matrix;
    matrix.xTitle = u"Severe"_s;
    matrix.yTitle = u"Likely"_s;
    for (int i = 1; i <= 5; ++i) {
        matrix.xLabels.append(QString::number(i));
        matrix.yLabels.append(QString::number(i));
    }
    matrix.levelNames = {u"Low"_s, u"Moderate"_s, u"High"_s, u"Very high"_s};
    matrix.levels = std::vector<int>(25, 2);
    for (int i = 1; i <= 9; ++i)
        matrix.marks.push_back({QString::number(i), 3, 3, 3, 3});
    matrix.marks.push_back({u"10"_s, 5, 5, 1, 1});
    return matrix;
}

/// Where a mark answers, as a number of points of a grid of `step` pixels, and their middle.
std::pair<int, QPointF> found(const MatrixPicture &picture, qreal width, int index, int step = 2)
{
    int count = 0;
    QPointF sum;
    for (int y = 0; y < picture.height(); y += step) {
        for (int x = 0; x < width; x += step) {
            if (picture.markAt(QPointF(x, y)) == index) {
                ++count;
                sum += QPointF(x, y);
            }
        }
    }
    return {count, count > 0 ? sum / count : QPointF()};
}

QImage painted(const MatrixPicture &picture, int width, int highlighted = -1)
{
    QImage image(width, static_cast<int>(picture.height()) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter, {}, highlighted);
    return image;
}

} // namespace

TEST_CASE("No mark of a matrix hides another, and each is large enough to be read", "[pictures]")
{
    for (const bool rightToLeft : {false, true}) {
        const Look look = lookOf(rightToLeft);
        const MatrixPicture free(crowded(), look, 500);
        const qreal few = MatrixPicture(Matrix(), look, 500).height();
        CHECK(free.height() > few); // a full cell makes its row higher
        for (int i = 0; i < 10; ++i) {
            INFO(i);
            // A circle of 25 pixels holds some 490, here one in four.
            CHECK(found(free, 500, i).first >= 100);
        }
        const MatrixPicture fixed(crowded(), look, 300, 260);
        CHECK(std::abs(fixed.height() - 260) < 1);
        const int size = found(fixed, 300, 0, 1).first;
        CHECK(size > 20);
        for (int i = 1; i < 9; ++i)
            CHECK(std::abs(found(fixed, 300, i, 1).first - size) < size / 3);
    }
}

TEST_CASE("A matrix grows more severe towards the trailing edge and more likely upwards", "[pictures]")
{
    for (const bool rightToLeft : {false, true}) {
        Matrix matrix;
        matrix.marks = {{u"1"_s, 1, 1, 0, 0}, {u"2"_s, 5, 5, 0, 0}};
        const MatrixPicture picture(matrix, lookOf(rightToLeft), 500);
        const QPointF least = found(picture, 500, 0).second;
        const QPointF most = found(picture, 500, 1).second;
        CHECK(least.y() > most.y());
        CHECK((least.x() < most.x()) == !rightToLeft);
    }
}

TEST_CASE("What moved in a matrix is joined, what stayed looks otherwise, and one can stand out",
          "[pictures]")
{
    const Look look = lookOf(false);
    const auto image = [&](const Matrix::Mark &mark) {
        Matrix matrix;
        matrix.marks = {mark};
        return painted(MatrixPicture(matrix, look, 400), 400);
    };
    // An arrow crosses the cell between the two, which is empty otherwise.
    const auto inkIn = [](const QImage &picture, QPointF around) {
        int dark = 0;
        for (int y = -8; y <= 8; ++y) {
            for (int x = -8; x <= 8; ++x)
                dark += qGray(picture.pixel(around.toPoint() + QPoint(x, y))) < 100 ? 1 : 0;
        }
        return dark;
    };
    Matrix between;
    between.marks = {{u""_s, 3, 3, 0, 0}};
    const QPointF middle = found(MatrixPicture(between, look, 400), 400, 0).second;
    CHECK(inkIn(image({u"1"_s, 1, 3, 5, 3}), middle) > 10);
    CHECK(inkIn(image({u"1"_s, 0, 0, 5, 3}), middle) == 0);
    const QImage outlined = image({u"1"_s, 3, 3, 0, 0});
    const QImage filled = image({u"1"_s, 0, 0, 3, 3});
    const QImage stayed = image({u"1"_s, 3, 3, 3, 3});
    CHECK(inkIn(filled, middle) > 2 * inkIn(outlined, middle));
    CHECK(stayed != filled);
    CHECK(stayed != outlined);
    const MatrixPicture picture(crowded(), look, 400);
    CHECK(painted(picture, 400, 3) != painted(picture, 400));
    CHECK(painted(picture, 400, 3) != painted(picture, 400, 4));
}

TEST_CASE("A better situation stands higher, and a long name makes its row higher", "[pictures]")
{
    Courses courses;
    courses.columns = {u"1 Mar"_s, u"2 Apr"_s, u"3 May"_s};
    courses.lines = {{u"Sleep"_s, {1, 0, 5}},
                     {u"Learning the language, a trade and everything else that she would like to know and "
                      "have in writing before the summer comes"_s,
                      {3, 3, 3}}};
    courses.steps = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    for (const bool rightToLeft : {false, true}) {
        const CoursesPicture picture(courses, lookOf(rightToLeft), 500);
        CHECK(picture.rowHeight(1) > picture.rowHeight(0));
        CHECK(picture.legend() == u"1 a   ·   2 b   ·   3 c   ·   4 d   ·   5 e"_s);
        CHECK(picture.rowAt(picture.headHeight() - 1) == -1);
        CHECK(picture.rowAt(picture.headHeight() + 1) == 0);
        CHECK(picture.rowAt(picture.headHeight() + picture.rowHeight(0) + 1) == 1);
        CHECK(picture.rowAt(picture.height()) == -1);
        CHECK(picture.columnAt(rightToLeft ? 495 : 5) == -1); // the name
        CHECK(picture.columnAt(rightToLeft ? 5 : 495) == 2);

        QImage image(500, static_cast<int>(picture.rowHeight(0)) + 1, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paintRow(painter, 0, {});
        const auto blueIn = [&](int column) { // lowest and highest row of pixels with a dot's colour
            int top = image.height();
            int bottom = -1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor c = image.pixelColor(x, y);
                    if (picture.columnAt(x) == column && c.blue() > 200 && c.red() < 60) {
                        top = std::min(top, y);
                        bottom = std::max(bottom, y);
                    }
                }
            }
            return std::pair(top, bottom);
        };
        CHECK(blueIn(0).second > blueIn(2).second);
        CHECK(blueIn(0).first > blueIn(2).first);
    }
    CHECK(CoursesPicture(Courses(), lookOf(false), 500).isEmpty());
}
