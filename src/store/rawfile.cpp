// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rawfile.h"

#include <algorithm>
#include <sqlite3.h>

namespace gensvar::store {

RawFile::RawFile(const QString &path)
{
    if (sqlite3_initialize() != SQLITE_OK)
        return;
    sqlite3_vfs *const system = sqlite3_vfs_find(nullptr);
    m_name = sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr);
    if (!system || !m_name)
        return;
    m_file = std::make_unique<std::byte[]>(size_t(system->szOsFile));
    // As a main database: only of those are the locks considered when it is closed.
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    m_isOpen = system->xOpen(system, m_name, file(), flags, nullptr) == SQLITE_OK;
}

RawFile::~RawFile()
{
    if (m_file && file()->pMethods)
        file()->pMethods->xClose(file());
    sqlite3_free_filename(const_cast<char *>(m_name));
}

sqlite3_file *RawFile::file() const
{
    return reinterpret_cast<sqlite3_file *>(m_file.get());
}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    return m_isOpen && file()->pMethods->xFileSize(file(), &size) == SQLITE_OK ? size : 0;
}

QByteArray RawFile::read(qint64 from, qsizetype length) const
{
    QByteArray bytes(std::clamp<qint64>(size() - from, 0, length), Qt::Uninitialized);
    if (bytes.isEmpty() || file()->pMethods->xRead(file(), bytes.data(), int(bytes.size()), from) != SQLITE_OK)
        return {};
    return bytes;
}

} // namespace gensvar::store
