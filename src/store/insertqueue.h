// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "store/preparedbatch.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

struct sqlite3;

namespace gensvar::store {

/// Writes prepared responses on a thread of its own while the caller resolves the next ones. The connection is in
/// SQLite's serialized mode and in the caller's transaction; the thread is joined before that ends.
class InsertQueue
{
public:
    InsertQueue(sqlite3 *database, domain::SourceId source, domain::ImportId import);
    ~InsertQueue();
    Q_DISABLE_COPY_MOVE(InsertQueue)

    /// Waits while too many batches are under way. Fails with what a batch before failed with.
    [[nodiscard]] base::Result<void> push(std::shared_ptr<const PreparedBatch> batch);
    /// Waits until all that was pushed is written.
    [[nodiscard]] base::Result<void> drain();

private:
    void work();
    [[nodiscard]] std::optional<base::Error> failed();

    sqlite3 *m_database;
    domain::SourceId m_source;
    domain::ImportId m_import;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<const PreparedBatch>> m_waiting;
    bool m_busy = false;
    bool m_ended = false;
    std::optional<base::Error> m_error;
    std::thread m_thread;
};

} // namespace gensvar::store
