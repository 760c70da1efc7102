// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scope.h"

#include <QList>

namespace gensvar::flow {
class Question;
}

namespace gensvar::session {

/// The dimensions that any response has a value of, then the attributes by name. Asks the store; a reader's thread.
[[nodiscard]] base::Result<QList<domain::Axis>> filterAxes(flow::Question &question);

} // namespace gensvar::session
