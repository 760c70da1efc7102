// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/section.h"

class QCheckBox;

namespace gensvar::session {
class Preferences;
}

namespace gensvar::settings {

class Choice;

/// How the window speaks and looks on this computer.
class LookSection : public Section
{
    Q_OBJECT

public:
    explicit LookSection(session::Preferences &preferences, QWidget *parent = nullptr);
    void takeFocus();

private:
    void makeLanguage();
    void makeTheme();
    void makeTables();
    void refresh();

    session::Preferences &m_preferences;
    Choice *m_language;
    Choice *m_theme;
    QCheckBox *m_compact;
    Choice *m_week;
};

} // namespace gensvar::settings
