// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"

namespace gensvar::map {

class Study;
struct SavedMap;

/// Proposes how a studied sheet's columns become fields: by the user's wishes, the survey platforms' known formats,
/// the headers' words in six languages, and what the columns hold. What stands in the way is told as obstacle; a
/// proposal without one can be imported as it is.
[[nodiscard]] domain::MapProposal guess(const Study &study, const domain::MapWishes &wishes = {});

/// The same with a mapping that was saved: its columns are found by their headers, the wishes still win. An obstacle
/// tells which of its columns the sheet lacks.
[[nodiscard]] domain::MapProposal apply(const SavedMap &saved, const Study &study,
                                        const domain::MapWishes &wishes = {});

/// Keeps no attribute that tells who answered: for a source that promised anonymity. Mapped columns stay, so that what
/// the store may know from earlier is emptied.
void leaveOutPersonal(domain::MapProposal &proposal);

} // namespace gensvar::map
