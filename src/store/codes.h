// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::store::code {

using base::Code;

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

} // namespace gensvar::store::code
