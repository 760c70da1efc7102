// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace gensvar::flow {

class Connection;

/// Whether a text names an e-mail domain: at least two parts of letters, digits and hyphens with dots between. A single
/// part is none: "com" would take half the world for the company's own.
[[nodiscard]] bool isEmailDomain(const QString &text);

/// Takes answers from the company's own e-mail domains, each an isEmailDomain(), for its staff's in the imports from
/// now on: they are left out of the figures, and can be included again. Blocks; the connection's thread.
[[nodiscard]] base::Result<void> setOwnDomains(Connection &connection, const QStringList &domains);

} // namespace gensvar::flow
