// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/privacy.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace gensvar::store {
class Database;
}

namespace gensvar::flow {

enum class OpenMode {
    Read,   ///< the file must exist; nothing is written
    Write,  ///< the file must exist
    Create, ///< made if it is not there
};

/// What a window or a list of recent files shows of an open store.
struct StoreInfo
{
    QString path;
    qint64 responses = 0;
    QTimeZone zone;
    qint64 newestResponse = 0;      ///< the last id that was given out: what comes in later has a greater one
    qint64 keepDays = 0;            ///< of rejected rows and of what responses were before
    int minResponses = 30;          ///< a figure of fewer is marked as small
    domain::PrivacyMinimum privacy; ///< what leaves the team
    QString uid;                    ///< the same for as long as the store lives, wherever it lies
    QStringList ownDomains;         ///< e-mail domains whose answers come in as the company's own staff's
    bool readOnly = false;
    base::Error readOnlyWhy; ///< why, when it was to be written: another program has it, a shared folder …
    std::optional<base::Error> folderNotice; ///< it lies in a network or synchronised folder, with what that is
};

/// One open store on one thread. Blocks; belongs to the thread that opened it. A program has one for writing and as
/// many for reading as it has threads that ask.
class Connection
{
public:
    /// zone is for a store that is created: the system's if invalid. by is who acts, for the log.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>>
    open(const QString &path, OpenMode mode, const QTimeZone &zone = {}, base::Clock clock = base::systemClock());
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] base::Result<StoreInfo> info() const;
    [[nodiscard]] store::Database &database() const; ///< for the flows
    [[nodiscard]] const base::Clock &clock() const;
    void setActor(const QString &name); ///< who acts, written with each change
    [[nodiscard]] QString actor() const;

private:
    struct Parts;
    explicit Connection(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace gensvar::flow
