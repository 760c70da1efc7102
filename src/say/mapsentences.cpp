// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> mapSentences()
{
    static const Sentence table[] = {
        {"named_so"_L1, QT_TRANSLATE_NOOP("Say", "The header says so.")},
        {"said_so"_L1, QT_TRANSLATE_NOOP("Say", "You said that it is.")},
        {"from_profile"_L1, QT_TRANSLATE_NOOP("Say", "The saved mapping says so.")},
        {"known_format"_L1, QT_TRANSLATE_NOOP("Say", "An export of %1 has it there.")},
        {"is_recommend_question"_L1,
         QT_TRANSLATE_NOOP("Say", "The header asks how likely people are to recommend you.")},
        {"looks_like_scores"_L1, QT_TRANSLATE_NOOP("Say", "%1 % of its cells are whole numbers from 0 to 10.")},
        {"looks_like_dates"_L1, QT_TRANSLATE_NOOP("Say", "%1 % of its cells are dates.")},
        {"looks_like_emails"_L1, QT_TRANSLATE_NOOP("Say", "%1 % of its cells are e-mail addresses.")},
        {"looks_like_kinds"_L1,
         QT_TRANSLATE_NOOP("Say", "It tells relational, transactional and product surveys apart.")},
        {"holds_ids"_L1,
         QT_TRANSLATE_NOOP("Say", "The header speaks of a person, but the cells hold numbers or codes, not names.")},
        {"looks_like_long_text"_L1, QT_TRANSLATE_NOOP("Say", "It holds long texts, nearly all of them different.")},
        {"one_of_several_reasons"_L1,
         QT_TRANSLATE_NOOP("Say", "It is one of several columns that ask for the reason; they are joined.")},
        {"kept_under_its_name"_L1,
         QT_TRANSLATE_NOOP("Say", "It is none of the known fields and is kept under its own name.")},
        {"left_out_personal"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "It holds IP addresses or places on the map, and is not kept unless you ask for "
                           "it.")},
        {"left_out_anonymous"_L1,
         QT_TRANSLATE_NOOP("Say", "It tells who answered, and is not kept because anonymity was promised.")},
        {"left_out_nameless"_L1, QT_TRANSLATE_NOOP("Say", "The column has no header.")},
        {"left_out_blank"_L1, QT_TRANSLATE_NOOP("Say", "The column is empty.")},
        {"left_out_beside"_L1, QT_TRANSLATE_NOOP("Say", "It belongs to a smaller table beside the answers.")},
        {"made_from_score"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "It holds the words promoter, passive and detractor, which follow from the "
                           "score; the score is read from its own column.")},
        {"another_measure"_L1, QT_TRANSLATE_NOOP("Say", "It is a score of something else than recommending you.")},
        {"time_of_date"_L1, QT_TRANSLATE_NOOP("Say", "It holds the times of day that belong to the days in “%1”.")},
        {"another_date"_L1, QT_TRANSLATE_NOOP("Say", "It is a date, but not that of the answer.")},
        {"not_unique"_L1,
         QT_TRANSLATE_NOOP("Say", "The same value stands in several rows, so it cannot tell the responses apart.")},
        {"no_rows"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "There is a header, but no row of answers below it. Check that it is the right "
                           "sheet and that the export is complete.")},
        Sentence{"no_score_column"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "No column holds scores from 0 to 10. The columns are: %1. If one of them is "
                                   "the score, say which (--map score=COLUMN).")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "No column holds scores from 0 to 10. If one of them is the score all the "
                                        "same, choose “Score” above it.")),
        {"scores_in_words"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "No column holds scores from 0 to 10: “%1” holds words, such as “%2”. Export the answers "
                           "as numbers.")},
        Sentence{"several_scores"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "Several columns could be the score: %1. Say which one asks how likely people "
                                   "are to recommend you, such as --map \"score=%2\".")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "Several columns could be the score: %1. Choose “Score” above the one that "
                                        "asks how likely people are to recommend you.")),
        Sentence{"score_not_sure"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "The column “%1” may be the score, but nothing says so for certain. If it is, "
                                   "say so: --map \"score=%2\".")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "The column “%1” may be the score, but nothing says so for certain. If it is, "
                                        "press “Use it as the score”.")),
        Sentence{"not_nps"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If "
                                   "these are such scores all the same, say so: --map \"score=%3\".")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. "
                                        "If these are such scores all the same, press “Use it as the score”.")),
        {"score_codes"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "The column “%1” holds codes such as “%2”, which do not tell the scores from 0 to 10. Export "
             "the answers as texts, or with codes that begin with 0.")},
        Sentence{"signed_scale"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If "
                                   "another column holds them, say which (--map score=COLUMN).")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. "
                                        "If another column holds them, choose “Score” above it.")),
        Sentence{"not_nps_measure"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "The column “%1” measures something else than how likely people are to "
                                   "recommend you. If it is the score all the same, say so: --map \"score=%2\".")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "The column “%1” measures something else than how likely people are to "
                                        "recommend you. If it is the score all the same, press “Use it as the "
                                        "score”.")),
        Sentence{"no_zeros"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not "
                                   "NPS. If it is 0 to 10, say so: --map \"score=%3\".")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not "
                                        "NPS. If it is 0 to 10, press “Use it as the score”.")),
        {"score_does_not_fit"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The column “%1” cannot be the score: it holds “%2”. Scores are whole numbers "
                           "from 0 to 10. Choose another column.")},
        Sentence{"no_date_column"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "No column says when people answered. Give the day for the whole file: --set "
                                   "responded_at=2026-03-31 (with the right day), or name the column: --map "
                                   "responded_at=COLUMN.")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "No column says when people answered. If one does, choose “Answered on” above "
                                        "it. Else give the day with “Add a value for all rows”.")),
        Sentence{"several_dates"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "Several columns could be the day of the answer: %1. Say which, such as --map "
                                   "\"responded_at=%2\".")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say",
                "Several columns could be the day of the answer: %1. Choose “Answered on” above the right one.")),
        Sentence{"date_not_sure"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "No column is named as the day of the answer; there are other dates: %1. If one "
                                   "of them is it, say so: --map \"responded_at=%2\". Else give the day for the "
                                   "whole file: --set responded_at=DATE.")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say",
                "No column is named as the day of the answer; there are other dates: %1. If one of them is it, choose "
                "“Answered on” above it. Else give the day with “Add a value for all rows”.")),
        Sentence{"date_order_mixed"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "The dates in “%1” have the day first in some rows and the month first in "
                                   "others, such as “%2” and “%3”. Correct the file, so that all are written one "
                                   "way.")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say",
                "The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and "
                "“%3”. Correct the file, so that all are written one way, or choose above which of them are read; the "
                "others are left out.")),
        {"long_format"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The file seems to have several rows for each response, one a question (“%1” holds "
                           "the question, “%2” the answer). Export it with one row for each response.")},
        {"no_such_column"_L1, QT_TRANSLATE_NOOP("Say", "There is no column “%1”. The columns are: %2.")},
        {"ambiguous_column"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "Several columns have the header “%1”. Name the one you mean by its position: "
                           "%2.")},
        Sentence{"bad_constant"_L1,
                 QT_TRANSLATE_NOOP("Say", "The field %1 cannot be “%2”. Give a value that it can have.")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "“%2” cannot be the value for all rows. Take it away and add one that fits; a "
                                        "day is written as 2026-03-31.")),
        {"profile_column_missing"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The saved mapping needs columns that the file does not have: %1. Choose "
                           "another mapping, or none.")},
        {"profile_unreadable"_L1,
         QT_TRANSLATE_NOOP("Say", "The saved mapping cannot be read. Save it again from an import that went well.")},
        {"unknown_zone"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "There is no time zone “%1”. Give one by its IANA name, such as "
                           "Europe/Stockholm.")},
        Sentence{"date_order_assumed"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "The dates in “%1”, such as “%2”, do not tell in which order day, month and year "
                                   "stand. They were read as %3; if that is wrong, undo the import and say "
                                   "--date-order."),
                 0, 0, 0b100}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say",
                "The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read "
                "as %3. If that is wrong, undo the import and write the dates in the file as 2026-03-31.")),
        {"date_order_rows"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Left out: %n row(s) with a date in “%1” that is written in another order than the rest."),
         2},
        {"dates_swapped"_L1,
         QT_TRANSLATE_N_NOOP(
             "Say",
             "In “%1”, %n cell(s) are dates, none after the 12th of a month, beside texts such as “%3”. "
             "They seem to be dates written as %4 in which a spreadsheet program has swapped day and "
             "month. Check them; if they are, get the file from its source again and import it without "
             "opening it in a spreadsheet program."),
         2},
        {"date_stands_in"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "“%1” is the only date and was taken for the day of the answer, though its name "
                           "does not say so.")},
        {"no_zero_seen"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "No score in “%1” is 0, and nothing tells whether the scale begins with 0 or 1. "
                           "They were taken as 0 to 10.")},
        {"scale_not_told"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The highest of the few scores in “%1” is %2, and nothing tells the scale. They "
                           "were taken as 0 to 10.")},
        {"scale_insisted"_L1, QT_TRANSLATE_NOOP("Say", "The scores in “%1” were taken as 0 to 10 because you say so.")},
        {"score_by_content"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "“%1” was taken for the score because of its numbers alone; its name does not "
                           "say so.")},
        {"score_labels_unread"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "Some answers in “%1” are words without a number, such as “%2”, and were not "
                           "taken as scores.")},
        {"groups_disagree"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "In %n row(s) the score in “%1” does not agree with the group of promoters, "
                             "passives and detractors in “%3”. The score was taken."),
         2},
        Sentence{"id_repeats"_L1,
                 QT_TRANSLATE_N_NOOP(
                     "Say",
                     "The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one "
                     "before. If the ids are not the responses’ own, undo the import and leave them out "
                     "(--map response_id=)."),
                 2}
            .inWindow(QT_TRANSLATE_N_NOOP("Say",
                                          "The ids in “%1” come back with other answers in %n row(s) or more; each "
                                          "replaced the one before. If the ids are not the responses’ own, undo the "
                                          "import, and import the file again with “Leave out” above that column.")),
        {"nameless_column"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The column %1 has values but no header. It was left out; give it a header to "
                           "keep it.")},
        {"table_beside"_L1,
         QT_TRANSLATE_NOOP("Say", "A smaller table beside the answers, from “%1” on, was left out.")},
        {"no_header"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The first row is an answer already, so the columns have no names. They are "
                           "called #1, #2 and so on.")},
        {"footer_skipped"_L1, QT_TRANSLATE_NOOP("Say", "Row %1 is a remark below the answers. It was passed over.")},
    };
    return table;
}

} // namespace gensvar::say
