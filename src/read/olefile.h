// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace gensvar::read {

class OleStream;

/// The container of XLS and of password-protected XLSX ([MS-CFB]): a small file system of sectors. Every number in it
/// is checked against the file's size before it is followed.
class OleFile : public std::enable_shared_from_this<OleFile>
{
public:
    [[nodiscard]] static base::Result<std::shared_ptr<OleFile>> open(const QString &path);
    Q_DISABLE_COPY_MOVE(OleFile)

    /// Whether the root has a stream or folder of exactly this name.
    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    /// The first of these names that a stream or folder of the root has, as it is spelled there; empty without one.
    /// An exact spelling goes before another: case does not count in a container, and yet some files have two names
    /// that differ in it or little more.
    [[nodiscard]] QString findFirst(const QStringList &names) const;
    [[nodiscard]] base::Result<std::unique_ptr<OleStream>> stream(const QString &name);

private:
    friend class OleStream;
    struct Entry
    {
        quint32 start = 0;
        qint64 size = 0;
        bool isStream = false;
    };
    OleFile() = default;
    base::Result<void> readHeader();
    base::Result<void> readTables(const QByteArray &header);
    base::Result<void> readDirectory(quint32 start);
    base::Result<std::vector<quint32>> chain(quint32 start, const std::vector<quint32> &table) const;
    base::Result<QByteArray> sectors(quint32 start);
    base::Result<std::vector<quint32>> numbers(const std::vector<quint32> &sectorList);
    qint64 offsetOf(quint32 sector) const { return (qint64(sector) + 1) << m_shift; }
    bool readAt(qint64 offset, char *to, qint64 size);
    qint64 sectorSize() const { return qint64(1) << m_shift; }

    QFile m_file;
    qint64 m_size = 0;
    int m_shift = 9;
    qint64 m_miniBelow = 4096;          // streams smaller than this lie in the mini stream
    std::vector<quint32> m_next;        // by sector: the one that follows
    std::vector<quint32> m_miniNext;    // the same for mini sectors
    std::vector<quint32> m_miniSectors; // the sectors that hold the mini stream
    std::map<QString, Entry> m_entries;
};

/// A stream of the container, read at any place.
class OleStream
{
public:
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Reads up to size bytes from a place; fewer only at the stream's end. Fails where the file is shorter.
    [[nodiscard]] base::Result<qint64> read(qint64 at, char *to, qint64 size);

private:
    friend class OleFile;
    std::shared_ptr<OleFile> m_file;
    std::vector<qint64> m_blocks; // their places in the file
    qint64 m_blockSize = 512;
    qint64 m_size = 0;
};

} // namespace gensvar::read
