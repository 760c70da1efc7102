// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gensvar::store {

/// What a file is, told from its first bytes and its folder before SQLite may touch it.
struct StoreFile
{
    enum class State {
        Missing,
        Unreadable, ///< a folder, a device, or no permission
        Empty,      ///< no bytes
        Foreign,    ///< no database, or another program's
        Store,
    };
    State state = State::Missing;
    int version = 0;         ///< of the schema, as far as the log does not say otherwise
    bool isWal = false;      ///< its header says that it is written through a log
    bool hasLog = false;     ///< a log with something in it lies beside it
    bool isWritable = false; ///< the file and its folder
    qint64 bytes = 0;        ///< with its log

    [[nodiscard]] static StoreFile of(const QString &path);
};

/// PRAGMA application_id of each store: "Gnsv".
inline constexpr qint32 applicationId = 0x476e7376;

} // namespace gensvar::store
