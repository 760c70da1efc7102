// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scope.h"
#include "flow/question.h"

#include <QList>
#include <QLocale>

namespace gensvar::session {

/// The dimensions that any response has a value of, then the attributes by name. Asks the store; a reader's thread.
/// names: in whose language's order.
[[nodiscard]] base::Result<QList<domain::Axis>> filterAxes(flow::Question &question, const QLocale &names);

/// The values of a dimension or attribute to choose from: those of the most responses first, as many by name. Numbers
/// come by their size, and so do names that differ by a number: "Store 2", "Store 10". Asks the store; a reader's
/// thread.
[[nodiscard]] base::Result<QList<flow::Question::Value>> filterValues(flow::Question &question,
                                                                      const domain::Axis &axis, const QLocale &names);

} // namespace gensvar::session
