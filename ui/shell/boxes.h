// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

/// The few boxes of the window. They stand in front of it without a loop of their own.
namespace gensvar::shell {

void showHelp(QWidget &window);
void showAbout(QWidget &window);
void showFileNeeds(QWidget &window); ///< what a file to import must have

/// Asks whether the work under way is to be stopped for this; then is called where it is. work: "Importing Q3.xlsx".
void askToStop(QWidget &window, const QString &work, std::function<void()> then);

} // namespace gensvar::shell
