// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace gensvar::uitest {

/// How long the drawing thread was kept, ms: on the clock, and by what it computed itself. A busy machine stretches
/// the first.
struct Kept
{
    double onTheClock = 0;
    double computed = 0;
};

/// Measures its thread from when it was made.
class Stopwatch
{
public:
    Stopwatch() { m_onTheClock.start(); }

    [[nodiscard]] Kept kept() const { return {double(m_onTheClock.nsecsElapsed()) / 1e6, computed() - m_before}; }

private:
    static double computed()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }

    QElapsedTimer m_onTheClock;
    double m_before = computed();
};

/// An application that knows how long it was kept by events: while one is handled, nothing else can be.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Another thread's, or a part of what is measured already.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        const Stopwatch watch;
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const Kept one = watch.kept();
        m_longest = {std::max(m_longest.onTheClock, one.onTheClock), std::max(m_longest.computed, one.computed)};
        m_sum = {m_sum.onTheClock + one.onTheClock, m_sum.computed + one.computed};
        return done;
    }

    /// The longest event since the last call.
    Kept takeLongest() { return std::exchange(m_longest, {}); }
    /// All events since the last call.
    Kept takeSum() { return std::exchange(m_sum, {}); }

private:
    int m_depth = 0;
    Kept m_longest;
    Kept m_sum;
};

} // namespace gensvar::uitest
