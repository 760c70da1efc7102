// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> storeSentences()
{
    static const Sentence table[] = {
        {"store_gone"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "%1 is not where it was: while it was open it was moved, renamed, deleted or replaced, or its "
             "drive was taken out. Nothing more is written to it. Put it back, or find it where it is "
             "now, and open it again.")},
        {"store_missing"_L1,
         QT_TRANSLATE_NOOP("Say", "There is no store at %1. Check the path, or import a file to make one.")},
        {"store_cannot_create"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "%1 could not be made, because nothing can be written in %2. Choose another folder.")},
        {"store_unreadable"_L1,
         QT_TRANSLATE_NOOP("Say", "%1 cannot be read. Check that it is a file and that you may open it.")},
        {"not_a_store"_L1,
         QT_TRANSLATE_NOOP("Say", "%1 is not a Gensvar store. It was left as it is; choose one that Gensvar made.")},
        {"store_newer"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "%1 was written by a newer Gensvar (its version is %2, this program knows up to %3). It was "
                           "left as it is; update the program to open it.")},
        {"store_older"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "%1 is of an older version. Open it once for writing, which brings it up to date and keeps a copy.")},
        {"store_damaged"_L1,
         QT_TRANSLATE_NOOP("Say", "%1 is damaged. It was left as it is; use a backup of it instead.")},
        {"store_read_only"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "%1 may only be read, so nothing can be changed in it. Give yourself the right to write the "
                           "file and its folder, or save a copy elsewhere.")},
        {"store_locked"_L1,
         QT_TRANSLATE_NOOP(
             "Say", "%1 is being written by another program (%2), so here it can only be read. Close it there first.")},
        {"store_busy"_L1,
         QT_TRANSLATE_NOOP(
             "Say", "Another program was writing in %1 for too long. Nothing was changed; try again when it is done.")},
        {"store_failed"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "The disk or network failed while %1 was in use (%2). Nothing was changed; check it and try again.")},
        {"disk_full"_L1,
         QT_TRANSLATE_NOOP("Say", "The disk that holds %1 is full. Nothing was changed; make room and try again.")},
        {"query_failed"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The store did not understand a question of the program (%1), which is a mistake in "
                           "Gensvar. Nothing was changed; please report it with this text: “%2”.")},
        {"migration_failed"_L1,
         QT_TRANSLATE_NOOP("Say", "%1 could not be brought to a newer version (%2: %3). It was left as it is.")},
        {"no_room_for_copy"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "The copy that is kept needs %2 on %1, where %3 are free. Nothing was changed; make room and try again."),
         0, 0b110},
        {"in_shared_folder"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "%1 lies in a shared folder (%2). One program at a time can write it there, and a copy that "
                           "is synchronised half-way may be damaged; a folder of this computer is safer.")},
        Sentence{"ids_collide"_L1,
                 QT_TRANSLATE_NOOP(
                     "Say",
                     "Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. "
                     "Please report it; meanwhile, import the file as a source of its own (--source NAME).")}
            .inWindow(
                QT_TRANSLATE_NOOP("Say",
                                  "Two different responses have ids that cannot be told apart (“%1”). Nothing was "
                                  "imported. Please report it; meanwhile, import the file with a source of its own.")),
        Sentence{"another_source"_L1,
                 QT_TRANSLATE_NOOP(
                     "Say",
                     "%1 of the %2 ids that “%3” already knows come with another time and another customer, so "
                     "this seems to be another survey. Nothing was imported. Name its source: --source NAME.")}
            .inWindow(QT_TRANSLATE_NOOP(
                "Say",
                "%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems "
                "to be another survey. Nothing was imported. Write a source of its own in “Source”.")),
        {"already_undone"_L1, QT_TRANSLATE_NOOP("Say", "Import %1 has been undone already.")},
        {"no_such_import"_L1,
         QT_TRANSLATE_NOOP("Say", "There is no import %1. The list of imports shows their numbers.")},
        {"value_unknown"_L1,
         QT_TRANSLATE_NOOP(
             "Say", "There is no such value (number %1). It may have been taken away since; look at the list again.")},
        {"colleague_unknown"_L1,
         QT_TRANSLATE_NOOP("Say", "This colleague (number %1) is not in the file any more. Look at the list again.")},
        {"name_empty"_L1, QT_TRANSLATE_NOOP("Say", "A name is needed. Write at least one letter.")},
        {"name_taken"_L1,
         QT_TRANSLATE_NOOP("Say", "There already is one with the name “%1”. Choose another name, or merge the two.")},
        {"merge_circle"_L1, QT_TRANSLATE_NOOP("Say", "“%1” cannot be merged into or put under itself.")},
        {"merge_of_group"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "“%1” and “%2” cannot be merged, because one of them is a group and the other is not.")},
        {"not_a_group"_L1, QT_TRANSLATE_NOOP("Say", "“%1” is not a group, so nothing can be put under it.")},
        {"undo_superseded"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "“%1” was changed again since, so the earlier change cannot be undone alone. Undo the later one first.")},
        {"undo_unknown"_L1, QT_TRANSLATE_NOOP("Say", "There is no change with the number %1.")},
        {"undone_already"_L1, QT_TRANSLATE_NOOP("Say", "Change %1 has been undone already.")},
        {"undo_impossible"_L1, QT_TRANSLATE_NOOP("Say", "Change %1 is not one that can be undone.")},
        {"customer_unknown"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "No customer has the id or e-mail “%1”. Nothing was changed. Check how it is written.")},
        {"backup_exists"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "“%1” is there already, or is the store itself. It was left as it is. Give the copy another name.")},
        {"integrity_broken"_L1, QT_TRANSLATE_NOOP("Say", "The file is damaged. Use a backup of it instead.")},
        {"integrity_broken"_L1, QT_TRANSLATE_NOOP("Say", "The file is damaged (%1). Use a backup of it instead.")},
        {"keys_dangle"_L1,
         QT_TRANSLATE_N_NOOP(
             "Say",
             "Rows of %2 that are not there are referred to by %n row(s) of the table %1. Use a backup instead."),
         3},
        {"values_impossible"_L1,
         QT_TRANSLATE_N_NOOP(
             "Say", "Of an impossible score, day, kind or exclusion: %n response(s). Use a backup from before."),
         1},
        {"comment_mark_wrong"_L1,
         QT_TRANSLATE_N_NOOP("Say",
                             "Marked wrongly as with or without a comment: %n response(s). Repairing the store mends "
                             "this."),
         1},
        {"ids_run_out"_L1,
         QT_TRANSLATE_NOOP(
             "Say", "The next number for a response is %1, but %2 is in use already. Repairing the store mends this.")},
        {"members_differ"_L1,
         QT_TRANSLATE_N_NOOP(
             "Say",
             "The list of imports is wrong about where %n response(s) came from. Figures are right, but "
             "undoing an import may not be."),
         1},
        {"search_differs"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "Search does not hold the comments as they are. Repairing the store builds it anew.")},
    };
    return table;
}

} // namespace gensvar::say
