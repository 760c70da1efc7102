// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rezone.h"

#include "base/codes.h"
#include "store/bulkstatement.h"
#include "store/countedresponse.h"
#include "store/countsink.h"
#include "store/database.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

static qint64 dayOf(qint64 instant, const QTimeZone &zone)
{
    const qint64 wall = instant + qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC))) * 1000;
    constexpr qint64 msPerDay = 86'400'000;
    return wall >= 0 ? wall / msPerDay : (wall - msPerDay + 1) / msPerDay;
}

struct Move
{
    std::string_view read; ///< response, import (0: the present content), day, instant and, of the present, what counts
    std::string_view write;
    bool counts;
};

static constexpr Move moves[]{
    {"SELECT id, 0, day, responded_at, kind, score, has_comment, excluded, department_id, touchpoint_id, channel_id,"
     " segment_id FROM response WHERE responded_at IS NOT NULL",
     "UPDATE response SET day = ?1 WHERE id = ?2 AND ?3 = 0", true},
    {"SELECT response_id, import_id, day, responded_at FROM response_version WHERE responded_at IS NOT NULL",
     "UPDATE response_version SET day = ?1 WHERE response_id = ?2 AND import_id = ?3", false},
};

static base::Result<void> moveDays(sqlite3 *handle, const Move &move, const QTimeZone &zone, CountSink &sums,
                                   const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    auto read = BulkStatement::prepare(handle, move.read);
    auto write = BulkStatement::prepare(handle, move.write);
    if (!read || !write)
        return base::failure(read ? write : read);
    qint64 rows = 0;
    for (auto more = read->step(); !more || *more; more = read->step()) {
        if (!more)
            return base::failure(more);
        const qint64 day = dayOf(read->integer(3), zone);
        if (day != read->integer(2)) {
            if (move.counts) {
                sums.add(counted(*read, read->integer(2), 4), -1);
                sums.add(counted(*read, day, 4), 1);
            }
            write->bind(1, day);
            write->bind(2, read->integer(0));
            write->bind(3, read->integer(1));
            if (const auto written = write->run(); !written)
                return written;
        }
        if (++rows % 4096 != 0)
            continue;
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        if (progress)
            progress({base::Stage::Writing, rows, 0, rows});
    }
    return {};
}

base::Result<void> rezone(Database &database, const QTimeZone &zone, CountSink &sums, const base::CancelToken &cancel,
                          const base::ProgressSink &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    for (const Move &move : moves) {
        if (const auto moved = moveDays(database.handle(), move, zone, sums, cancel, progress); !moved)
            return moved;
    }
    if (const auto applied = sums.apply(database); !applied)
        return applied;
    if (const auto emptied = execute(database.handle(), "INSERT INTO search (search) VALUES ('delete-all')"); !emptied)
        return emptied;
    SettingStore settings(database);
    if (const auto set = settings.set(setting::searchMark, qint64(0)); !set)
        return set;
    if (const auto set = settings.set(setting::zone, QString::fromUtf8(zone.id())); !set)
        return set;
    const QJsonObject detail{{u"from"_s, QString::fromUtf8(database.zone().id())},
                             {u"to"_s, QString::fromUtf8(zone.id())}};
    const auto last = settings.responseId(setting::nextResponseId);
    if (!last)
        return base::failure(last);
    const auto committed =
        transaction->commit({change::zone, detail, domain::ResponseId(1), domain::ResponseId(*last - 1)});
    if (!committed)
        return base::failure(committed);
    return {};
}

} // namespace gensvar::store
