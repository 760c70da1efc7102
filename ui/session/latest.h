// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace gensvar::session {

/// Calls back with a future's answer, on the guard's thread and only while the guard lives: a closed page never
/// receives one. Cancelled futures say nothing.
template <typename Answer, typename Then>
QFutureWatcher<Answer> *whenDone(const QFuture<Answer> &future, QObject *guard, Then then)
{
    auto *watcher = new QFutureWatcher<Answer>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
    return watcher;
}

/// A place for the answer to the latest question: a new question takes the ticket of the one before, whose answer is
/// dropped, and which is not asked at all if it still waits for its turn.
class Latest
{
public:
    Latest() = default;
    ~Latest();
    Q_DISABLE_COPY_MOVE(Latest)

    template <typename Answer, typename Then> void await(const QFuture<Answer> &future, Then then)
    {
        drop();
        m_ticket = std::make_unique<QObject>();
        m_cancel = [waiting = QFuture<Answer>(future)]() mutable { waiting.cancel(); };
        whenDone(future, m_ticket.get(), [this, then = std::move(then)](const Answer &answer) {
            m_cancel = {};
            const auto settled = std::exchange(m_settled, {});
            then(answer);
            if (settled)
                settled();
        });
    }
    void drop();
    /// Calls once no answer is awaited: at once, or after the one to the latest question has been taken.
    void settle(std::function<void()> then);
    void forget(); ///< the answer, which is still wanted elsewhere
    [[nodiscard]] bool isWaiting() const { return bool(m_cancel); }

private:
    std::unique_ptr<QObject> m_ticket;
    std::function<void()> m_cancel;
    std::function<void()> m_settled;
};

} // namespace gensvar::session
