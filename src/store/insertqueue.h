// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "store/connectiongate.h"
#include "store/preparedbatch.h"
#include "store/responseinsert.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace gensvar::store {

/// Writes prepared responses on a thread of its own while the caller resolves the next ones, by turns on the connection
/// and within the caller's transaction; the thread is joined before that ends. What is not yet written when it is
/// dropped is not written.
class InsertQueue
{
public:
    InsertQueue(ResponseInsert &&insert, ConnectionGate &gate);
    ~InsertQueue();
    Q_DISABLE_COPY_MOVE(InsertQueue)

    /// Waits while too many batches are under way. Fails with what a batch before failed with.
    [[nodiscard]] base::Result<void> push(std::shared_ptr<const PreparedBatch> batch);
    /// Waits until all that was pushed is written.
    [[nodiscard]] base::Result<void> drain();

private:
    void work();

    ResponseInsert m_insert;
    ConnectionGate &m_gate;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<const PreparedBatch>> m_waiting;
    bool m_busy = false;
    bool m_ended = false;
    std::optional<base::Error> m_error;
    std::thread m_thread;
};

} // namespace gensvar::store
