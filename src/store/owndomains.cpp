// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owndomains.h"

#include "store/database.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

base::Result<QStringList> ownDomains(Database &database)
{
    return SettingStore(database).text(setting::ownDomains).map([](const QString &text) {
        return text.split(u' ', Qt::SkipEmptyParts);
    });
}

base::Result<void> setOwnDomains(Database &database, const QStringList &domains)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    if (const auto set = SettingStore(database).set(setting::ownDomains, domains.join(u' ')); !set)
        return set;
    const auto committed =
        transaction->commit({change::ownDomains, {{u"domains"_s, QJsonArray::fromStringList(domains)}}, {}, {}});
    return committed ? base::Result<void>() : base::failure(committed);
}

} // namespace gensvar::store
