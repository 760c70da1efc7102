// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/customercard.h"

namespace gensvar::store {

class Database;

/// What a response tells beside its comment, score and customer: survey, product, segment …, then its attributes by
/// name. Values are shown as they are named now.
[[nodiscard]] base::Result<QList<domain::CustomerCard::Fact>> responseFacts(Database &database,
                                                                            domain::ResponseId response);

} // namespace gensvar::store
