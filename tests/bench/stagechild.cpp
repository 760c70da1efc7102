// SPDX-License-Identifier: GPL-3.0-or-later
#include "children.h"

#include "check/checker.h"
#include "flow/connection.h"
#include "flow/filestudy.h"
#include "flow/importflow.h"
#include "rollup/delta.h"
#include "store/database.h"
#include "store/responsewriter.h"

#include <QTimeZone>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

static double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Seconds of the processor that this thread took.
static double threadSeconds()
{
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

/// Puts down what each part took of wall time and, in all threads, of the processor.
class Laps
{
public:
    explicit Laps(QJsonObject &json)
        : m_json(json)
    { }
    void end(const QString &name)
    {
        const double wall = secondsOf(CLOCK_MONOTONIC);
        const double cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
        m_json.insert(name, QJsonObject{{u"wall"_s, wall - m_wall}, {u"cpu"_s, cpu - m_cpu}});
        m_wall = wall;
        m_cpu = cpu;
    }

private:
    QJsonObject &m_json;
    double m_wall = secondsOf(CLOCK_MONOTONIC);
    double m_cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
};

/// Where a file goes when it is taken part by part.
static store::ImportTarget targetFor(const flow::FileStudy &study)
{
    store::ImportTarget target;
    target.source = u"bench"_s;
    target.file = u"sample.csv"_s;
    target.format = u"csv"_s;
    target.headerKey = study.headerKey;
    target.fields = ~0u;
    for (const int column : study.proposal.map.attributes)
        target.attributes.insert(quint32(column), study.proposal.headers.value(column));
    target.expectedRows = study.proposal.rows;
    target.territory = u"SE"_s;
    target.at = QDateTime::currentDateTimeUtc();
    return target;
}

/// A pass over the rows. A checker and a writer take them where they are given. The caller's thread's time with each.
struct Pass
{
    double read = 0;
    double check = 0;
    double resolve = 0;
    QString error;

    void run(flow::FileStudy &study, check::Checker &checker, store::ResponseWriter &writer);
};

void Pass::run(flow::FileStudy &study, check::Checker &checker, store::ResponseWriter &writer)
{
    const auto rows = study.workbook->rows(study.sheet);
    if (!rows) {
        error = rows.error().code;
        return;
    }
    QList<domain::Issue> issues;
    while (true) {
        domain::ResponseBatch batch;
        const double start = threadSeconds();
        const auto more = (*rows)->next(batch.rows);
        const double wasRead = threadSeconds();
        read += wasRead - start;
        if (!more || !*more)
            return;
        checker.take(batch, issues);
        const double wasChecked = threadSeconds();
        check += wasChecked - wasRead;
        if (const auto added = writer.add(std::move(batch)); !added)
            error = added.error().code;
        resolve += threadSeconds() - wasChecked;
    }
}

static QString writeStages(flow::Connection &connection, flow::FileStudy &study, Laps &laps, QJsonObject &json)
{
    check::Rules rules;
    rules.storeZone = connection.database().zone();
    rules.today = QDate::currentDate();
    check::Checker checker(study.proposal, rules);
    rollup::Delta sums;
    auto writer = store::ResponseWriter::begin(connection.database(), targetFor(study), sums);
    if (!writer)
        return writer.error().code;
    laps.end(u"2 known ids"_s);
    Pass pass;
    pass.run(study, checker, **writer);
    laps.end(u"3 rows"_s);
    json.insert(u"3a of it reading"_s, pass.read);
    json.insert(u"3b of it mapping and checking"_s, pass.check);
    json.insert(u"3c of it resolving"_s, pass.resolve);
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.error().code;
    laps.end(u"4 last rows, indexes, rollups"_s);
    if (const auto committed = (*writer)->commit(0, {}, "{}"); !committed)
        return committed.error().code;
    laps.end(u"5 commit"_s);
    writer->reset();
    return pass.error;
}

int stageChild(const QStringList &arguments)
{
    auto connection = flow::Connection::open(arguments.value(0), flow::OpenMode::Create, QTimeZone("Europe/Stockholm"));
    if (!connection)
        return fail(connection.error().code);
    QJsonObject json;
    Laps laps(json);
    domain::ImportRequest request;
    request.file = arguments.value(1);
    const auto noMap = [](const QByteArray &) { return base::Result<std::optional<map::SavedMap>>(std::nullopt); };
    auto study = flow::FileStudy::of(request, (*connection)->database(), noMap, {}, {});
    if (!study)
        return fail(study.error().code);
    laps.end(u"1 study"_s);
    if (const QString error = writeStages(**connection, *study, laps, json); !error.isEmpty())
        return fail(error);
    if (const auto indexed = flow::ImportFlow(**connection).index({}); !indexed)
        return fail(indexed.error().code);
    laps.end(u"6 search"_s);
    connection->reset();
    laps.end(u"7 close"_s);
    return tell(json);
}

} // namespace gensvar::bench
