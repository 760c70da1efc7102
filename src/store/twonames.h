// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"
#include "domain/ids.h"

#include <QSet>

#include <utility>

namespace gensvar::store {

class Database;

/// Two values of a dimension, the smaller id first.
using ValuePair = std::pair<domain::ValueId, domain::ValueId>;
[[nodiscard]] ValuePair valuePair(domain::ValueId one, domain::ValueId other);

/// The values that look like one name written twice, and of which somebody said that they are two.
[[nodiscard]] base::Result<QSet<ValuePair>> twoNames(Database &database, domain::Dimension dimension);
/// These are two. A transaction of its own; changes no figure and is not logged.
[[nodiscard]] base::Result<void> keepTwo(Database &database, domain::Dimension dimension, const ValuePair &pair);

} // namespace gensvar::store
