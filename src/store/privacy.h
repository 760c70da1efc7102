// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/privacy.h"

namespace gensvar::store {

class Database;

/// The minimum of this store.
[[nodiscard]] base::Result<domain::PrivacyMinimum> privacyMinimum(Database &database);
/// That one from now on. A transaction of its own. Both at least 1.
[[nodiscard]] base::Result<void> setPrivacyMinimum(Database &database, const domain::PrivacyMinimum &minimum);

} // namespace gensvar::store
