// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace gensvar::test {

/// A disk that works, fails at each read and write, or answers nothing until it works again, as a network folder may.
/// Stands in front of the system's for all stores of the process while it lives; the files are real ones.
class StubbornDisk
{
public:
    enum class Mood { Works, Fails, Hangs };

    StubbornDisk()
        : m_system(sqlite3_vfs_find(nullptr))
        , m_vfs(*m_system)
    {
        s_disk = this;
        m_vfs.zName = "stubborn";
        m_vfs.szOsFile = int(sizeof(File)) + m_system->szOsFile;
        m_vfs.xOpen = [](sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *out) {
            return s_disk->open(name, file, flags, out);
        };
        m_vfs.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *out) {
            s_disk->wait();
            return s_disk->m_system->xAccess(s_disk->m_system, name, flags, out);
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~StubbornDisk()
    {
        set(Mood::Works);
        sqlite3_vfs_register(m_system, 1);
        sqlite3_vfs_unregister(&m_vfs);
    }
    StubbornDisk(const StubbornDisk &) = delete;
    StubbornDisk &operator=(const StubbornDisk &) = delete;

    void set(Mood mood)
    {
        const std::lock_guard lock(m_mutex);
        m_mood = mood;
        m_changed.notify_all();
    }
    /// How many reads and writes wait for it.
    [[nodiscard]] int waiting() const { return m_waiting; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
        const sqlite3_io_methods &on() { return *real()->pMethods; }
    };
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

    int open(sqlite3_filename name, sqlite3_file *file, int flags, int *out)
    {
        wait();
        File *mine = of(file);
        std::memset(mine, 0, size_t(m_vfs.szOsFile));
        const int result = m_system->xOpen(m_system, name, mine->real(), flags, out);
        if (mine->real()->pMethods)
            file->pMethods = &methods();
        return result;
    }

    Mood wait()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.wait(lock, [this] { return m_mood != Mood::Hangs; });
        --m_waiting;
        return m_mood;
    }

    template <typename Act> static int tried(int failure, Act act)
    {
        return s_disk->wait() == Mood::Fails ? failure : act();
    }

    static const sqlite3_io_methods &methods()
    {
        static const sqlite3_io_methods all{
            3,
            [](sqlite3_file *f) { return of(f)->on().xClose(of(f)->real()); },
            [](sqlite3_file *f, void *to, int bytes, sqlite3_int64 at) {
                return tried(SQLITE_IOERR_READ, [&] { return of(f)->on().xRead(of(f)->real(), to, bytes, at); });
            },
            [](sqlite3_file *f, const void *from, int bytes, sqlite3_int64 at) {
                return tried(SQLITE_IOERR_WRITE, [&] { return of(f)->on().xWrite(of(f)->real(), from, bytes, at); });
            },
            [](sqlite3_file *f, sqlite3_int64 size) {
                return tried(SQLITE_IOERR_TRUNCATE, [&] { return of(f)->on().xTruncate(of(f)->real(), size); });
            },
            [](sqlite3_file *f, int flags) {
                return tried(SQLITE_IOERR_FSYNC, [&] { return of(f)->on().xSync(of(f)->real(), flags); });
            },
            [](sqlite3_file *f, sqlite3_int64 *size) {
                return tried(SQLITE_IOERR_FSTAT, [&] { return of(f)->on().xFileSize(of(f)->real(), size); });
            },
            [](sqlite3_file *f, int lock) { return of(f)->on().xLock(of(f)->real(), lock); },
            [](sqlite3_file *f, int lock) { return of(f)->on().xUnlock(of(f)->real(), lock); },
            [](sqlite3_file *f, int *out) { return of(f)->on().xCheckReservedLock(of(f)->real(), out); },
            [](sqlite3_file *f, int what, void *with) {
                s_disk->wait();
                return of(f)->on().xFileControl(of(f)->real(), what, with);
            },
            [](sqlite3_file *f) { return of(f)->on().xSectorSize(of(f)->real()); },
            [](sqlite3_file *f) { return of(f)->on().xDeviceCharacteristics(of(f)->real()); },
            [](sqlite3_file *f, int region, int size, int extend, volatile void **to) {
                return of(f)->on().xShmMap(of(f)->real(), region, size, extend, to);
            },
            [](sqlite3_file *f, int at, int count, int flags) {
                return of(f)->on().xShmLock(of(f)->real(), at, count, flags);
            },
            [](sqlite3_file *f) { of(f)->on().xShmBarrier(of(f)->real()); },
            [](sqlite3_file *f, int remove) { return of(f)->on().xShmUnmap(of(f)->real(), remove); },
            [](sqlite3_file *f, sqlite3_int64 at, int bytes, void **to) {
                return of(f)->on().xFetch(of(f)->real(), at, bytes, to);
            },
            [](sqlite3_file *f, sqlite3_int64 at, void *from) {
                return of(f)->on().xUnfetch(of(f)->real(), at, from);
            }};
        return all;
    }

    static inline StubbornDisk *s_disk = nullptr;
    sqlite3_vfs *m_system;
    sqlite3_vfs m_vfs;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Mood m_mood = Mood::Works;
    std::atomic<int> m_waiting = 0;
};

} // namespace gensvar::test
