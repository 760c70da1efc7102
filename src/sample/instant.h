// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>

namespace gensvar::sample {

/// Appends seconds since the epoch as 2026-03-02T09:15:00Z.
void appendInstant(std::string &to, qint64 seconds);

} // namespace gensvar::sample
