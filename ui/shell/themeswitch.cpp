// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/themeswitch.h"

#include "parts/theme.h"
#include "session/preferences.h"
#include "shell/actions.h"
#include "shell/look.h"

#include <QAction>

namespace gensvar::shell {

using session::Preferences;
using session::ThemeChoice;

ThemeSwitch::ThemeSwitch(Preferences &preferences, const Actions &actions, QWidget &window)
    : m_preferences(preferences)
    , m_window(window)
{
    const auto offer = [this](QAction *action, ThemeChoice choice) {
        const auto check = [this, action, choice] { action->setChecked(m_preferences.theme() == choice); };
        check();
        connect(&m_preferences, &Preferences::themeChanged, action, check);
        connect(action, &QAction::triggered, this, [this, choice] { m_preferences.setTheme(choice); });
    };
    offer(actions.systemTheme, ThemeChoice::System);
    offer(actions.lightTheme, ThemeChoice::Light);
    offer(actions.darkTheme, ThemeChoice::Dark);
    connect(&preferences, &Preferences::themeChanged, this, &ThemeSwitch::apply);
    connect(&m_system, &SystemTheme::changed, this, &ThemeSwitch::apply);
    apply();
}

void ThemeSwitch::apply()
{
    const ThemeChoice choice = m_preferences.theme();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_system.isDark());
    dress(m_window, dark ? parts::darkTheme() : parts::lightTheme());
}

} // namespace gensvar::shell
