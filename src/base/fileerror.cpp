// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fileerror.h"

#include "base/codes.h"

#include <QFileDevice>
#include <QFileInfo>

namespace gensvar::base {

Error cannotRead(const QFileDevice &file, Code otherwise)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error(code::fileMissing);
    if (info.isDir())
        return Error(code::fileIsFolder);
    if (file.error() == QFileDevice::PermissionsError || !info.isReadable())
        return Error(code::fileForbidden);
    return Error(otherwise, {file.errorString()});
}

Error cannotWrite(const QString &path, const QString &words, Code otherwise)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (info.isDir())
        return Error(code::targetIsFolder, {path});
    if (!folder.isDir())
        return Error(code::targetMissing, {path});
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return Error(code::targetForbidden, {path});
    return Error(otherwise, {path, words});
}

} // namespace gensvar::base
