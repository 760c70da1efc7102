// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// Roles that models of several kinds answer, beyond each one's own.
namespace gensvar::models {

/// bool: the cell's figure is uncertain, of too few responses, and drawn so.
inline constexpr int faintRole = Qt::UserRole + 100;

} // namespace gensvar::models
