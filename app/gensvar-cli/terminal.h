// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace gensvar::cli {

/// What the system hands to each program; the same numbers on POSIX and on Windows.
enum class Stream { Output = 1, Errors = 2 };

/// Whether a terminal shows what is written there.
[[nodiscard]] bool isTerminal(Stream stream);
/// All of it, past interrupts. False where the other end has gone or the disk is full; errno says which.
bool writeAll(Stream stream, QByteArrayView bytes);

} // namespace gensvar::cli
