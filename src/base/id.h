// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace gensvar::base {

/// A row's number in the store, typed by what it numbers: a department's cannot be passed where a touchpoint's is due.
/// 0 is no row.
template <typename Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    { }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <typename Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace gensvar::base
