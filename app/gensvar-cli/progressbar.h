// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "say/language.h"

#include <QElapsedTimer>

namespace gensvar::cli {

/// One line on a terminal that is written over and over: what is done, how far, how many rows a second.
class ProgressBar
{
public:
    explicit ProgressBar(say::Language language);

    /// Draws at most some ten times a second; true if it did.
    bool show(const base::Progress &progress);
    static void clear();

private:
    [[nodiscard]] QString line(const base::Progress &progress) const;

    say::Language m_language;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceDrawn;
    base::Stage m_stage = base::Stage::Reading;
};

} // namespace gensvar::cli
