// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/columnnotes.h"

#include <optional>

namespace gensvar::map {

/// What a column of scores says about its own scale.
struct ScaleJudgement
{
    std::optional<base::Error> refusal; ///< another scale than 0–10
    std::optional<base::Error> warning; ///< nothing tells
};

/// By what the header names, the labels, and the values: NPS is asked from 0 to 10, and a scale of 1–10 or 1–5 read as
/// 0–10 would give a wrong figure that looks right. name is the column's as shown, reference as the user can give it.
[[nodiscard]] ScaleJudgement judgeScale(const ColumnNotes &column, const QString &name, const QString &reference);

} // namespace gensvar::map
