// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

/// Colours, spacing and type sizes, each named once. Sizes are in device-independent pixels.
namespace gensvar::parts {

struct Theme
{
    QColor window, page, header, hover, select, hair, border;
    QColor text, text2, uncertain, accent, onAccent, mark;
    QColor promoter, passive, detractor, promoterText, detractorText;
    QColor promoterBadge, passiveBadge, detractorBadge;
    QColor line, band, bars, grid;
    std::array<QColor, 6> lines; ///< of further lines beside the first
    QColor warnBack, warnText, warnEdge;
    std::array<QColor, 7> heat; ///< steps −3 to 3
    QColor heatFigure, heatCount;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
/// The theme that a palette was made of: widgets and delegates find their colours through the palette they are given.
[[nodiscard]] const Theme &themeOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Theme &theme);

namespace size {
inline constexpr int text = 13;
inline constexpr int secondary = 12;
inline constexpr int note = 11;
inline constexpr int heading = 16;
inline constexpr int figure = 32;
inline constexpr int unit = 8;
inline constexpr int margin = 16;
inline constexpr int cell = 8;
inline constexpr int row = 32; ///< of tables: see rowHeight()
inline constexpr int compactRow = 28;
inline constexpr int commentRow = 74;
inline constexpr int tableHeader = 34;
inline constexpr int control = 28;
inline constexpr int bar = 48; ///< the filter bar's height
inline constexpr int status = 28;
inline constexpr int side = 168;
inline constexpr int icon = 16;
inline constexpr int radius = 4;
} // namespace size

/// The application's font in another size and weight.
[[nodiscard]] QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace gensvar::parts
