// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::check::code {

using base::Code;

// Why a row was rejected. Its Issue says the row, the column and the value.
inline constexpr Code scoreOutOfRange{"score_out_of_range"}; ///< the score must be a whole number from 0 to 10
inline constexpr Code scoreNotWhole{"score_not_whole"};      ///< the same, of 8.5
inline constexpr Code scoreNotANumber{"score_not_a_number"}; ///< the same, of words
inline constexpr Code scoreIsDate{"score_is_date"};          ///< the same, of "Oct-10", which a spreadsheet made of it
inline constexpr Code scoreOtherScale{"score_other_scale"};  ///< the same, of "4/5"
inline constexpr Code noScoreNoComment{"no_score_no_comment"}; ///< neither is there
inline constexpr Code dateMissing{"date_missing"};             ///< there is no date
inline constexpr Code dateNotReadable{"date_not_readable"};    ///< there is something else than a date
inline constexpr Code dateImpossible{"date_impossible"};       ///< there is no such day: 31 February
inline constexpr Code dateOtherOrder{"date_other_order"}; ///< only in the other order of day and month is there one
inline constexpr Code dateTooEarly{"date_too_early"};     ///< before the year 2000
inline constexpr Code dateInFuture{"date_in_future"};     ///< more than a day ahead
inline constexpr Code tooFewCells{"too_few_cells"};       ///< args: %1 = cells, %2 = columns of the header
inline constexpr Code tooManyCells{"too_many_cells"};     ///< args: %1 = cells, %2 = columns of the header
inline constexpr Code cellTooLong{"cell_too_long"};       ///< above 1 MiB
inline constexpr Code kindUnknown{"kind_unknown"};        ///< neither relational, transactional nor product
inline constexpr Code otherMeasure{"other_measure"};      ///< the row answers another question (CSAT, CES)

// What rows were taken without.
inline constexpr Code datesUnread{
    "dates_unread"}; ///< a day beside the answer's that is none; args: %1 = header, %2 = rows, %3 = the first of them
inline constexpr Code timesUnread{
    "times_unread"}; ///< beside the answer's day, no time; args: %1 = header, %2 = rows, %3 = the first of them
inline constexpr Code cellsBeside{
    "cells_beside"}; ///< a note to the right of the table; args: %1 = its column, %2 = rows, %3 = the first of them
inline constexpr Code scoresLost{
    "scores_lost"}; ///< many rows with a score were rejected for another reason; args: %1 = such rows, %2 = all scores
inline constexpr Code wordsUnread{
    "words_unread"}; ///< contact_ok, role: another word; args: %1 = header, %2 = rows, %3 = the first of them
inline constexpr Code numbersUnread{
    "numbers_unread"}; ///< revenue: no number; args: %1 = header, %2 = rows, %3 = the first of them

} // namespace gensvar::check::code
