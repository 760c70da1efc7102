// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "session/view.h"

#include <QElapsedTimer>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace gensvar::session {

/// A long piece of work as it is shown: how far, how fast, how long still.
struct Work
{
    /// Says "Importing Q3.xlsx" in the language that the window speaks by then.
    using Title = std::function<QString()>;
    Title title;
    Room room = Room::Overview; ///< where it was begun, and what came of it is seen
    base::Progress progress;
    double rowsPerSecond = 0;                          ///< 0: not known yet
    std::optional<std::chrono::seconds> left;          ///< none: not known yet
    [[nodiscard]] std::optional<double> share() const; ///< 0 to 1
};

/// A long piece of work that is over.
struct Ended
{
    enum class How { Done, Cancelled, Failed };
    How how = How::Done;
    Work work;
};

/// Makes rate and time left of the progress reports of one stage after another.
class WorkMeter
{
public:
    /// elapsed: since the work began.
    [[nodiscard]] Work measure(Work work, const base::Progress &progress, std::chrono::milliseconds elapsed);

private:
    base::Stage m_stage = base::Stage::Reading;
    bool m_begun = false;
    base::Progress m_first;
    std::chrono::milliseconds m_since{};
};

} // namespace gensvar::session
