// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"

namespace gensvar::cli {

/// From now on Ctrl-C and SIGTERM ask the token to cancel; a second one ends the program at once. Writing to a pipe
/// that nobody reads any more gives an error instead of a signal.
void watchInterrupts(const base::CancelToken &token);

} // namespace gensvar::cli
