// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "store/rawfile.h"

#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

namespace {

// https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr qsizetype headerBytes = 100;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr char writeVersionWal = 2;

StoreFile::State stateOf(const QByteArray &header)
{
    if (header.isEmpty())
        return StoreFile::State::Empty;
    if (header.size() < headerBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return StoreFile::State::Foreign;
    const bool isOurs = qFromBigEndian<qint32>(header.constData() + applicationIdAt) == applicationId;
    return isOurs ? StoreFile::State::Store : StoreFile::State::Foreign;
}

} // namespace

StoreFile StoreFile::of(const QString &path)
{
    StoreFile result;
    const QFileInfo info(path);
    const QFileInfo log(path + u"-wal"_s);
    result.isWritable = QFileInfo(info.absolutePath()).isWritable() && (!info.exists() || info.isWritable());
    result.hasLog = log.size() > 0;
    result.bytes = info.size() + log.size();
    if (!info.exists())
        return result;
    result.state = State::Unreadable;
    if (!info.isFile())
        return result;
    const RawFile file(info.absoluteFilePath());
    if (!file.isOpen())
        return result;
    const QByteArray header = file.read(0, headerBytes);
    result.state = stateOf(header);
    if (result.state == State::Store)
        result.version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    result.isWal = header.size() == headerBytes && header.at(writeVersionAt) == writeVersionWal;
    return result;
}

} // namespace gensvar::store
