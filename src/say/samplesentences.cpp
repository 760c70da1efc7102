// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> sampleSentences()
{
    static const Sentence table[] = {
        {"sample_unknown_ending"_L1,
         QT_TRANSLATE_NOOP("Say", "“%1” is neither a .csv nor an .xlsx file; give it one of these endings.")},
        {"sample_cannot_write"_L1, QT_TRANSLATE_NOOP("Say", "%1 cannot be written: %2.")},
        {"sample_too_many_rows"_L1,
         QT_TRANSLATE_NOOP("Say", "A sheet holds at most %1 answers; ask for fewer, or for a .csv file.")},
    };
    return table;
}

} // namespace gensvar::say
