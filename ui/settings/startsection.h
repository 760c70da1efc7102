// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/section.h"

class QLabel;
class QPushButton;

namespace gensvar::session {
class Session;
}

namespace gensvar::settings {

/// What the open store opens with for the person at this computer.
class StartSection : public Section
{
    Q_OBJECT

public:
    explicit StartSection(session::Session &session, QWidget *parent = nullptr);
    void refresh();

private:
    session::Session &m_session;
    QLabel *m_start;
    QPushButton *m_choose;
    QPushButton *m_clear;
};

} // namespace gensvar::settings
