// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customercard.h"
#include "parts/handout.h"
#include "session/panorama.h"

namespace gensvar::comments {

inline constexpr int mostPrinted = 500; ///< responses; more are for a file

/// "Comments behind NPS 33".
[[nodiscard]] QString headingOf(const domain::Snapshot &figures);
/// The first of a view's comments, and how many more there are.
[[nodiscard]] parts::Handout printedComments(const session::View &view, const session::CommentsBehind &answer);
/// Who gave a response, their scores, and all they said.
[[nodiscard]] parts::Handout printedCard(const domain::CustomerCard &card, domain::ResponseId current);

} // namespace gensvar::comments
