// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
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
    void takePrivacy();
    void tell(const base::Result<void> &done);

    session::Session &m_session;
    Number *m_least;
    Number *m_privacyFigures;
    Number *m_privacyComments;
    QLabel *m_said;
};

} // namespace gensvar::settings
