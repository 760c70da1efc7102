// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> checkSentences()
{
    static const Sentence table[] = {
        {"score_out_of_range"_L1, QT_TRANSLATE_NOOP("Say", "the score must be a whole number from 0 to 10")},
        {"score_not_whole"_L1, QT_TRANSLATE_NOOP("Say", "the score must be a whole number from 0 to 10")},
        {"score_not_a_number"_L1, QT_TRANSLATE_NOOP("Say", "the score must be a whole number from 0 to 10")},
        {"score_is_date"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "the score must be a whole number from 0 to 10; a spreadsheet program has made "
                           "a date of it")},
        {"score_other_scale"_L1,
         QT_TRANSLATE_NOOP("Say", "the score must be a whole number from 0 to 10, and this is on another scale")},
        {"no_score_no_comment"_L1, QT_TRANSLATE_NOOP("Say", "there is neither a score nor a comment")},
        {"date_missing"_L1, QT_TRANSLATE_NOOP("Say", "there is no date")},
        {"date_not_readable"_L1, QT_TRANSLATE_NOOP("Say", "this cannot be read as a date")},
        {"date_impossible"_L1, QT_TRANSLATE_NOOP("Say", "there is no such day")},
        {"date_other_order"_L1,
         QT_TRANSLATE_NOOP("Say", "day and month stand in another order than in the rest of the column")},
        {"date_too_early"_L1, QT_TRANSLATE_NOOP("Say", "the date is before the year 2000")},
        {"date_in_future"_L1, QT_TRANSLATE_NOOP("Say", "the date is more than a day ahead")},
        {"too_few_cells"_L1, QT_TRANSLATE_NOOP("Say", "the row has %1 cells, and the header %2")},
        {"too_many_cells"_L1, QT_TRANSLATE_NOOP("Say", "the row has %1 cells, and the header %2")},
        {"cell_too_long"_L1, QT_TRANSLATE_NOOP("Say", "the cell holds more than 1 MiB")},
        {"kind_unknown"_L1, QT_TRANSLATE_NOOP("Say", "the kind must be relational, transactional or product")},
        {"other_measure"_L1, QT_TRANSLATE_NOOP("Say", "the row answers another question than how likely to recommend")},
    };
    return table;
}

} // namespace gensvar::say
