// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/crew.h"

namespace gensvar::session {

Crew::Crew(int threads, QString path, flow::OpenMode mode, base::Clock clock)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_clock(std::move(clock))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Crew::~Crew()
{
    std::deque<Task> dropped; // their promises cancel their futures when they go
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        dropped.swap(m_tasks);
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool Crew::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return m_tasks.empty() && m_busy == 0;
}

void Crew::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Crew::work()
{
    std::unique_ptr<flow::Connection> connection;
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_ending)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            ++m_busy;
        }
        perform(task, connection);
        const std::lock_guard lock(m_mutex);
        --m_busy;
    }
}

void Crew::perform(const Task &task, std::unique_ptr<flow::Connection> &connection) const
{
    if (!connection) {
        auto opened = flow::Connection::open(m_path, m_mode, {}, m_clock);
        if (!opened)
            return task(base::failure(opened));
        connection = std::move(*opened);
    }
    task(connection.get());
}

} // namespace gensvar::session
