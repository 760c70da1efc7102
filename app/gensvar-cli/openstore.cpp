// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include <QDir>
#include <QFileInfo>

namespace gensvar::cli {

base::Result<std::unique_ptr<flow::Connection>> openStore(Call &call, flow::OpenMode mode)
{
    return openStore(call, mode, call.globals.store);
}

base::Result<std::unique_ptr<flow::Connection>> openStore(Call &call, flow::OpenMode mode, const QString &path)
{
    if (mode == flow::OpenMode::Create && path == defaultStore())
        QDir().mkpath(QFileInfo(path).absolutePath()); // its failing shows when the store is made
    auto connection = flow::Connection::open(path, mode, call.globals.storeZone);
    if (!connection)
        return connection;
    (*connection)->setActor(call.globals.actor);
    const auto info = (*connection)->info();
    if (!info)
        return base::failure(info);
    if (mode != flow::OpenMode::Read && info->readOnly)
        return tl::unexpected<base::Error>(info->readOnlyWhy);
    if (mode != flow::OpenMode::Read && info->folderNotice)
        call.out.notes({*info->folderNotice});
    return connection;
}

} // namespace gensvar::cli
