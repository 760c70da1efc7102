// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/ziparchive.h"

#include "read/codes.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace gensvar::read {

base::Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int error = 0;
    zip *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (archive == nullptr)
        return base::failure(code::damaged, {QStringLiteral("ZIP")});
    return std::shared_ptr<ZipArchive>(new ZipArchive(archive));
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

qint64 ZipArchive::indexOf(const std::string &name) const
{
    if (const auto index = zip_name_locate(m_zip, name.c_str(), ZIP_FL_ENC_RAW); index >= 0)
        return index;
    // Some writers err in case, some write the separators of Windows.
    if (const auto index = zip_name_locate(m_zip, name.c_str(), ZIP_FL_NOCASE); index >= 0)
        return index;
    std::string windows = name;
    std::replace(windows.begin(), windows.end(), '/', '\\');
    return zip_name_locate(m_zip, windows.c_str(), ZIP_FL_NOCASE);
}

base::Result<std::unique_ptr<ZipPart>> ZipArchive::part(const std::string &name, qint64 limit)
{
    const qint64 index = indexOf(name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0)
        return base::failure(code::damaged, {QString::fromStdString(name)});
    zip_file *const file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (file == nullptr) {
        const int why = zip_error_code_zip(zip_get_error(m_zip));
        if (why == ZIP_ER_NOPASSWD || why == ZIP_ER_WRONGPASSWD || why == ZIP_ER_ENCRNOTSUPP)
            return base::failure(code::passwordProtected);
        return base::failure(code::damaged, {QString::fromStdString(name)});
    }
    auto part = std::unique_ptr<ZipPart>(new ZipPart);
    part->m_archive = shared_from_this();
    part->m_file = file;
    part->m_name = name;
    part->m_packed = qint64(std::min<zip_uint64_t>(stat.comp_size, INT64_MAX));
    part->m_declared = qint64(std::min<zip_uint64_t>(stat.size, INT64_MAX));
    part->m_limit = limit;
    return part;
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

base::Result<size_t> ZipPart::read(char *to, size_t size)
{
    const zip_int64_t got = zip_fread(m_file, to, size);
    if (got < 0)
        return base::failure(code::damaged, {name()});
    m_unpacked += got;
    const bool isBomb =
        m_unpacked > ZipArchive::ratioFrom && m_unpacked / ZipArchive::maxRatio > std::max<qint64>(m_packed, 1);
    if (m_unpacked > m_limit || isBomb)
        return base::failure(code::tooLarge, {name(), isBomb ? m_unpacked : m_limit});
    return size_t(got);
}

double ZipPart::fraction() const
{
    return m_declared > 0 ? std::min(1.0, double(m_unpacked) / double(m_declared)) : 1.0;
}

} // namespace gensvar::read
