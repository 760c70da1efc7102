// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/olefile.h"

#include "base/fileerror.h"
#include "read/codes.h"
#include "read/littleendian.h"

#include <algorithm>

namespace gensvar::read {

namespace {

constexpr quint32 maxRegular = 0xFFFFFFFA; // above are marks: end of chain, free …
constexpr int headerSize = 512;
constexpr size_t entrySize = 128;

tl::unexpected<base::Error> damaged()
{
    return base::failure(code::damaged, {QStringLiteral("OLE")});
}

quint32 number32(const QByteArray &bytes, size_t at)
{
    return numberAt<quint32>({bytes.constData(), size_t(bytes.size())}, at).value_or(maxRegular);
}

} // namespace

base::Result<std::shared_ptr<OleFile>> OleFile::open(const QString &path)
{
    auto file = std::shared_ptr<OleFile>(new OleFile);
    file->m_file.setFileName(path);
    if (!file->m_file.open(QIODevice::ReadOnly))
        return tl::unexpected(base::cannotRead(file->m_file, code::cannotOpen));
    file->m_size = file->m_file.size();
    if (const auto read = file->readHeader(); !read)
        return base::failure(read);
    return file;
}

base::Result<void> OleFile::readHeader()
{
    QByteArray header(headerSize, '\0');
    if (!readAt(0, header.data(), headerSize))
        return damaged();
    m_shift = number32(header, 30) & 0xFFFF;
    if (m_shift != 9 && m_shift != 12)
        return damaged();
    m_miniBelow = number32(header, 56);
    if (const auto read = readTables(header); !read)
        return read;
    return readDirectory(number32(header, 48));
}

base::Result<void> OleFile::readTables(const QByteArray &header)
{
    const size_t most = size_t(m_size >> m_shift) + 1; // sectors there can be
    std::vector<quint32> tableSectors;
    for (size_t i = 0; i < 109; ++i)
        tableSectors.push_back(number32(header, 76 + 4 * i));
    quint32 more = number32(header, 68);
    for (size_t lists = 0; more < maxRegular && lists < most; ++lists) {
        QByteArray list(sectorSize(), '\0');
        if (!readAt(offsetOf(more), list.data(), list.size()))
            return damaged();
        const size_t last = size_t(list.size()) - 4;
        for (size_t at = 0; at < last; at += 4)
            tableSectors.push_back(number32(list, at));
        more = number32(list, last);
    }
    std::erase_if(tableSectors, [](quint32 sector) { return sector >= maxRegular; });
    if (tableSectors.size() > most)
        return damaged();
    auto next = numbers(tableSectors);
    if (!next)
        return base::failure(next);
    m_next = std::move(*next);
    if (const quint32 mini = number32(header, 60); mini < maxRegular) {
        const auto miniTable = chain(mini, m_next);
        if (!miniTable)
            return base::failure(miniTable);
        auto miniNext = numbers(*miniTable);
        if (!miniNext)
            return base::failure(miniNext);
        m_miniNext = std::move(*miniNext);
    }
    return {};
}

base::Result<void> OleFile::readDirectory(quint32 start)
{
    const auto bytes = sectors(start);
    if (!bytes)
        return base::failure(bytes);
    const size_t count = size_t(bytes->size()) / entrySize;
    if (count == 0)
        return damaged();
    const auto at = [&](size_t entry, size_t field) { return number32(*bytes, entry * entrySize + field); };
    if (const quint32 mini = at(0, 116); mini < maxRegular && !m_miniNext.empty()) {
        auto list = chain(mini, m_next);
        if (!list)
            return base::failure(list);
        m_miniSectors = std::move(*list);
    }
    // Of the tree of entries the root's own children only: embedded documents have streams of the same names.
    std::vector<bool> seen(count, false);
    std::vector<quint32> open{at(0, 76)};
    while (!open.empty()) {
        const quint32 entry = open.back();
        open.pop_back();
        if (entry >= count || seen[entry])
            continue;
        seen[entry] = true;
        open.push_back(at(entry, 68));
        open.push_back(at(entry, 72));
        const qsizetype base = qsizetype(entry) * qsizetype(entrySize);
        const int length = std::clamp(int(at(entry, 64) & 0xFFFF) / 2 - 1, 0, 31);
        QString name;
        for (int i = 0; i < length; ++i)
            name += QChar(qFromLittleEndian<char16_t>(bytes->constData() + base + 2 * i));
        m_entries[name] = {at(entry, 116), qint64(at(entry, 120)), (*bytes)[base + 66] == 2};
    }
    return {};
}

base::Result<std::vector<quint32>> OleFile::chain(quint32 start, const std::vector<quint32> &table) const
{
    std::vector<quint32> list;
    for (quint32 sector = start; sector < maxRegular; sector = table[sector]) {
        if (sector >= table.size() || list.size() >= table.size()) // outside, or going round
            return damaged();
        list.push_back(sector);
    }
    return list;
}

base::Result<QByteArray> OleFile::sectors(quint32 start)
{
    const auto list = chain(start, m_next);
    if (!list)
        return base::failure(list);
    QByteArray bytes;
    QByteArray sector(sectorSize(), '\0');
    for (const quint32 number : *list) {
        if (!readAt(offsetOf(number), sector.data(), sector.size()))
            return damaged();
        bytes += sector;
    }
    return bytes;
}

base::Result<std::vector<quint32>> OleFile::numbers(const std::vector<quint32> &sectorList)
{
    std::vector<quint32> all;
    QByteArray sector(sectorSize(), '\0');
    for (const quint32 number : sectorList) {
        if (!readAt(offsetOf(number), sector.data(), sector.size()))
            return damaged();
        for (size_t at = 0; at < size_t(sector.size()); at += 4)
            all.push_back(number32(sector, at));
    }
    return all;
}

bool OleFile::readAt(qint64 offset, char *to, qint64 size)
{
    return offset + size <= m_size && m_file.seek(offset) && m_file.read(to, size) == size;
}

QString OleFile::findFirst(const QStringList &names) const
{
    for (const QString &name : names) {
        if (contains(name))
            return name;
    }
    for (const QString &name : names) {
        for (const auto &[spelled, entry] : m_entries) {
            if (spelled.compare(name, Qt::CaseInsensitive) == 0)
                return spelled;
        }
    }
    return {};
}

base::Result<std::unique_ptr<OleStream>> OleFile::stream(const QString &name)
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end() || !found->second.isStream)
        return damaged();
    const Entry &entry = found->second;
    const bool isMini = entry.size < m_miniBelow && !m_miniNext.empty();
    const auto list = chain(entry.start, isMini ? m_miniNext : m_next);
    if (!list)
        return base::failure(list);
    auto stream = std::make_unique<OleStream>();
    stream->m_file = shared_from_this();
    stream->m_blockSize = isMini ? 64 : sectorSize();
    stream->m_size = entry.size;
    if (qint64(list->size()) * stream->m_blockSize < entry.size)
        return damaged();
    for (const quint32 block : *list) {
        if (!isMini) {
            stream->m_blocks.push_back(offsetOf(block));
            continue;
        }
        const qint64 place = qint64(block) * 64;
        const size_t sector = size_t(place >> m_shift);
        if (sector >= m_miniSectors.size())
            return damaged();
        stream->m_blocks.push_back(offsetOf(m_miniSectors[sector]) + place % sectorSize());
    }
    return stream;
}

base::Result<qint64> OleStream::read(qint64 at, char *to, qint64 size)
{
    qint64 done = 0;
    while (done < size && at < m_size) {
        const qint64 within = at % m_blockSize;
        const qint64 piece = std::min({m_blockSize - within, size - done, m_size - at});
        if (!m_file->readAt(m_blocks[size_t(at / m_blockSize)] + within, to + done, piece))
            return damaged();
        done += piece;
        at += piece;
    }
    return done;
}

} // namespace gensvar::read
