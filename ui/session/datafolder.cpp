// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datafolder.h"

#include "flow/datafolder.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace gensvar::session {

QFuture<base::Result<std::optional<base::Error>>> tryFolder(const QString &folder)
{
    auto promise = std::make_shared<QPromise<base::Result<std::optional<base::Error>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder] {
        promise->addResult(flow::tryFolder(folder));
        promise->finish();
    });
    return promise->future();
}

} // namespace gensvar::session
