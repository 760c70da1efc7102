// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/section.h"

class QLabel;

namespace gensvar::session {
class Session;
}

namespace gensvar::settings {

class Choice;
class Number;

/// The open store as a file: where it lies, in which zone its days are counted, how long it keeps what was.
class FileSection : public Section
{
    Q_OBJECT

public:
    explicit FileSection(session::Session &session, QWidget *parent = nullptr);
    void refresh();

private:
    void makePlace();
    void makeKeeping();
    void moveZone();
    void keep();
    void tell(const base::Result<void> &done);

    session::Session &m_session;
    QLabel *m_path;
    Choice *m_zone;
    Number *m_days;
    QLabel *m_said;
    bool m_moving = false; ///< to the zone that was chosen, which is not the store's yet
};

} // namespace gensvar::settings
