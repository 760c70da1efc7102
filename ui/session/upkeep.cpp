// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/upkeep.h"

#include "flow/keeping.h"
#include "flow/minresponses.h"
#include "flow/privacy.h"
#include "flow/zoneflow.h"
#include "session/session.h"

#include <QCoreApplication>

namespace gensvar::session {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Upkeep)
};

} // namespace

QFuture<base::Result<void>> setMinResponses(Session &session, int least)
{
    return session.command([least](flow::Connection &connection) { return flow::setMinResponses(connection, least); });
}

QFuture<base::Result<void>> setPrivacyMinimum(Session &session, const domain::PrivacyMinimum &minimum)
{
    return session.command(
        [minimum](flow::Connection &connection) { return flow::setPrivacyMinimum(connection, minimum); });
}

QFuture<base::Result<void>> keepFor(Session &session, int days)
{
    return session.command([days](flow::Connection &connection) { return flow::keepFor(connection, days); });
}

QFuture<base::Result<void>> moveToZone(Session &session, const QTimeZone &zone)
{
    const auto moved = session.work(
        [] { return Words::tr("Counting the days anew"); },
        [zone](flow::Connection &connection, const base::CancelToken &cancel, const base::ProgressSink &progress) {
            return flow::moveToZone(connection, zone, cancel, progress);
        });
    whenDone(moved, &session, [&session, path = session.store().path](const base::Result<void> &done) {
        if (done && session.isOpen() && session.store().path == path)
            session.reopenAfter([](const QString &) { return base::Result<void>(); });
    });
    return moved;
}

} // namespace gensvar::session
