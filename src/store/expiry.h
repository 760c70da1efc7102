// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace gensvar::store {

class Database;

/// How long rejected rows and the earlier contents of changed responses are kept, where nothing else was said: they
/// hold personal data, and are there to mend and to undo with.
inline constexpr int usualKeepDays = 90;

/// What stands in response_version.fingerprint of a content that is no longer kept: that it was there is known, so
/// that undoing an import can tell what it cannot bring back.
inline constexpr qint64 expiredFingerprint = -1;

/// For how many days this store keeps them.
[[nodiscard]] base::Result<int> keepDays(Database &database);
/// Keeps them so long from now on, and forgets at once what is older. A transaction of its own. days: at least 1.
[[nodiscard]] base::Result<void> setKeepDays(Database &database, int days);

/// Forgets what is past its time, with the people that nothing else speaks of. Looks at contents once a day only, for
/// each is looked at. Inside a Transaction; at: the present, UTC.
[[nodiscard]] base::Result<void> forgetExpired(Database &database, const QDateTime &at);

} // namespace gensvar::store
