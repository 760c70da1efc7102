// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/theme.h"

#include <QGuiApplication>

namespace gensvar::parts {

const Theme &lightTheme()
{
    static const Theme theme{
        .window = 0xF4F5F7,
        .page = 0xFFFFFF,
        .header = 0xF8F9FA,
        .hover = 0xF1F4F8,
        .select = 0xE6EEFB,
        .hair = 0xE0E4E8,
        .border = 0x868F98,
        .text = 0x1C2329,
        .text2 = 0x56606A,
        .uncertain = 0x5E6770,
        .accent = 0x2458C4,
        .onAccent = 0xFFFFFF,
        .mark = 0xFFE38A,
        .promoter = 0x14707C,
        .passive = 0x7E8892,
        .detractor = 0xCB4E24,
        .promoterText = 0x12646F,
        .detractorText = 0xAD3C15,
        .promoterBadge = 0xDDEFF1,
        .passiveBadge = 0xECEEF1,
        .detractorBadge = 0xFCE6DC,
        .line = 0x24476B,
        .band = 0xDAE4EE,
        .bars = 0x7B8894,
        .grid = 0xE9ECEF,
        .lines = {0xB87400, 0xC2569C, 0x2F8A5B, 0x3D8FDB, 0x5A3216, 0x646C74},
        .warnBack = 0xFFF4D6,
        .warnText = 0x6B4E00,
        .warnEdge = 0x8A5F00,
        .heat = {0xDF8A60, 0xEFB799, 0xF8DFD2, 0xEFF1F3, 0xC2E1E6, 0x90C7D0, 0x58A7B3},
        .heatFigure = 0x1C2329,
        .heatCount = 0x2B343C,
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{
        .window = 0x181C20,
        .page = 0x1F2428,
        .header = 0x23292E,
        .hover = 0x272D33,
        .select = 0x2B3E5C,
        .hair = 0x343B42,
        .border = 0x76818B,
        .text = 0xE7EAED,
        .text2 = 0xA9B3BC,
        .uncertain = 0xA0AAB3,
        .accent = 0x8DB4FF,
        .onAccent = 0x10203A,
        .mark = 0x6B5710,
        .promoter = 0x5CC0CD,
        .passive = 0x7F8A94,
        .detractor = 0xEE7F55,
        .promoterText = 0x6CC3CF,
        .detractorText = 0xF59A77,
        .promoterBadge = 0x183A40,
        .passiveBadge = 0x30373D,
        .detractorBadge = 0x4B2B1F,
        .line = 0xA9CBEE,
        .band = 0x2F4256,
        .bars = 0x8692A0,
        .grid = 0x2B3137,
        .lines = {0xE8B04A, 0xE07FB5, 0x3FA27F, 0x4A86E8, 0x9A6240, 0xE4E6E8},
        .warnBack = 0x3A3216,
        .warnText = 0xF0D58A,
        .warnEdge = 0xE0B84A,
        .heat = {0xA64C28, 0x7B4432, 0x54403A, 0x363D44, 0x284F57, 0x22636D, 0x1B7480},
        .heatFigure = 0xF4F6F8,
        .heatCount = 0xEEF1F4,
    };
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    // a role that no style sheet writes over
    return palette.color(QPalette::Mid).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, theme.header);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.text2);
    palette.setColor(QPalette::Button, theme.page);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.detractorText);
    palette.setColor(QPalette::Highlight, theme.select);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.header);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.page);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.hair);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.hair);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.uncertain);
    return palette;
}

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace gensvar::parts
