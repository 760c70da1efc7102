// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace gensvar::read {

class ZipPart;

/// The container of XLSX and ODS. Reads parts in blocks and refuses those that unpack to more than they may.
class ZipArchive : public std::enable_shared_from_this<ZipArchive>
{
public:
    [[nodiscard]] static base::Result<std::shared_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] bool contains(const std::string &name) const { return indexOf(name) >= 0; }
    /// limit: bytes unpacked.
    [[nodiscard]] base::Result<std::unique_ptr<ZipPart>> part(const std::string &name, qint64 limit);

    /// Above this many bytes a part that unpacks to more than maxRatio times its packed size is a bomb.
    static constexpr qint64 ratioFrom = 32 * 1024 * 1024;
    static constexpr qint64 maxRatio = 200;

private:
    explicit ZipArchive(zip *archive)
        : m_zip(archive)
    { }
    qint64 indexOf(const std::string &name) const;

    zip *m_zip;
};

/// One part being read.
class ZipPart
{
public:
    ~ZipPart();
    Q_DISABLE_COPY_MOVE(ZipPart)

    /// Reads up to size bytes; 0 at the end.
    [[nodiscard]] base::Result<size_t> read(char *to, size_t size);
    [[nodiscard]] QString name() const { return QString::fromStdString(m_name); }
    [[nodiscard]] double fraction() const;
    [[nodiscard]] qint64 bytesRead() const { return m_unpacked; }
    [[nodiscard]] qint64 declaredSize() const { return m_declared; } ///< unpacked, as the archive has it: it may lie

private:
    friend class ZipArchive;
    ZipPart() = default;

    std::shared_ptr<ZipArchive> m_archive; // first, to go last
    zip_file *m_file = nullptr;
    std::string m_name;
    qint64 m_packed = 0;
    qint64 m_declared = 0;
    qint64 m_unpacked = 0;
    qint64 m_limit = 0;
};

} // namespace gensvar::read
