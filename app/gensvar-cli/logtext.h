// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/changeflow.h"
#include "say/language.h"

namespace gensvar::cli {

class JsonWriter;

/// What was done: "merged names"; the store's own word where it is of a newer version.
[[nodiscard]] QString changeText(const QString &what);
/// What it was done to: "Department: “Skadr” → “Skador”."; empty where there is nothing more to tell.
[[nodiscard]] QString changeDetailText(const flow::LoggedChange &change, const say::Language &language);
/// The same as members of the object that is begun.
void writeChangeDetail(JsonWriter &json, const flow::LoggedChange &change);

} // namespace gensvar::cli
