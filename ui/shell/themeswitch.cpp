// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/themeswitch.h"

#include "parts/theme.h"
#include "shell/actions.h"
#include "shell/look.h"
#include "shell/memory.h"

#include <QAction>
#include <QApplication>

namespace gensvar::shell {

ThemeSwitch::ThemeSwitch(Memory &memory, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
{
    const auto offer = [this](QAction *action, ThemeChoice choice) {
        action->setChecked(m_memory.theme() == choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_memory.setTheme(choice);
            apply();
        });
    };
    offer(actions.systemTheme, ThemeChoice::System);
    offer(actions.lightTheme, ThemeChoice::Light);
    offer(actions.darkTheme, ThemeChoice::Dark);
    connect(&m_system, &SystemTheme::changed, this, &ThemeSwitch::apply);
    apply();
}

void ThemeSwitch::apply()
{
    const ThemeChoice choice = m_memory.theme();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_system.isDark());
    dress(*qApp, dark ? parts::darkTheme() : parts::lightTheme());
}

} // namespace gensvar::shell
