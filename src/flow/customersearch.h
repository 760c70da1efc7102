// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "flow/erasureflow.h"

namespace gensvar::flow {

/// A customer whom a text may mean, with the newest of their answers.
struct FoundCustomer
{
    FoundPerson person;
    domain::ResponseId newest;
};

/// Customers who answered, by customer id, phone or part of a name or e-mail, at most so many. Reads all contacts where
/// few fit. Blocks; the connection's thread.
[[nodiscard]] base::Result<QList<FoundCustomer>> findCustomers(Connection &connection, const QString &text, int most);

} // namespace gensvar::flow
