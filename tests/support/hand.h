// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

/// Shows a window and waits until the keyboard is its own, as when somebody begins to work in it.
inline void bringUp(QWidget *window)
{
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window));
}

/// Presses a button as a hand does: with the mouse, so that the field that was left before loses the focus
/// and stores what was typed. QAbstractButton::click() does not move the focus.
inline void clickOn(QAbstractButton *button)
{
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    // Near its beginning: behind its words a check box does not hear the mouse.
    const int in = button->height() / 2;
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(in, in));
}

} // namespace itinera::test
