// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy.h"

#include "store/database.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

static constexpr qint64 mostMinimum = 1'000'000;

base::Result<domain::PrivacyMinimum> privacyMinimum(Database &database)
{
    const SettingStore settings(database);
    const domain::PrivacyMinimum usual;
    const auto figures = settings.number(setting::privacyFigures, usual.figures);
    if (!figures)
        return base::failure(figures);
    return settings.number(setting::privacyComments, usual.comments).map([&](qint64 comments) {
        return domain::PrivacyMinimum{int(std::clamp<qint64>(*figures, 1, mostMinimum)),
                                      int(std::clamp<qint64>(comments, 1, mostMinimum))};
    });
}

base::Result<void> setPrivacyMinimum(Database &database, const domain::PrivacyMinimum &minimum)
{
    Q_ASSERT(minimum.figures > 0 && minimum.comments > 0);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    SettingStore settings(database);
    if (const auto set = settings.set(setting::privacyFigures, qint64(minimum.figures)); !set)
        return set;
    if (const auto set = settings.set(setting::privacyComments, qint64(minimum.comments)); !set)
        return set;
    const auto committed =
        transaction->commit({change::privacyMinimum,
                             {{u"privacy_figures"_s, minimum.figures}, {u"privacy_comments"_s, minimum.comments}},
                             {},
                             {}});
    return committed ? base::Result<void>() : base::failure(committed);
}

} // namespace gensvar::store
