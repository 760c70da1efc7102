// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "session/latest.h"
#include "settings/section.h"

#include <optional>

class QLabel;
class QPushButton;

namespace gensvar::session {
class Preferences;
class Session;
} // namespace gensvar::session

namespace gensvar::settings {

/// Where what no other place was chosen for lies on this computer.
class DataFolderSection : public Section
{
    Q_OBJECT

public:
    DataFolderSection(session::Session &session, session::Preferences &preferences, QWidget *parent = nullptr);

    /// Takes a folder in which files can be made; says why not, or what speaks against it.
    void take(const QString &folder);

private:
    void choose();
    void show();
    void tell(const std::optional<base::Error> &what);

    session::Session &m_session;
    session::Preferences &m_preferences;
    session::Latest m_tried;
    QLabel *m_path;
    QPushButton *m_change;
    QPushButton *m_usual;
    QLabel *m_said;
};

} // namespace gensvar::settings
