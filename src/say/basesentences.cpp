// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> baseSentences()
{
    static const Sentence table[] = {
        {"cancelled"_L1, QT_TRANSLATE_NOOP("Say", "It was stopped before it was done. Nothing was changed.")},
    };
    return table;
}

} // namespace gensvar::say
