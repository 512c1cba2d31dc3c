// Precompiled: what almost every test includes.
#pragma once
#include "core/pch.h"
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
