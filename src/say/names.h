// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "domain/snapshot.h"
#include "say/language.h"

/// What fields, dimensions, columns of figures and verdicts are called wherever people read of them: the one place for
/// window and command line. A word is English; its translation is in the context "Say". Any thread.
namespace gensvar::say {

[[nodiscard]] const char *fieldWord(domain::Field field); ///< "Department"
/// The field that an axis is of; null for an attribute, which has a name of its own.
[[nodiscard]] const char *axisWord(const domain::Axis &axis);
/// The columns of a table of figures.
enum class Head : quint8 { Nps, Interval, Responses, Change, Verdict };
[[nodiscard]] const char *headWord(Head head);
/// "more than chance", "can’t tell", "so far"; "too few responses" where the figure is of fewer than the minimum,
/// whatever the test says.
[[nodiscard]] const char *verdictWord(domain::Verdict verdict, bool small);
[[nodiscard]] const char *smallWord(); ///< "too few responses"

/// An axis in a language: "Avdelning", or an attribute's own name.
[[nodiscard]] QString axisText(const domain::Axis &axis, const Language &language);

} // namespace gensvar::say
