// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkflow.h"

#include "flow/codes.h"
#include "flow/connection.h"
#include "rollup/clustersample.h"
#include "rollup/rollup.h"
#include "store/checkup.h"
#include "store/codes.h"
#include "store/columnloader.h"
#include "store/database.h"
#include "store/readview.h"
#include "store/rollupstore.h"
#include "store/searchindex.h"
#include "store/transaction.h"

#include <QHashFunctions>

#include <array>
#include <functional>

namespace gensvar::flow {

/// What a figure knows of a response, as one number. Sums of them are equal where the responses are, in whatever order.
static quint64 sumOf(const store::CountedResponse &counted)
{
    const quint8 mark = store::mark::of(counted.score, counted.kind, counted.hasComment, counted.excluded);
    const std::array<qint64, 6> parts{counted.day,     mark,           counted.department, counted.touchpoint,
                                      counted.channel, counted.segment};
    return quint64(qHashBits(parts.data(), sizeof parts));
}

/// Compares the columns that answer what the rollups cannot with the responses, each read in its own way.
static base::Result<QList<base::Error>> verifyColumns(store::Database &database, const base::CancelToken &cancel)
{
    using domain::Dimension;
    const auto columns = store::ColumnLoader(database).load();
    if (!columns)
        return base::failure(columns);
    const auto value = [&](Dimension dimension, size_t row) { return (*columns->dimensions.at(dimension))[row]; };
    quint64 inColumns = 0;
    for (size_t row = 0; row < columns->size(); ++row) {
        const quint8 mark = (*columns->marks)[row];
        const int score = store::mark::score(mark);
        inColumns +=
            sumOf({columns->dayOfRow(row), domain::Kind(store::mark::kind(mark)),
                   qint8(score == store::mark::noScore ? -1 : score), (mark & store::mark::comment) != 0,
                   (mark & store::mark::excluded) != 0, value(Dimension::Department, row),
                   value(Dimension::Touchpoint, row), value(Dimension::Channel, row), value(Dimension::Segment, row)});
    }
    quint64 inResponses = 0;
    const auto counted = store::RollupStore(database).eachResponse(
        [&](const store::CountedResponse &response) { inResponses += sumOf(response); }, cancel, {});
    if (!counted)
        return base::failure(counted);
    return inColumns == inResponses ? QList<base::Error>() : QList{base::Error(code::columnsDiffer)};
}

base::Result<CheckReport> CheckFlow::check(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database); // one state of it, whatever others commit meanwhile
    if (!view)
        return base::failure(view);
    const auto checked = store::Checkup(database).run(cancel, progress);
    if (!checked)
        return base::failure(checked);
    CheckReport report{checked->problems, checked->searchPending};
    const std::array<std::function<base::Result<QList<base::Error>>()>, 3> comparisons{
        [&] { return rollup::verify(database, cancel, progress); },
        [&] { return verifyColumns(database, cancel); },
        [&] { return rollup::verifyClusters(database, cancel, progress); },
    };
    for (const auto &compare : comparisons) {
        const auto problems = compare();
        if (problems)
            report.problems += *problems;
        else if (!problems.error().is(store::code::storeDamaged))
            return base::failure(problems);
        else if (report.isOk()) // what cannot be read is told once
            report.problems.append(problems.error());
    }
    return report;
}

static base::Result<void> rebuild(store::Database &database, const base::CancelToken &cancel,
                                  const base::ProgressSink &progress)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    store::Checkup checkup(database);
    auto done = checkup.repair();
    if (done)
        done = rollup::rebuild(database, cancel, progress);
    if (!done)
        return done;
    const auto committed = transaction->commit({store::change::repair});
    if (!committed)
        return base::failure(committed);
    if (checkup.leftPages()) {
        if (const auto compacted = database.exec(QStringLiteral("VACUUM")); !compacted)
            return compacted;
    }
    const auto followed = rollup::catchUpClusters(database, cancel, progress);
    return followed ? store::indexComments(database, cancel, progress) : followed;
}

base::Result<CheckReport> CheckFlow::repair(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    if (const auto rebuilt = rebuild(m_connection.database(), cancel, progress); !rebuilt)
        return base::failure(rebuilt);
    return check(cancel, progress);
}

} // namespace gensvar::flow
