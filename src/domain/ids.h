// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace gensvar::domain {

using ResponseId = base::Id<struct ResponseTag>;
using CustomerId = base::Id<struct CustomerTag>;
using ImportId = base::Id<struct ImportTag>;
using SourceId = base::Id<struct SourceTag>;
using AttributeId = base::Id<struct AttributeTag>;
using ColleagueId = base::Id<struct ColleagueTag>;
using ValueId = base::Id<struct ValueTag>; ///< a value of a dimension: a department, a touchpoint …

} // namespace gensvar::domain
