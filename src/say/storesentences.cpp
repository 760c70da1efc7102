// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

namespace gensvar::say {

std::span<const Sentence> storeSentences()
{
    return {};
}

} // namespace gensvar::say
