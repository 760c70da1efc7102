// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lookfor.h"

#include "session/latest.h"

#include <QFileInfo>
#include <QPromise>

#include <thread>

namespace gensvar::session {

void lookFor(const QStringList &files, QObject *guard, const std::function<void(const QString &, bool)> &told)
{
    for (const QString &file : files) {
        QPromise<bool> promise;
        promise.start();
        whenDone(promise.future(), guard, [file, told](bool isThere) { told(file, isThere); });
        std::thread([file, promise = std::move(promise)]() mutable {
            promise.addResult(QFileInfo::exists(file));
            promise.finish();
        }).detach();
    }
}

} // namespace gensvar::session
