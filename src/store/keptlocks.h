// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gensvar::store {

/// Keeps SQLite's locks whatever else in the program opens and closes a store's files. Where a process closes a file,
/// Linux drops all the locks that the process has on it, and so does any part of it that looks into the files of a
/// folder, as a file dialog does to show what they are; another program then takes the store for closed and its log
/// away (https://www.sqlite.org/howtocorrupt.html, 2.2). From here on the locks are those of a descriptor that is
/// SQLite's alone (fcntl_locking(2), open file description locks); for other programs they are what they were. Windows
/// needs nothing of this. To be called before SQLite has locked anything; does nothing the second time. Any thread.
void keepLocks();

} // namespace gensvar::store
