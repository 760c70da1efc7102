// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// Numbers as a language writes them. Any thread.
namespace gensvar::say {

/// With so many decimals, rounded half away from zero; a true minus, and none before 0.
[[nodiscard]] QString decimalText(double value, int decimals, const QLocale &locale = {});

} // namespace gensvar::say
