// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writerlock.h"

#include "store/codes.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

namespace {

// "anna, host NB17, gensvar (4711)"; what is not known is left out.
QString ownerOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    QStringList parts;
    if (const QString user = QFileInfo(lock.fileName()).owner(); !user.isEmpty())
        parts += user;
    if (lock.getLockInfo(&process, &host, &program)) {
        if (!host.isEmpty())
            parts += host;
        parts += u"%1 (%2)"_s.arg(program.isEmpty() ? u"?"_s : program).arg(process);
    }
    return parts.isEmpty() ? u"?"_s : parts.join(u", "_s);
}

} // namespace

WriterLock::WriterLock(const QString &file)
    : m_file(file)
{
    m_file.setStaleLockTime(0); // age tells nothing: a window may be open for days
}

base::Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &path)
{
    std::unique_ptr<WriterLock> lock(new WriterLock(fileFor(path)));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return base::failure(code::storeLocked, {path, ownerOf(lock->m_file)});
    return base::failure(code::storeReadOnly, {path});
}

QString WriterLock::fileFor(const QString &path)
{
    return path + u".lock"_s;
}

} // namespace gensvar::store
