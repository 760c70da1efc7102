// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/numbers.h"

#include <cmath>

namespace gensvar::say {

QString decimalText(double value, int decimals, const QLocale &locale)
{
    static constexpr QChar minusSign(0x2212);
    const double unit = std::pow(10, decimals);
    const double shown = std::round(value * unit) / unit;
    const QString digits = locale.toString(std::abs(shown), 'f', decimals);
    return shown < 0 ? minusSign + digits : digits;
}

} // namespace gensvar::say
