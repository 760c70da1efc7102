// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/minresponses.h"

#include "store/database.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

static constexpr qint64 mostMinResponses = 1'000'000;

base::Result<int> minResponses(Database &database)
{
    return SettingStore(database).number(setting::minResponses, usualMinResponses).map([](qint64 least) {
        return int(std::clamp<qint64>(least, 1, mostMinResponses));
    });
}

base::Result<void> setMinResponses(Database &database, int least)
{
    Q_ASSERT(least > 0);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    if (const auto set = SettingStore(database).set(setting::minResponses, qint64(least)); !set)
        return set;
    const auto committed = transaction->commit({change::minResponses, {{u"min_responses"_s, least}}, {}, {}});
    return committed ? base::Result<void>() : base::failure(committed);
}

} // namespace gensvar::store
