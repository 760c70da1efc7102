// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/datafolder.h"

#include "base/fileerror.h"
#include "flow/codes.h"
#include "store/codes.h"
#include "store/folder.h"

#include <QDir>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

base::Result<std::optional<base::Error>> tryFolder(const QString &folder)
{
    QTemporaryFile file(QDir(folder).filePath(u"gensvar-XXXXXX.tmp"_s));
    if (!file.open()) {
        const QString path = QDir(folder).filePath(u"programme.gensvar"_s); // what would have been written
        return tl::unexpected(base::cannotWrite(path, file.errorString(), code::cannotWriteFile));
    }
    const store::Folder kind = store::folderOf(file.fileName());
    if (kind.isShared())
        return std::optional(base::Error(store::code::inSharedFolder, {QDir::toNativeSeparators(folder), kind.name}));
    return std::optional<base::Error>();
}

} // namespace gensvar::flow
