// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/insertqueue.h"

namespace gensvar::store {

static constexpr size_t batchesUnderWay = 4;

InsertQueue::InsertQueue(ResponseInsert &&insert, ConnectionGate &gate)
    : m_insert(std::move(insert))
    , m_gate(gate)
    , m_thread([this] { work(); })
{ }

InsertQueue::~InsertQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

base::Result<void> InsertQueue::push(std::shared_ptr<const PreparedBatch> batch)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < batchesUnderWay || m_error; });
        if (m_error)
            return tl::unexpected(*m_error);
        m_waiting.push_back(std::move(batch));
    }
    m_changed.notify_all();
    return {};
}

base::Result<void> InsertQueue::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return (m_waiting.empty() && !m_busy) || m_error; });
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

void InsertQueue::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_ended; });
        if (m_ended || m_error)
            break;
        const std::shared_ptr<const PreparedBatch> batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = true;
        lock.unlock();
        m_changed.notify_all();
        const auto written = m_insert.write(*batch, m_gate);
        lock.lock();
        m_busy = false;
        if (!written)
            m_error = written.error();
        m_changed.notify_all();
    }
    m_waiting.clear();
    m_changed.notify_all();
}

} // namespace gensvar::store
