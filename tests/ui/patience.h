// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// QTRY_VERIFY and QTRY_COMPARE that wait a minute instead of five seconds: a slow machine under a sanitizer is no
/// defect of the window. What comes ends the wait at once.
#define AWAIT_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 60'000)
#define AWAIT_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)
