// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <string_view>

namespace gensvar::sample {

/// What customers write in, and what the survey's departments, touchpoints and the like can be named in.
enum class Language : quint8 { Swedish, Norwegian, Danish, Dutch, English };
inline constexpr size_t languageCount = 5;

/// A name of the survey in a language: "Home claims" as "Hemskador". One that it does not know stays as it is.
[[nodiscard]] std::string_view named(std::string_view english, Language language);

} // namespace gensvar::sample
