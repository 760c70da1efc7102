// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/systemtheme.h"

class QWidget;

namespace gensvar::session {
class Preferences;
}

namespace gensvar::shell {

struct Actions;

/// Keeps a window dressed as the user chose, or as the desktop is.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(session::Preferences &preferences, const Actions &actions, QWidget &window);

private:
    void apply();

    session::Preferences &m_preferences;
    QWidget &m_window;
    SystemTheme m_system;
};

} // namespace gensvar::shell
