// SPDX-License-Identifier: GPL-3.0-or-later
#include "children.h"
#include "process.h"

#include "flow/connection.h"
#include "flow/importflow.h"

#include <QElapsedTimer>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

static domain::ImportRequest requestFor(const QString &file)
{
    domain::ImportRequest request;
    request.file = file;
    request.source = u"bench"_s;
    return request;
}

int importChild(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    auto connection = flow::Connection::open(arguments.value(0), flow::OpenMode::Create, QTimeZone("Europe/Stockholm"));
    if (!connection)
        return fail(connection.error().code);
    flow::ImportFlow flow(**connection);
    const auto report = flow.run(requestFor(arguments.value(1)), {});
    if (!report)
        return fail(report.error().code);
    const double live = double(timer.nsecsElapsed()) / 1e9;
    if (const auto indexed = flow.index({}); !indexed)
        return fail(indexed.error().code);
    const double indexed = double(timer.nsecsElapsed()) / 1e9;
    connection->reset();
    return tell({{u"live"_s, live},
                 {u"indexed"_s, indexed},
                 {u"all"_s, double(timer.nsecsElapsed()) / 1e9},
                 {u"added"_s, report->added},
                 {u"unchanged"_s, report->unchanged},
                 {u"rejected"_s, report->rejected},
                 {u"peakMiB"_s, peakMiB()}});
}

} // namespace gensvar::bench
