// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <filesystem>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

namespace {

struct Mark
{
    QLatin1StringView pattern;
    QLatin1StringView name;
    QDir::Filters kinds = QDir::AllEntries; // of what is in a folder
};

// File systems that live on another machine or in another program, as the system names them.
constexpr Mark networkTypes[] = {
    {"nfs"_L1, "NFS"_L1},       {"cifs"_L1, "SMB"_L1},          {"smb"_L1, "SMB"_L1},
    {"9p"_L1, "9p"_L1},         {"virtiofs"_L1, "virtiofs"_L1}, {"afs"_L1, "AFS"_L1},
    {"ceph"_L1, "Ceph"_L1},     {"glusterfs"_L1, "Gluster"_L1}, {"davfs"_L1, "WebDAV"_L1},
    {"webdav"_L1, "WebDAV"_L1}, {"ncp"_L1, "NetWare"_L1},       {"vboxsf"_L1, "VirtualBox"_L1},
    {"fuse"_L1, "FUSE"_L1},
};

// File systems in user space that are as local as any.
constexpr QLatin1StringView localFuse[] = {"fuseblk"_L1,        "fuse.ntfs"_L1,          "fuse.ntfs-3g"_L1,
                                           "fuse.exfat"_L1,     "fuse.ext2"_L1,          "fuse.lxcfs"_L1,
                                           "fuse.overlayfs"_L1, "fuse.fuse-overlayfs"_L1};

// What programs of synchronisation leave in the folder that they keep. A folder ".dropbox" is what Dropbox keeps for
// itself at home, and tells nothing of the home.
constexpr Mark markers[] = {
    {".dropbox"_L1, "Dropbox"_L1, QDir::Files}, {".dropbox.cache"_L1, "Dropbox"_L1},
    {".sync_*.db"_L1, "Nextcloud"_L1},          {"._sync_*.db"_L1, "Nextcloud"_L1},
    {".nextcloudsync.log"_L1, "Nextcloud"_L1},  {".owncloudsync.log"_L1, "ownCloud"_L1},
    {".stfolder"_L1, "Syncthing"_L1},           {".tmp.drivedownload"_L1, "Google Drive"_L1},
    {".tmp.driveupload"_L1, "Google Drive"_L1}, {".849C9593-D756-4E56-8D6E-42412F2A707B"_L1, "OneDrive"_L1},
};

// The names that those folders have.
constexpr Mark folderNames[] = {
    {"onedrive"_L1, "OneDrive"_L1},   {"onedrive - "_L1, "OneDrive"_L1},      {"dropbox"_L1, "Dropbox"_L1},
    {"dropbox ("_L1, "Dropbox"_L1},   {"google drive"_L1, "Google Drive"_L1}, {"googledrive"_L1, "Google Drive"_L1},
    {"icloud drive"_L1, "iCloud"_L1}, {"iclouddrive"_L1, "iCloud"_L1},        {"com~apple~clouddocs"_L1, "iCloud"_L1},
    {"nextcloud"_L1, "Nextcloud"_L1}, {"owncloud"_L1, "ownCloud"_L1},
};

bool isNamed(const QString &name, QLatin1StringView pattern)
{
    // "OneDrive - Firm" and "Dropbox (Firm)" are the names that a firm's folders have.
    const bool isStart = pattern.endsWith(u' ') || pattern.endsWith(u'(');
    return isStart ? name.startsWith(pattern, Qt::CaseInsensitive) : name.compare(pattern, Qt::CaseInsensitive) == 0;
}

/// A folder is listed only where it must be: it may hold thousands of files.
bool holds(const QDir &folder, const Mark &mark)
{
    const QString pattern(mark.pattern);
    if (pattern.contains(u'*'))
        return !folder.entryList({pattern}, mark.kinds | QDir::Hidden | QDir::System).isEmpty();
    const QFileInfo marker(folder.filePath(pattern));
    return mark.kinds.testFlag(QDir::Dirs) ? marker.exists() : marker.isFile();
}

QString synchronisedName(QDir folder)
{
    do {
        for (const Mark &mark : folderNames) {
            if (isNamed(folder.dirName(), mark.pattern))
                return mark.name;
        }
        for (const Mark &mark : markers) {
            if (holds(folder, mark))
                return mark.name;
        }
    } while (folder.cdUp());
    return {};
}

} // namespace

Folder folderOfFileSystem(const QString &type)
{
    if (std::ranges::find(localFuse, type) != std::end(localFuse))
        return {};
    const auto isOf = [&](const Mark &mark) { return type.startsWith(mark.pattern, Qt::CaseInsensitive); };
    const auto *const found = std::ranges::find_if(networkTypes, isOf);
    if (found == std::end(networkTypes))
        return {};
    return {Folder::Kind::Network, found->name};
}

std::optional<qint64> roomIn(const QString &folder)
{
    // Not QStorageInfo, which knows only what is in the list of mounts: in a container that may leave a folder out.
    std::error_code failed;
    const auto space = std::filesystem::space(folder.toStdU16String(), failed);
    if (failed)
        return {};
    return qint64(std::min<std::uintmax_t>(space.available, std::numeric_limits<qint64>::max()));
}

Folder folderOf(const QString &file)
{
    const QString real = QFileInfo(file).canonicalFilePath(); // through links; empty where it is yet to be made
    const QDir folder = QFileInfo(real.isEmpty() ? file : real).absoluteDir();
    if (folder.absolutePath().startsWith("//"_L1)) // a share on Windows
        return {Folder::Kind::Network, u"SMB"_s};
    const Folder network = folderOfFileSystem(QString::fromUtf8(QStorageInfo(folder).fileSystemType()));
    if (network.isShared())
        return network;
    const QString synchronised = synchronisedName(folder);
    if (!synchronised.isEmpty())
        return {Folder::Kind::Synchronised, synchronised};
    return {};
}

} // namespace gensvar::store
