// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> baseSentences()
{
    static const Sentence table[] = {
        {"cancelled"_L1, QT_TRANSLATE_NOOP("Say", "It was stopped before it was done. Nothing was changed.")},
        {"file_missing"_L1, QT_TRANSLATE_NOOP("Say", "There is no such file. Check its name and its folder.")},
        {"file_is_folder"_L1, QT_TRANSLATE_NOOP("Say", "This is a folder. Choose a file in it.")},
        {"file_forbidden"_L1,
         QT_TRANSLATE_NOOP("Say", "You may not read the file. Ask for the right to, or choose another file.")},
        {"target_missing"_L1,
         QT_TRANSLATE_NOOP("Say", "“%1” cannot be written, because its folder is not there. Choose another folder.")},
        {"target_is_folder"_L1,
         QT_TRANSLATE_NOOP("Say", "“%1” cannot be written, because a folder has that name. Choose another name.")},
        {"target_forbidden"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "“%1” cannot be written, because you may not write there. Choose another folder or file.")},
    };
    return table;
}

} // namespace gensvar::say
