// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace gensvar::base {

/// What a long piece of work is at.
enum class Stage { Reading, Writing, Indexing, Checking, Copying };

/// How far it has come. done and total are in one unit (bytes or rows); total 0 means not known.
struct Progress
{
    Stage stage = Stage::Reading;
    qint64 done = 0;
    qint64 total = 0;
    qint64 rows = 0; ///< rows handled so far, for the rate
};

/// Told now and then, on the worker's thread; must return at once. An empty one is allowed.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace gensvar::base
