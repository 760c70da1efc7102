// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/section.h"

class QLabel;

namespace gensvar::session {
class Session;
}

namespace gensvar::settings {

class Number;

/// What the open store holds of figures, for everyone who works with it.
class FiguresSection : public Section
{
    Q_OBJECT

public:
    explicit FiguresSection(session::Session &session, QWidget *parent = nullptr);
    void refresh();

private:
    void take();

    session::Session &m_session;
    Number *m_least;
    QLabel *m_said;
};

} // namespace gensvar::settings
