// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> flowSentences()
{
    static const Sentence table[] = {
        {"no_such_sheet"_L1, QT_TRANSLATE_NOOP("Say", "There is no sheet “%1”. The sheets are: %2.")},
        Sentence{"text_has_no_sheets"_L1,
                 QT_TRANSLATE_NOOP(
                     "Say",
                     "This is a text file, which has no sheets, so there is no sheet “%1” in it. Leave out --sheet, "
                     "or name the spreadsheet that has it.")}
            .inWindow(
                QT_TRANSLATE_NOOP("Say", "This is a text file, which has no sheets, so there is no sheet “%1” in it.")),
        Sentence{"no_visible_sheet"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "The file has no visible sheet with rows in it. If the answers are on a hidden "
                                   "sheet, name it: --sheet NAME.")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say",
                "The file has no visible sheet with rows in it. If the answers are on a hidden sheet, show that sheet "
                "in a spreadsheet program, save the file, and import it again.")),
        Sentence{
            "several_scores"_L1,
            QT_TRANSLATE_NOOP("Say",
                              "Several columns could be the score: %1; and several sheets have such columns. Say which "
                              "one asks how likely people are to recommend you, such as --sheet \"%3\" --map "
                              "\"score=%2\".")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say",
                "Several columns could be the score: %1; and several sheets have such columns. Choose the sheet first; "
                "then choose “Score” above the column that asks how likely people are to recommend you.")),
        Sentence{"several_sheets"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "Several sheets could hold the answers: %1. Say which one to import: --sheet "
                                   "NAME.")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say", "Several sheets could hold the answers: %1. Choose the one to import in the list of sheets.")),
        {"source_knows_persons"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "Answers of “%1” that are already here tell who gave them, so it cannot be anonymous now. "
                           "Undo the imports of “%1” first, or import this file under another source.")},
        {"columns_differ"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "What is read into memory for filters differs from the responses. Run gensvar-cli check --repair, and "
             "use a backup if that does not help.")},
        {"no_such_profile"_L1, QT_TRANSLATE_NOOP("Say", "There is no saved mapping “%1”.")},
        {"profile_used"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The saved mapping “%1” was used, because the file has the same header as when "
                           "it was saved.")},
        {"all_rejected"_L1,
         QT_TRANSLATE_N_NOOP("Say", "%2 Of %n row(s) not one could be taken, so nothing was imported."), 1},
        {"rows_rejected"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "%2 In all, %n row(s) could not be taken, so nothing was imported, as you asked for."),
         1},
        {"excluded_by_rule"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Left out of the figures, as tests or as answers of your own staff: %n response(s). They "
                             "can be taken back in."),
         1},
        Sentence{"other_answers"_L1,
                 QT_TRANSLATE_NOOP(
                     "Say",
                     "%1 of the %2 ids that “%3” already knows came with another time and another score, and "
                     "replaced what was there. If this is another survey, undo the import and name its source: "
                     "--source NAME.")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "%1 of the %2 ids that “%3” already knows came with another time and another "
                                        "score, and replaced what was there. If this is another survey, undo the "
                                        "import, and import the file again with a source of its own.")),
        Sentence{
            "rows_coincide"_L1,
            QT_TRANSLATE_NOOP("Say",
                              "%1 of %2 rows have no id, time, comment or customer and were taken for answers that "
                              "“%3” already has, by day and score alone, while others of the same days are new. If "
                              "these are other answers, undo the import and name their source: --source NAME.")}
            .inWindow(QT_TRANSLATE_NOOP("Say",
                                        "%1 of %2 rows have no id, time, comment or customer and were taken for "
                                        "answers that “%3” already has, by day and score alone, while others of the "
                                        "same days are new. If these are other answers, undo the import and import "
                                        "them as a new source.")),
        Sentence{"other_constants"_L1,
                 QT_TRANSLATE_N_NOOP(
                     "Say",
                     "Another department or touchpoint, as you gave for all rows, was set on %n response(s) of "
                     "“%2” that had one. If these are other answers, undo the import and name their source: "
                     "--source NAME."),
                 1}
            .inWindow(QT_TRANSLATE_N_NOOP("Say",
                                          "Another department or touchpoint, as you gave for all rows, was set on %n "
                                          "response(s) of “%2” that had one. If these are other answers, undo the "
                                          "import, and import the file again with a source of its own.")),
        {"open_elsewhere"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "%1 is open in another window or program, so nothing can take its place. Nothing was "
                           "changed; close it there and restore the backup again.")},
        {"cannot_write_file"_L1,
         QT_TRANSLATE_NOOP("Say", "“%1” cannot be written: %2. Choose another folder or file.")},
        {"customers_pending"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "Many answers are new. Intervals and tests do not yet consider which of them come from the "
                           "same customers.")},
        {"search_passed_over"_L1,
         QT_TRANSLATE_NOOP("Say", "“%1” was not searched for: only words, numbers and emoji can be found.")},
        Sentence{"unknown_value"_L1,
                 QT_TRANSLATE_NOOP("Say",
                                   "Nothing has the value “%2” for %1, so nothing matches. Check how it is "
                                   "written.")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say", "Nothing has the value “%2” any more, so nothing matches. Clear it in the filter.")),
        {"no_such_response"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Nothing was changed: the store has no response with the number(s) %1. The list of "
                             "comments shows the numbers."),
         2},
        {"unknown_attribute"_L1,
         QT_TRANSLATE_NOOP("Say", "There is no further column “%1”. Check how its name is written.")},
        {"attribute_not_groupable"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "“%1” has more than %n different value(s), too many to group by. It can still "
                             "be shown and searched."),
         2},
        {"bad_score_range"_L1,
         QT_TRANSLATE_NOOP("Say", "“%1” is neither a score from 0 to 10 nor a range of scores such as 0-6.")},
        {"too_many_groups"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "The question has more than %n group(s) and periods, too many to answer. Ask "
                             "for longer periods or a shorter time."),
         1},
        {"store_silent"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "%1 has not answered for a while. If it lies in a network folder or on a drive of its own, "
                           "check that this can be reached. What you asked for is shown as soon as it answers.")},
        {"comments_withheld"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "These comments are of fewer than %n response(s), and so are withheld from readers "
                             "outside the team. How few is in the settings."),
         1},
        {"days_reversed"_L1, QT_TRANSLATE_NOOP("Say", "The first day (%1) is after the last (%2). Exchange them.")},
    };
    return table;
}

} // namespace gensvar::say
