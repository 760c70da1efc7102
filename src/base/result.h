// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace gensvar::base {

/// A value, or the Error that says why there is none. For what can be expected to fail; our own mistakes are asserted.
template <typename T> using Result = tl::expected<T, Error>;

/// Nothing went wrong. For what runs once a cell: `{}` would first fill the room of an Error with zeros.
[[nodiscard]] inline Result<void> done()
{
    Result<void> result;
    return result;
}

/// Fails with a code, its arguments and its place.
[[nodiscard]] inline tl::unexpected<Error> failure(Code code, QVariantList args = {}, Place place = {})
{
    return tl::unexpected<Error>(Error(code, std::move(args), std::move(place)));
}

/// Hands on another result's error.
template <typename T> [[nodiscard]] tl::unexpected<Error> failure(const Result<T> &other)
{
    return tl::unexpected<Error>(other.error());
}

} // namespace gensvar::base
