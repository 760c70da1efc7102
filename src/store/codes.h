// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::store::code {

using base::Code;

inline constexpr Code storeGone{"store_gone"};                  ///< while it was open; args: %1 path
inline constexpr Code storeMissing{"store_missing"};            ///< there is no such file; args: %1 path
inline constexpr Code storeCannotCreate{"store_cannot_create"}; ///< args: %1 path, %2 what the system says
inline constexpr Code storeUnreadable{"store_unreadable"};      ///< may not be read, or is a folder; args: %1 path
inline constexpr Code notAStore{"not_a_store"};                 ///< no database, or another program's; args: %1 path
inline constexpr Code storeNewer{"store_newer"};                ///< of a newer version; args: %1 path, %2 its, %3 ours
inline constexpr Code storeOlder{"store_older"};        ///< of an older version, opened for reading only; args: %1 path
inline constexpr Code storeDamaged{"store_damaged"};    ///< args: %1 path, %2 what SQLite says
inline constexpr Code storeReadOnly{"store_read_only"}; ///< it may not be written; args: %1 path
inline constexpr Code storeLocked{"store_locked"};      ///< another program writes it; args: %1 path, %2 who
inline constexpr Code storeBusy{"store_busy"};          ///< another program was writing for too long; args: %1 path
inline constexpr Code storeFailed{"store_failed"}; ///< the disk or network failed; args: %1 path, %2 what SQLite says
inline constexpr Code diskFull{"disk_full"};       ///< args: %1 path
inline constexpr Code queryFailed{"query_failed"}; ///< our own mistake; args: %1 what SQLite says, %2 the SQL
inline constexpr Code migrationFailed{"migration_failed"}; ///< left as it was; args: %1 path, %2 step, %3 why
inline constexpr Code noRoomForCopy{"no_room_for_copy"};   ///< args: %1 folder, %2 bytes needed, %3 bytes free
inline constexpr Code inSharedFolder{
    "in_shared_folder"};                         ///< a network or synchronised folder; args: %1 path, %2 its kind
inline constexpr Code idsCollide{"ids_collide"}; ///< two different ids that we cannot tell apart; args: %1 the id
inline constexpr Code anotherSource{
    "another_source"}; ///< known ids with other times and customers; args: %1 how many, %2 of how many, %3 the source
inline constexpr Code alreadyUndone{"already_undone"}; ///< args: %1 the import's number
inline constexpr Code noSuchImport{"no_such_import"};  ///< args: %1 the number

inline constexpr Code valueUnknown{"value_unknown"};         ///< of a dimension; args: %1 its number
inline constexpr Code colleagueUnknown{"colleague_unknown"}; ///< args: %1 their number
inline constexpr Code nameEmpty{"name_empty"};               ///< a value of a dimension needs a name
inline constexpr Code nameTaken{"name_taken"};        ///< another value has it: merge the two instead; args: %1 name
inline constexpr Code mergeCircle{"merge_circle"};    ///< it would be merged into, or lie under, itself; args: %1 name
inline constexpr Code mergeOfGroup{"merge_of_group"}; ///< a group and a value; args: %1 name, %2 name of the other
inline constexpr Code notAGroup{"not_a_group"};       ///< nothing can be put under it; args: %1 name
inline constexpr Code undoSuperseded{"undo_superseded"};   ///< it was changed again since; args: %1 name
inline constexpr Code undoUnknown{"undo_unknown"};         ///< no such change; args: %1 its number
inline constexpr Code undoneAlready{"undone_already"};     ///< args: %1 the change's number
inline constexpr Code undoImpossible{"undo_impossible"};   ///< not a change that can be undone; args: %1 its number
inline constexpr Code customerUnknown{"customer_unknown"}; ///< args: %1 the customer id or e-mail asked for
inline constexpr Code backupExists{"backup_exists"};       ///< or it is the store itself; args: %1 path

inline constexpr Code integrityBroken{"integrity_broken"};    ///< a problem found; args: %1 what SQLite says, or none
inline constexpr Code keysDangle{"keys_dangle"};              ///< a problem; args: %1 table, %2 the other, %3 how many
inline constexpr Code commentMarkWrong{"comment_mark_wrong"}; ///< a problem; args: %1 responses
inline constexpr Code valuesImpossible{"values_impossible"};  ///< a problem: a score of 11, say; args: %1 responses
inline constexpr Code idsRunOut{"ids_run_out"};               ///< a problem; args: %1 the next id, %2 the greatest
inline constexpr Code membersDiffer{"members_differ"}; ///< a problem: imports hold others than they brought; args: %1
inline constexpr Code searchDiffers{"search_differs"}; ///< a problem: the index and the comments up to its mark

} // namespace gensvar::store::code
