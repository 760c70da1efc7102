// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QWidget;

/// How close together rows are, and with which day weeks begin, wherever the window shows such: chosen for the
/// computer. The thread that draws.
namespace gensvar::parts {

[[nodiscard]] int rowHeight();
void setCompactRows(bool compact);
/// Gives the rows of all tables in a window the height that is chosen now.
void fitRows(QWidget &window);

/// Of calendars: weeks that figures are of are ISO weeks always.
[[nodiscard]] Qt::DayOfWeek firstDayOfWeek();
void setFirstDayOfWeek(int day); ///< 0: as the language has it

} // namespace gensvar::parts
