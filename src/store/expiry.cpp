// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/expiry.h"

#include "store/database.h"
#include "store/orphanedpeople.h"
#include "store/query.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

static base::Result<void> forgetRejectedRows(Database &database, const QDateTime &at)
{
    Query forget(database, u"DELETE FROM rejected_row WHERE expires_at < ?"_s);
    return forget.bind(at.toMSecsSinceEpoch()).exec();
}

static base::Result<void> forgetContents(Database &database, const QDateTime &replacedBefore)
{
    OrphanedPeople orphans;
    const qint64 before = replacedBefore.toMSecsSinceEpoch();
    Query contacts(database,
                   u"SELECT DISTINCT contact_id FROM response_version"
                   " WHERE replaced_at < ? AND fingerprint > 0 AND contact_id IS NOT NULL"_s);
    for (contacts.bind(before).run(); contacts.next();)
        orphans.suspect(contacts.integer(0));
    if (const auto done = contacts.result(); !done)
        return done;
    Query forget(database,
                 u"UPDATE response_version SET fingerprint = ?, score = NULL, kind = 0, department_id = NULL,"
                 " touchpoint_id = NULL, channel_id = NULL, segment_id = NULL, survey_id = NULL, product_id = NULL,"
                 " language_id = NULL, account_id = NULL, account_manager_id = NULL, contact_id = NULL,"
                 " has_comment = 0, responded_at = NULL, occurred_on = NULL, invited_on = NULL, question_id = NULL,"
                 " employee = NULL, revenue = NULL, currency = NULL, attributes = NULL, comment = NULL"
                 " WHERE replaced_at < ? AND fingerprint > 0"_s);
    if (const auto done = forget.bind(expiredFingerprint).bind(before).exec(); !done)
        return done;
    return orphans.remove(database.handle());
}

base::Result<int> keepDays(Database &database)
{
    return SettingStore(database).number(setting::keepDays, usualKeepDays).map([](qint64 days) { return int(days); });
}

base::Result<void> setKeepDays(Database &database, int days)
{
    Q_ASSERT(days > 0);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    SettingStore settings(database);
    Query rows(database,
               u"UPDATE rejected_row SET expires_at = (SELECT imported_at FROM import WHERE id = import_id) + ?"_s);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(database.now(), QTimeZone::utc());
    auto done = settings.set(setting::keepDays, qint64(days));
    if (done)
        done = settings.set(setting::sweptAt, qint64(0));
    if (done)
        done = rows.bind(qint64(days) * 24 * 60 * 60 * 1000).exec();
    if (done)
        done = forgetExpired(database, now);
    if (!done)
        return done;
    const auto committed = transaction->commit({change::keepDays, {{u"days"_s, days}}, {}, {}});
    return committed ? base::Result<void>() : base::failure(committed);
}

base::Result<void> forgetExpired(Database &database, const QDateTime &at)
{
    SettingStore settings(database);
    const auto days = keepDays(database);
    const auto swept = settings.number(setting::sweptAt);
    if (!days || !swept)
        return tl::unexpected(days ? swept.error() : days.error());
    if (const auto done = forgetRejectedRows(database, at); !done)
        return done;
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(*swept, QTimeZone::utc());
    if (last <= at && last.addDays(1) > at)
        return {};
    if (const auto done = forgetContents(database, at.addDays(-*days)); !done)
        return done;
    return settings.set(setting::sweptAt, at.toMSecsSinceEpoch());
}

} // namespace gensvar::store
