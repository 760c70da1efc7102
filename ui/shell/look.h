// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace gensvar::parts {
struct Theme;
}

namespace gensvar::shell {

/// Dresses the application: Fusion, the theme's palette, its type, and the one style sheet.
void dress(QApplication &application, const parts::Theme &theme);

} // namespace gensvar::shell
