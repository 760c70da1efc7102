// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"

#include <QtGlobal>

#include <functional>

struct sqlite3;

namespace gensvar::store {

class Database;

/// While it lives, long statements on a connection can be stopped, and report now and then: a stopped one fails with
/// cancelled. Without effect where the SQLite that is linked is not the driver's.
class WorkTick
{
public:
    WorkTick(Database &database, base::CancelToken cancel, std::function<void()> report = {});
    ~WorkTick();
    Q_DISABLE_COPY_MOVE(WorkTick)

private:
    static int tick(void *self);
    sqlite3 *m_handle = nullptr;
    base::CancelToken m_cancel;
    std::function<void()> m_report;
};

} // namespace gensvar::store
