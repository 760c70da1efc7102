// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "say/language.h"

#include <QString>

namespace gensvar::say {

/// The sentence for an error, warning or reason: what happened, where (its place leads the sentence) and what to do.
/// A code that has none gets a general sentence that names it. Used where something is shown, nowhere below.
[[nodiscard]] QString sentence(const base::Error &error, const Language &language = {});

/// The same without the place, for tables that have columns for it.
[[nodiscard]] QString reason(const base::Error &error, const Language &language = {});

/// The place alone: “Q3.xlsx”, sheet “Data”, row 812, column “Betyg”. Empty where nothing is known.
[[nodiscard]] QString place(const base::Place &place, const Language &language = {});

/// Whether there is a sentence of its own for a code.
[[nodiscard]] bool knows(QStringView code);

} // namespace gensvar::say
