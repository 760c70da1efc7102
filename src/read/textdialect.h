// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/encoding.h"

namespace gensvar::read {

/// How a text file's characters become cells.
struct TextDialect
{
    char delimiter = ',';
    bool isTold = false; ///< by the user, a hint or the records; else there is one column and nothing to tell it
    size_t skip = 0;     ///< bytes of UTF-8 before the first record: Excel's hint "sep=;" with its line end
};

/// Takes the delimiter of a "sep=" line, else the one of ; , tab | that cuts the first 50 records most evenly into at
/// least two cells, the finer one where two do; a comma where none does. A wish decides, and a hint is left out anyway.
[[nodiscard]] base::Result<TextDialect> detectDialect(const QString &path, const Encoding &encoding, QChar wish);

} // namespace gensvar::read
