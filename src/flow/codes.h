// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::flow::code {

using base::Code;

inline constexpr Code noSuchSheet{"no_such_sheet"}; ///< args: %1 the name asked for, %2 the sheets there are (list)
inline constexpr Code textHasNoSheets{"text_has_no_sheets"}; ///< a sheet of a text file; args: %1 the name asked for
inline constexpr Code noVisibleSheet{"no_visible_sheet"};    ///< a workbook without a visible sheet that has rows
inline constexpr Code severalSheets{"several_sheets"}; ///< more than one could be imported; args: %1 their names (list)
inline constexpr Code noSuchProfile{"no_such_profile"}; ///< args: %1 the saved mapping's name
inline constexpr Code profileUsed{"profile_used"};      ///< a saved mapping was taken by itself; args: %1 its name
inline constexpr Code allRejected{"all_rejected"};      ///< args: %1 how many rows, %2 why the first; its place
inline constexpr Code rowsRejected{"rows_rejected"}; ///< --strict; args: %1 how many rows, %2 why the first; its place
inline constexpr Code excludedByRule{
    "excluded_by_rule"}; ///< responses left out of the figures as tests or own staff; args: %1 how many
/// Known ids with another time and score, so perhaps another survey's; args: %1 how many, %2 of how many, %3 the source
inline constexpr Code otherAnswers{"other_answers"};
/// Rows without id, time, comment and customer that coincide with others', while new ones lie among them; args: %1 how
/// many, %2 of how many, %3 the source
inline constexpr Code rowsCoincide{"rows_coincide"};
/// Known responses whose department or touchpoint a --set replaced; args: %1 how many, %2 the source
inline constexpr Code otherConstants{"other_constants"};
/// A source cannot be declared anonymous once it has customers; args: %1 its name
inline constexpr Code sourceKnowsPersons{"source_knows_persons"};
inline constexpr Code noRows{"no_rows"}; ///< the sheet has a header and no responses
/// Nothing can take a store's place while another window or program has it; args: %1 path
inline constexpr Code openElsewhere{"open_elsewhere"};
inline constexpr Code cannotWriteFile{"cannot_write_file"}; ///< args: %1 path, %2 what the system says

/// A problem that a check found: the columns in memory and the responses do not agree.
inline constexpr Code columnsDiffer{"columns_differ"};
/// A warning: much has changed, and intervals and tests do not yet know which answers are the same customer's.
inline constexpr Code customersPending{"customers_pending"};
/// A warning: nothing has that value, so that nothing matches. %1 = the field, %2 = the value.
inline constexpr Code unknownValue{"unknown_value"};
/// There are no responses with these numbers. %1 = the numbers, %2 = how many.
inline constexpr Code noSuchResponse{"no_such_response"};
/// A warning: what was searched for holds signs that no search finds. %1 = the signs.
inline constexpr Code searchPassedOver{"search_passed_over"};
/// There is no such further column. %1 = its name.
inline constexpr Code unknownAttribute{"unknown_attribute"};
/// Has too many different values to group by. %1 = its name, %2 = how many are allowed.
inline constexpr Code attributeNotGroupable{"attribute_not_groupable"};
/// No score or range of scores from 0 to 10. %1 = what was given.
inline constexpr Code badScoreRange{"bad_score_range"};
/// The question has more groups and periods than can be answered. %1 = how many are allowed.
inline constexpr Code tooManyGroups{"too_many_groups"};
/// The first day is after the last. %1 = the first, %2 = the last.
inline constexpr Code daysReversed{"days_reversed"};
/// The open store's disk or network gives no answer. %1 = the store.
inline constexpr Code storeSilent{"store_silent"};
/// Comments are asked for readers outside the team and are of too few responses. %1 = the fewest.
inline constexpr Code commentsWithheld{"comments_withheld"};

} // namespace gensvar::flow::code
