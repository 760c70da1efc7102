// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QString>

/// What hovering a figure tells, everywhere alike.
namespace gensvar::models {

/// The filter without its days; empty for none.
[[nodiscard]] QString conditionsText(const domain::Scope &scope);
/// The same with every value of it, for paper.
[[nodiscard]] QString allConditionsText(const domain::Scope &scope);
/// Days and filter in a line: "Nov 25 – Oct 26 · Kind: Transactional".
[[nodiscard]] QString filterText(const domain::Scope &scope);

/// Of what, the exact figure with its interval and n, the sum, what the interval covers, and the filter; a line each.
[[nodiscard]] QString figureHint(const QString &of, const domain::Tally &tally,
                                 const std::optional<domain::Figure> &figure, bool small, const domain::Scope &scope);

/// A figure with its interval and n in one line: "NPS 19.5, interval (11.2 to 27.4), 416 responses".
[[nodiscard]] QString exactText(const domain::Tally &tally, const domain::Figure &figure);

/// What the interval says and what it does not.
[[nodiscard]] QString chanceText();

} // namespace gensvar::models
