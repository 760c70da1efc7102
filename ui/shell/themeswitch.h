// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/systemtheme.h"

namespace gensvar::shell {

struct Actions;
class Memory;

/// Keeps the application dressed as the user chose, or as the desktop is.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(Memory &memory, const Actions &actions, QObject *parent = nullptr);

private:
    void apply();

    Memory &m_memory;
    SystemTheme m_system;
};

} // namespace gensvar::shell
