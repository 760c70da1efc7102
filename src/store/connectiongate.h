// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace gensvar::store {

/// The turn on one connection of the two threads of an import. Qt opens connections without SQLite's own mutex
/// (SQLITE_OPEN_NOMUTEX), so that each of the two holds this while it calls into SQLite, and only then.
using ConnectionGate = std::mutex;

} // namespace gensvar::store
