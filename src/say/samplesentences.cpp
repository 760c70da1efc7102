// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> sampleSentences()
{
    static const Sentence table[] = {
        {"sample_unknown_ending"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "“%1” ends neither in .csv nor in .xlsx. Name the file so that its ending says "
                           "which of them to write.")},
        {"sample_cannot_write"_L1,
         QT_TRANSLATE_NOOP("Say", "“%1” cannot be written: %2. Choose another folder or file.")},
        {"sample_too_many_rows"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv "
                             "file."),
         1},
    };
    return table;
}

} // namespace gensvar::say
