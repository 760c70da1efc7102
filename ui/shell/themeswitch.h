// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/systemtheme.h"

namespace gensvar::session {
class Preferences;
}

namespace gensvar::shell {

struct Actions;

/// Keeps the application dressed as the user chose, or as the desktop is.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(session::Preferences &preferences, const Actions &actions, QObject *parent = nullptr);

private:
    void apply();

    session::Preferences &m_preferences;
    SystemTheme m_system;
};

} // namespace gensvar::shell
