// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace gensvar::store {

class Database;

/// The e-mail domains of the company itself: answers from there, and from what lies below them, come in as its staff's.
[[nodiscard]] base::Result<QStringList> ownDomains(Database &database);
/// For the imports from now on. A transaction of its own; the domains hold no spaces.
[[nodiscard]] base::Result<void> setOwnDomains(Database &database, const QStringList &domains);

} // namespace gensvar::store
