// Precompiled: what almost every test of a page includes.
#pragma once
#include "tests/pch.h"
#include "ui/pch.h"
#include <QTest>
