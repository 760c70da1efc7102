// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "flow/connection.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace gensvar::session {

/// Threads that each hold one connection to a store and take jobs from one queue, in order. A connection is opened by
/// its thread at the first job and closed by it at the end; nobody else touches it.
class Crew
{
public:
    Crew(int threads, QString path, flow::OpenMode mode, base::Clock clock);
    /// Jobs that have not begun are dropped; waits for those that have.
    ~Crew();
    Q_DISABLE_COPY_MOVE(Crew)

    /// A job is called as Result<T>(flow::Connection &) on one of the threads. Its future is cancelled when the crew
    /// ends before it began; a job whose future was cancelled while it waited is skipped.
    template <typename Job> auto post(Job job)
    {
        using Answer = std::invoke_result_t<Job, flow::Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        enqueue([promise, job = std::move(job)](const base::Result<flow::Connection *> &connection) {
            if (!promise->isCanceled())
                promise->addResult(connection ? job(**connection) : Answer(base::failure(connection)));
            promise->finish();
        });
        return future;
    }

    /// Whether no job waits and none is under way.
    [[nodiscard]] bool isIdle();

private:
    using Task = std::function<void(const base::Result<flow::Connection *> &)>;
    void enqueue(Task task);
    void work();
    void perform(const Task &task, std::unique_ptr<flow::Connection> &connection) const;

    const QString m_path;
    const flow::OpenMode m_mode;
    const base::Clock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    int m_busy = 0; // threads with a job
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace gensvar::session
