// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/visits.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace gensvar::shell {

/// What the window remembers from one run to the next. Without a file (tests) it forgets everything at the end.
class Memory
{
public:
    /// The user's own settings.
    Memory();
    explicit Memory(const QString &file);
    ~Memory();
    Q_DISABLE_COPY_MOVE(Memory)

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// How the user has arranged a page.
    [[nodiscard]] QByteArray arrangement(int page) const;
    void setArrangement(int page, const QByteArray &arrangement);

    /// Stores opened lately, newest first. Some may be gone: to look for them may take long, see session::lookFor().
    [[nodiscard]] QStringList recentStores() const;
    void addRecentStore(const QString &path);

    [[nodiscard]] session::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] session::Visits &visits() { return m_visits; }

    /// The store that is used when none is named: the same as the command line's, unless another data folder is chosen.
    [[nodiscard]] QString defaultStore() const;
    /// The store for looking around with made-up responses.
    [[nodiscard]] QString sampleStore() const;

    [[nodiscard]] QString lastFolder() const; ///< for choosing files
    void setLastFolder(const QString &folder);

private:
    [[nodiscard]] QString inDataFolder(QLatin1StringView name) const;

    std::unique_ptr<QSettings> m_settings;
    session::Preferences m_preferences{*m_settings};
    session::Visits m_visits{*m_settings};
};

} // namespace gensvar::shell
