// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

/// What a machine can see of a page: each returns a line for every fault found, none where the page is in order.
namespace gensvar::uitest {

/// Text that has less room than it needs: cut off, or ending in … without a tool tip that tells all of it; text over
/// text; a control outside of what it is in.
[[nodiscard]] QStringList cutTexts(QWidget &page);

/// Labels and buttons with less room than their words need; part of cutTexts(), for where nothing is to be painted.
[[nodiscard]] QStringList tightTexts(const QWidget &page);

/// Text that differs less than 4.5:1 from what is around it in a picture of the page, and edges of fields and buttons
/// that differ less than 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
[[nodiscard]] QStringList paleTexts(QWidget &page, const QImage &picture);

/// Controls that a screen reader could not call by a name.
[[nodiscard]] QStringList namelessControls(const QWidget &page);

/// A picture of a page, with as many pixels a point as its screen has.
[[nodiscard]] QImage pictureOf(QWidget &page);

} // namespace gensvar::uitest
