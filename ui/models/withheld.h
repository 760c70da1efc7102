// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chartspec.h"

#include <QString>

#include <vector>

class QAbstractItemModel;

/// What readers outside the team do not see (metrics/withholding.h): figures of fewer responses than `least`, and those
/// from which they could be worked out. 1 withholds nothing.
namespace gensvar::models {

class HeatModel;

/// Of the rows of a GroupTableModel, or of a model sorted from one.
[[nodiscard]] std::vector<bool> withheldRows(const QAbstractItemModel &groups, int least);
/// Of the cells, row by row.
[[nodiscard]] std::vector<bool> withheldCells(const HeatModel &cells, int least);
[[nodiscard]] std::vector<bool> withheldPoints(const ChartSpec &spec, int least);
/// A trend with gaps where points are withheld.
[[nodiscard]] ChartSpec shownOutside(ChartSpec spec, int least);
/// A row's change tells the figure before, too.
[[nodiscard]] bool tellsChange(const std::optional<domain::Change> &change, int least);

[[nodiscard]] QString withheldText();          ///< in place of a figure
[[nodiscard]] QString withheldNote(int least); ///< beneath what lacks some: which, and why

} // namespace gensvar::models
