// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> rollupSentences()
{
    static const Sentence table[] = {
        {"rollup_damaged"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The sums behind the figures do not agree with the responses. Nothing was "
                           "changed. Run gensvar-cli check --repair to build them anew.")},
        {"rollup_differs"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "The sums in the table %1 differ from a recount of the responses in %n row(s). "
                             "Run gensvar-cli check --repair to build them anew."),
         2},
        {"clusters_differ"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The record of which answers come from the same customers differs from the responses. Run "
                           "gensvar-cli check "
                           "--repair to build it anew.")},
    };
    return table;
}

} // namespace gensvar::say
