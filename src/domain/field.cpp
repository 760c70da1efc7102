// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::domain {

static constexpr std::array<QLatin1StringView, fieldCount> names{
    "response_id"_L1,   "responded_at"_L1, "occurred_at"_L1,     "invited_at"_L1, "score"_L1,
    "comment"_L1,       "survey"_L1,       "question"_L1,        "department"_L1, "touchpoint"_L1,
    "kind"_L1,          "product"_L1,      "channel"_L1,         "language"_L1,   "customer_id"_L1,
    "customer_name"_L1, "email"_L1,        "phone"_L1,           "contact_ok"_L1, "account"_L1,
    "role"_L1,          "segment"_L1,      "account_manager"_L1, "employee"_L1,   "revenue"_L1,
    "currency"_L1};

std::array<Field, fieldCount> allFields()
{
    std::array<Field, fieldCount> all{};
    for (int i = 0; i < fieldCount; ++i)
        all[size_t(i)] = Field(i);
    return all;
}

QLatin1StringView fieldName(Field field)
{
    return names[size_t(field)];
}

std::optional<Field> fieldNamed(QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(), [name](QLatin1StringView n) { return name == n; });
    if (found == names.end())
        return {};
    return Field(found - names.begin());
}

} // namespace gensvar::domain
