// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollup/clustersample.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace gensvar::rollup {

/// Ids of one row of the sample.
inline constexpr qint64 chunkIds = 65'536;

/// Packs the answers of a chunk, by id: for each the distance of its id from the one before (of the first from the
/// chunk's beginning), cluster, day (zigzag), score × 4 + kind, department, touchpoint, channel and segment, as LEB128
/// varints.
[[nodiscard]] QByteArray packAnswers(qint64 chunk, std::span<const ClusteredAnswer> answers);

/// Appends what packAnswers() made; false where the bytes are damaged.
[[nodiscard]] bool unpackAnswers(qint64 chunk, QByteArrayView bytes, std::vector<ClusteredAnswer> &answers);

} // namespace gensvar::rollup
