// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/bulkstatement.h"
#include "store/personbook.h"

#include <vector>

namespace gensvar::store {

inline constexpr std::string_view insertCustomerSql = "INSERT INTO customer (id, key_kind, key) VALUES (?, ?, ?)";
inline constexpr std::string_view insertContactSql =
    "INSERT INTO contact (id, customer_id, customer_key, name, email, phone, contact_ok, role)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

/// Writes new people with the two statements above.
[[nodiscard]] base::Result<void> writePeople(BulkStatement &customer, BulkStatement &contact,
                                             const std::vector<NewCustomer> &customers,
                                             const std::vector<NewContact> &contacts);

/// Writes and forgets the people that a book has handed out.
[[nodiscard]] base::Result<void> writePeople(BulkStatement &customer, BulkStatement &contact, PersonBook &book);

} // namespace gensvar::store
