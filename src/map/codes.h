// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::map::code {

using base::Code;

// Why a column was taken for what it is.
inline constexpr Code namedSo{"named_so"};         ///< the header says so
inline constexpr Code saidSo{"said_so"};           ///< the user said so
inline constexpr Code fromProfile{"from_profile"}; ///< the saved mapping says so
inline constexpr Code knownFormat{"known_format"}; ///< the platform's export has it there; args: %1 = platform
inline constexpr Code isRecommendQuestion{"is_recommend_question"}; ///< the header asks how likely to recommend
inline constexpr Code looksLikeScores{"looks_like_scores"}; ///< whole numbers 0–10; args: %1 = percent of the cells
inline constexpr Code looksLikeDates{"looks_like_dates"};   ///< dates; args: %1 = percent of the cells
inline constexpr Code looksLikeEmails{"looks_like_emails"}; ///< e-mail addresses; args: %1 = percent of the cells
inline constexpr Code looksLikeKinds{"looks_like_kinds"};   ///< relational, transactional, product, in words
inline constexpr Code holdsIds{"holds_ids"};                ///< named as the customer, but numbers or codes, not names
inline constexpr Code looksLikeLongText{"looks_like_long_text"};     ///< long texts, nearly all different
inline constexpr Code oneOfSeveralReasons{"one_of_several_reasons"}; ///< one of several columns that ask why
inline constexpr Code keptUnderItsName{"kept_under_its_name"};       ///< nothing known: kept as an attribute
inline constexpr Code leftOutPersonal{"left_out_personal"};          ///< an IP address or a place on the map
inline constexpr Code leftOutAnonymous{"left_out_anonymous"}; ///< tells who answered, where anonymity was promised
inline constexpr Code leftOutNameless{"left_out_nameless"};   ///< the column has no header
inline constexpr Code leftOutBlank{"left_out_blank"};         ///< the column is empty
inline constexpr Code leftOutBeside{"left_out_beside"};       ///< of a smaller table beside the answers
inline constexpr Code madeFromScore{"made_from_score"};       ///< promoter, passive, detractor: kept, never the score
inline constexpr Code anotherMeasure{"another_measure"};      ///< a score, of something else than recommending
inline constexpr Code timeOfDate{"time_of_date"};  ///< the times of the answers' days; args: %1 = header of the days
inline constexpr Code anotherDate{"another_date"}; ///< a date, but not that of the answer
inline constexpr Code notUnique{"not_unique"};     ///< an id that repeats: not the response's

// What stands in the way of importing.
inline constexpr Code noRows{"no_rows"};                ///< the sheet has a header at most
inline constexpr Code noScoreColumn{"no_score_column"}; ///< no column of scores; args: %1 = the headers
inline constexpr Code scoresInWords{
    "scores_in_words"}; ///< groups, or how likely in words alone; args: %1 = header, %2 = an example
inline constexpr Code severalScores{
    "several_scores"}; ///< args: %1 = the candidates' headers, %2 = how to name the first
inline constexpr Code scoreNotSure{
    "score_not_sure"};                   ///< one candidate, but no certainty; args: %1 = header, %2 = how to name it
inline constexpr Code notNps{"not_nps"}; ///< another scale; args: %1 = header, %2 = "1–5", %3 = how to name it
inline constexpr Code scoreCodes{
    "score_codes"}; ///< codes of answers that may not be the scores; args: %1 = header, %2 = one
inline constexpr Code signedScale{
    "signed_scale"}; ///< sentiment, or made from the score; args: %1 = header, %2 = "−1–1"
inline constexpr Code notNpsMeasure{
    "not_nps_measure"}; ///< satisfaction, effort …; args: %1 = header, %2 = how to name it
inline constexpr Code noZeros{
    "no_zeros"}; ///< above 300 scores, none 0: perhaps 1–10; args: %1 = header, %2 = scores, %3 = how to name it
inline constexpr Code scoreDoesNotFit{
    "score_does_not_fit"};                            ///< told by the user, not 0–10; args: %1 = header, %2 = a value
inline constexpr Code noDateColumn{"no_date_column"}; ///< --set responded_at=DATE is needed
inline constexpr Code severalDates{"several_dates"}; ///< args: %1 = the candidates' headers, %2 = how to name the first
inline constexpr Code dateNotSure{
    "date_not_sure"}; ///< dates, but hardly of the answer; args: %1 = headers, %2 = the first
inline constexpr Code dateOrderMixed{
    "date_order_mixed"}; ///< day and month in both orders; args: %1 = header, %2 and %3 = examples
inline constexpr Code longFormat{
    "long_format"}; ///< a row per question and response; args: %1, %2 = question's, answer's header
inline constexpr Code noSuchColumn{"no_such_column"};      ///< args: %1 = as told, %2 = the headers
inline constexpr Code ambiguousColumn{"ambiguous_column"}; ///< a header that repeats; args: %1 = as told, %2 = "#3, #5"
inline constexpr Code badConstant{
    "bad_constant"}; ///< a --set value that its field cannot take; args: %1 = field, %2 = value
inline constexpr Code profileColumnMissing{"profile_column_missing"}; ///< args: %1 = the headers that are missing
inline constexpr Code profileUnreadable{"profile_unreadable"};        ///< the saved mapping is not one
inline constexpr Code unknownZone{"unknown_zone"};                    ///< args: %1 = as told

// What to know before importing.
inline constexpr Code dateOrderAssumed{
    "date_order_assumed"}; ///< args: %1 = header, %2 = an example, %3 = "dmy", "mdy" or "ymd"
inline constexpr Code dateOrderRows{
    "date_order_rows"}; ///< some rows have the other order and are rejected; args: %1 = header, %2 = rows
inline constexpr Code datesSwapped{
    "dates_swapped"}; ///< a spreadsheet program has perhaps swapped day and month; args: %1 = header, %2 = cells that
                      ///< are dates, %3 = a text among them, %4 = the order that was meant, "dmy" or "mdy"
inline constexpr Code dateStandsIn{"date_stands_in"}; ///< the only date is not named as the answer's; args: %1 = header
inline constexpr Code noZeroSeen{"no_zero_seen"}; ///< scores without a 0, nothing tells the scale; args: %1 = header
inline constexpr Code scaleNotTold{"scale_not_told"};  ///< few scores, all low; args: %1 = header, %2 = the highest
inline constexpr Code scaleInsisted{"scale_insisted"}; ///< taken as 0–10 because the user says so; args: %1 = header
inline constexpr Code scoreByContent{
    "score_by_content"}; ///< taken for the score by its numbers alone; args: %1 = header
inline constexpr Code scoreLabelsUnread{
    "score_labels_unread"}; ///< answers in words without a number; args: %1 = header, %2 = an example
inline constexpr Code groupsDisagree{"groups_disagree"}; ///< a column of promoters tells another group; args: %1 =
                                                         ///< score's header, %2 = rows, %3 = its header
inline constexpr Code idRepeats{
    "id_repeats"}; ///< the response's id, yet many come back; args: %1 = header, %2 = rows, at least
inline constexpr Code namelessColumn{"nameless_column"}; ///< has values and no header, left out; args: %1 = "#3"
inline constexpr Code tableBeside{
    "table_beside"}; ///< a smaller table beside the answers, left out; args: %1 = its first header
inline constexpr Code noHeader{"no_header"};           ///< the first row is data already: columns are named #1, #2 …
inline constexpr Code footerSkipped{"footer_skipped"}; ///< a closing remark below the data; args: %1 = its row

} // namespace gensvar::map::code
