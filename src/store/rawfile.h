// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3_file;

namespace gensvar::store {

/// The bytes of a file that SQLite may have open, read by SQLite's own means. By any others they must not be: where a
/// process closes a file, the system drops all its locks on it, SQLite's too, and another program may then take the
/// store's log away (https://www.sqlite.org/howtocorrupt.html, 2.2).
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    Q_DISABLE_COPY_MOVE(RawFile)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] qint64 size() const; ///< 0 where it cannot be told
    /// Fewer bytes at the end, none where they cannot be read.
    [[nodiscard]] QByteArray read(qint64 from, qsizetype length) const;

private:
    [[nodiscard]] sqlite3_file *file() const;

    const char *m_name = nullptr;
    std::unique_ptr<std::byte[]> m_file; // as large as the system's sqlite3_file is
    bool m_isOpen = false;
};

} // namespace gensvar::store
