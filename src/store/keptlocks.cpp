// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptlocks.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QByteArray>
#include <QHash>

#include <cstdarg>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gensvar::store {

namespace {

/// For each file that SQLite has locked, a descriptor of our own that the locks are of.
class LockKeeper
{
public:
    /// The one for a descriptor of SQLite's; −1 where there can be none: the locks are then as they always were.
    int keeperOf(int descriptor)
    {
        const std::scoped_lock guard(m_mutex);
        if (const auto known = m_users.constFind(descriptor); known != m_users.cend())
            return m_keepers.at(*known).descriptor;
        struct stat status = {};
        if (fstat(descriptor, &status) != 0)
            return -1;
        const FileId file(status.st_dev, status.st_ino);
        Keeper &keeper = m_keepers[file];
        if (keeper.users == 0)
            keeper.descriptor = openAgain(descriptor);
        ++keeper.users;
        m_users.insert(descriptor, file);
        return keeper.descriptor;
    }

    /// Lets go of the locks where the descriptor was SQLite's last that had locked its file.
    void forget(int descriptor)
    {
        const std::scoped_lock guard(m_mutex);
        const auto known = m_users.constFind(descriptor);
        if (known == m_users.cend())
            return;
        const auto keeper = m_keepers.find(*known);
        m_users.erase(known);
        if (--keeper->second.users > 0)
            return;
        if (keeper->second.descriptor >= 0)
            ::close(keeper->second.descriptor);
        m_keepers.erase(keeper);
    }

private:
    using FileId = std::pair<dev_t, ino_t>;

    struct Keeper
    {
        int descriptor = -1;
        int users = 0;
    };

    static int openAgain(int descriptor)
    {
        const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
        int again = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        if (again < 0)
            again = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
        if (again < 0)
            return -1;
        struct flock probe = {};
        probe.l_type = F_RDLCK;
        probe.l_whence = SEEK_SET;
        if (::fcntl(again, F_OFD_GETLK, &probe) == 0)
            return again;
        ::close(again); // an old kernel
        return -1;
    }

    std::mutex m_mutex;
    std::map<FileId, Keeper> m_keepers;
    QHash<int, FileId> m_users; ///< SQLite's descriptors that have locked
};

LockKeeper &keeper()
{
    static auto *const one = new LockKeeper; // outlives whatever closes a store at the end
    return *one;
}

// In the place of fcntl(). SQLite itself sees to it that a descriptor is not closed while it is used here.
int lockFor(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    const bool isLock = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
    const int own = isLock ? keeper().keeperOf(descriptor) : -1;
    if (own < 0)
        return ::fcntl(descriptor, command, argument);
    auto *const wanted = static_cast<struct flock *>(argument);
    wanted->l_pid = 0;
    return ::fcntl(own, command == F_SETLK ? F_OFD_SETLK : command == F_SETLKW ? F_OFD_SETLKW : F_OFD_GETLK, wanted);
}

int closeFor(int descriptor)
{
    keeper().forget(descriptor);
    return ::close(descriptor);
}

bool install()
{
    if (sqlite3_initialize() != SQLITE_OK)
        return false;
    sqlite3_vfs *const unixFiles = sqlite3_vfs_find("unix");
    if (!unixFiles || unixFiles->iVersion < 3)
        return false;
    const auto replace = [unixFiles](const char *name, auto *function) {
        return unixFiles->xSetSystemCall(unixFiles, name, reinterpret_cast<sqlite3_syscall_ptr>(function)) == SQLITE_OK;
    };
    return replace("close", closeFor) && replace("fcntl", lockFor);
}

} // namespace

void keepLocks()
{
    static const bool isDone = install();
    Q_UNUSED(isDone)
}

} // namespace gensvar::store

#else

void gensvar::store::keepLocks() { }

#endif
