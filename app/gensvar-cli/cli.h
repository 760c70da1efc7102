// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QCoreApplication>

namespace gensvar::cli {

/// What the program's exit status means to a script.
enum class Exit { Done = 0, Failed = 1, WrongUsage = 2 };

/// The command line's own texts: Cli::tr("…").
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

namespace code {
inline constexpr base::Code usage{"usage"};              ///< args: %1 = the sentence
inline constexpr base::Code cannotPrint{"cannot_print"}; ///< args: %1 = why, in the system's words
} // namespace code

/// The command was called in a wrong way: exit status 2.
[[nodiscard]] inline tl::unexpected<base::Error> wrongUsage(const QString &sentence)
{
    return base::failure(code::usage, {sentence});
}

} // namespace gensvar::cli
