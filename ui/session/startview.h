// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/view.h"

namespace gensvar::flow {
class Question;
}

namespace gensvar::session {

/// The view a store opens with: the last 12 months where there is something in them, else all time; of one kind of
/// survey, the one with most responses, where there are several. Asks the store; a reader's thread.
[[nodiscard]] base::Result<View> startView(flow::Question &question, QDate today);

} // namespace gensvar::session
