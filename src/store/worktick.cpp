// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worktick.h"

#include "store/database.h"

#include <sqlite3.h>

#include <utility>

namespace gensvar::store {

static constexpr int stepsBetween = 100'000; // of SQLite's machine: some milliseconds

WorkTick::WorkTick(Database &database, base::CancelToken cancel, std::function<void()> report)
    : m_cancel(std::move(cancel))
    , m_report(std::move(report))
{
    if (!database.linkedIsDriver())
        return;
    m_handle = database.handle();
    sqlite3_progress_handler(m_handle, stepsBetween, &WorkTick::tick, this);
}

WorkTick::~WorkTick()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int WorkTick::tick(void *self)
{
    const auto *work = static_cast<const WorkTick *>(self);
    if (work->m_report)
        work->m_report();
    return work->m_cancel.isCancelled() ? 1 : 0;
}

} // namespace gensvar::store
