// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "flow/connection.h"

#include <memory>

namespace gensvar::cli {

/// Opens the store the line names, by the one who acts. Where it was to be written and can only be read, that is an
/// error with its reason; what its folder asks to be said goes to standard error.
[[nodiscard]] base::Result<std::unique_ptr<flow::Connection>> openStore(Call &call, flow::OpenMode mode);
[[nodiscard]] base::Result<std::unique_ptr<flow::Connection>> openStore(Call &call, flow::OpenMode mode,
                                                                        const QString &path);

} // namespace gensvar::cli
