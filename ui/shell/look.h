// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace gensvar::parts {
struct Theme;
}

namespace gensvar::shell {

/// Dresses the application: Fusion, the theme's palette, its type.
void dress(QApplication &application, const parts::Theme &theme);
/// Dresses the application, and the window with the one style sheet. The application has no sheet of its own: with one,
/// every widget is polished anew, and all in it, each time it is put into another, which took three quarters of the
/// time in which a page was made.
void dress(QWidget &window, const parts::Theme &theme);

} // namespace gensvar::shell
