// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace gensvar::store {

/// The columns of a response's content, the same in response and response_version; import_id apart.
inline constexpr std::string_view versionColumns =
    "day, score, kind, department_id, touchpoint_id, channel_id, segment_id, survey_id, product_id, language_id,"
    " account_id, account_manager_id, contact_id, has_comment, fingerprint, responded_at, occurred_on, invited_on,"
    " question_id, employee, revenue, currency, attributes, comment";

} // namespace gensvar::store
