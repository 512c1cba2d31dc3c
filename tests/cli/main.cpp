// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv); // some tests open a vault themselves
    return Catch::Session().run(argc, argv);
}
