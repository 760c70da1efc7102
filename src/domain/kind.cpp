// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::domain {

static constexpr std::array<QLatin1StringView, 4> kindNames{""_L1, "relational"_L1, "transactional"_L1, "product"_L1};
static constexpr std::array<QLatin1StringView, 5> exclusionNames{""_L1, "test"_L1, "own-staff"_L1, "duplicate"_L1,
                                                                 "wrong-person"_L1};

template <typename Enum, size_t count>
static std::optional<Enum> named(const std::array<QLatin1StringView, count> &names, QStringView name)
{
    for (size_t i = 0; i < count; ++i) {
        if (names[i] == name)
            return Enum(i);
    }
    return {};
}

QLatin1StringView kindName(Kind kind)
{
    return kindNames[size_t(kind)];
}

std::optional<Kind> kindNamed(QStringView name)
{
    return named<Kind>(kindNames, name);
}

QLatin1StringView exclusionName(Exclusion exclusion)
{
    return exclusionNames[size_t(exclusion)];
}

std::optional<Exclusion> exclusionNamed(QStringView name)
{
    return named<Exclusion>(exclusionNames, name);
}

} // namespace gensvar::domain
