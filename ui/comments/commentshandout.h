// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customercard.h"
#include "domain/privacy.h"
#include "parts/handout.h"
#include "say/language.h"
#include "session/panorama.h"

namespace gensvar::comments {

inline constexpr int mostPrinted = 500; ///< responses; more are for a file

/// "Comments behind NPS 33".
[[nodiscard]] QString headingOf(const domain::Snapshot &figures);
/// The first of a view's comments, and how many more there are; for readers outside the team where they are of enough
/// responses.
[[nodiscard]] parts::Handout printedComments(const session::View &view, const session::CommentsBehind &answer,
                                             const domain::PrivacyMinimum &privacy, const say::Language &language);
/// Who gave a response, their scores, and all they said; one customer's answers are for the team alone.
[[nodiscard]] parts::Handout printedCard(const domain::CustomerCard &card, domain::ResponseId current);

} // namespace gensvar::comments
