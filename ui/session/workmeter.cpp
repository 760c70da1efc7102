// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workmeter.h"

#include <algorithm>

namespace gensvar::session {

using namespace std::chrono_literals;

std::optional<double> Work::share() const
{
    if (progress.total <= 0)
        return {};
    return std::clamp(double(progress.done) / double(progress.total), 0.0, 1.0);
}

Work WorkMeter::measure(Work work, const base::Progress &progress, std::chrono::milliseconds elapsed)
{
    if (!m_begun || progress.stage != m_stage) {
        m_begun = true;
        m_stage = progress.stage;
        m_first = progress;
        m_since = elapsed;
    }
    work.progress = progress;
    work.rowsPerSecond = 0;
    work.left.reset();
    const double seconds = std::chrono::duration<double>(elapsed - m_since).count();
    if (seconds < 0.5) // too early to tell
        return work;
    work.rowsPerSecond = double(progress.rows - m_first.rows) / seconds;
    const double rate = double(progress.done - m_first.done) / seconds;
    if (progress.total > 0 && rate > 0)
        work.left = std::chrono::seconds(qint64(double(progress.total - progress.done) / rate) + 1);
    return work;
}

} // namespace gensvar::session
