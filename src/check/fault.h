// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QVariantList>

namespace gensvar::check {

/// What is wrong with a row, and in which column; no code: nothing.
struct Fault
{
    base::Code code;
    int column = -1; ///< −1: of the row as a whole
    QVariantList args;
    explicit operator bool() const { return !code.isEmpty(); }
};

} // namespace gensvar::check
