// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/changes.h"

#include "flow/connection.h"
#include "store/changestore.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/storefile.h"

namespace gensvar::flow {

base::Result<qint64> lastChange(Connection &connection)
{
    if (const auto there = connection.database().checkThere(); !there)
        return base::failure(there);
    return store::ChangeStore(connection.database()).lastSeq();
}

base::Result<void> readsAgain(Connection &connection)
{
    const QString path = connection.database().path();
    if (store::StoreFile::of(path).state != store::StoreFile::State::Store)
        return base::failure(store::code::storeFailed, {path, QString()});
    return {};
}

} // namespace gensvar::flow
