// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loggedchange.h"
#include "say/language.h"

/// What was done to a store, in words.
namespace gensvar::say {

/// What was done, by its word in the log: "merged names". A word that is not known stands as it is.
[[nodiscard]] QString changeText(const QString &what, const Language &language);
/// What it was about: "Department: “kundservice” → “Kundservice”." Empty where there is no more to tell.
[[nodiscard]] QString changeDetailText(const domain::LoggedChange &change, const Language &language);

} // namespace gensvar::say
