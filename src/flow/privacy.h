// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/privacy.h"

namespace gensvar::flow {

class Connection;

/// What is of fewer responses, at least 1, is withheld from readers outside the team from now on. Blocks; the
/// connection's thread.
[[nodiscard]] base::Result<void> setPrivacyMinimum(Connection &connection, const domain::PrivacyMinimum &minimum);

} // namespace gensvar::flow
