// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace gensvar::store {

/// What the folder of a store is, as far as it matters to a database.
struct Folder
{
    enum class Kind {
        Local,
        Network,      ///< file locks and shared memory cannot be trusted: NFS, SMB, 9p, FUSE …
        Synchronised, ///< a program copies its files elsewhere while they change: OneDrive, Dropbox …
    };
    Kind kind = Kind::Local;
    QString name; ///< "NFS", "OneDrive"; empty where local

    [[nodiscard]] bool isShared() const { return kind != Kind::Local; }
};

/// Tells the folder of a file. Replaced in tests.
using FolderProbe = std::function<Folder(const QString &file)>;

/// Looks at the file system and at the marks that programs of synchronisation leave, from the file's folder upwards.
[[nodiscard]] Folder folderOf(const QString &file);

/// Bytes that may still be written there. None where the system does not say.
[[nodiscard]] std::optional<qint64> roomIn(const QString &folder);

/// The file system alone, by the type that the system names: "nfs4", "cifs", "fuse.sshfs".
[[nodiscard]] Folder folderOfFileSystem(const QString &type);

} // namespace gensvar::store
