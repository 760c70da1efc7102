// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> checkSentences()
{
    static const Sentence table[] = {
        {"score_out_of_range"_L1, QT_TRANSLATE_NOOP("Say", "The score must be a whole number from 0 to 10.")},
        {"score_not_whole"_L1,
         QT_TRANSLATE_NOOP("Say", "The score must be a whole number from 0 to 10, without decimals.")},
        {"score_not_a_number"_L1,
         QT_TRANSLATE_NOOP("Say", "The score must be a whole number from 0 to 10; this is not a number.")},
        {"score_is_date"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The score must be a whole number from 0 to 10; a spreadsheet program seems to "
                           "have made a date of it. Format the column as text in the source and export "
                           "again.")},
        {"score_other_scale"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The score must be a whole number from 0 to 10; this one is given on another "
                           "scale.")},
        {"no_score_no_comment"_L1, QT_TRANSLATE_NOOP("Say", "The row has neither a score nor a comment.")},
        {"date_missing"_L1, QT_TRANSLATE_NOOP("Say", "The row does not say when the person answered.")},
        {"date_not_readable"_L1, QT_TRANSLATE_NOOP("Say", "This is not a date that can be read.")},
        {"date_impossible"_L1, QT_TRANSLATE_NOOP("Say", "There is no such day.")},
        {"date_other_order"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The date only exists with day and month in the other order than in the rest of "
                           "the column.")},
        {"date_too_early"_L1, QT_TRANSLATE_NOOP("Say", "The date is before the year 2000.")},
        {"date_in_future"_L1, QT_TRANSLATE_NOOP("Say", "The date is more than a day ahead.")},
        {"too_few_cells"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "The row has %n cell(s) where the header has %2 columns, so it cannot be told which is "
                             "which."),
         1},
        {"too_many_cells"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "The row has %n cell(s) where the header has %2 columns, so it cannot be told which is "
                             "which."),
         1},
        {"cell_too_long"_L1, QT_TRANSLATE_NOOP("Say", "A cell is longer than 1 MiB, more than any answer.")},
        {"kind_unknown"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The kind of survey must be relational, transactional or product, or one of "
                           "their words in your language.")},
        {"other_measure"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The row answers another question than how likely the person is to recommend "
                           "you.")},
        {"scores_lost"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "%1 of %2 rows with a score were rejected for another reason, so the figures stand on the "
                           "rest. Look at the rejected rows and their reasons.")},
        {"dates_unread"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Taken without “%1”, from row %3 on: %n row(s). What stands there is no date that can be "
                             "read."),
         2},
        {"times_unread"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Taken without “%1”, from row %3 on: %n row(s). What stands there is no time of day."),
         2},
        {"cells_beside"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Left out: cells to the right of the table (column %1), beside %n row(s), from row %3 on. "
                             "They have no header."),
         2},
        {"words_unread"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Taken without “%1”, from row %3 on: %n row(s). What stands there is none of the words "
                             "that it can hold."),
         2},
        {"numbers_unread"_L1,
         QT_TRANSLATE_N_NOOP("Say", "Taken without “%1”, from row %3 on: %n row(s). What stands there is no number."),
         2},
    };
    return table;
}

} // namespace gensvar::say
