// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergers.h"

#include "store/query.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;

// Of a sound store no chain of merges is that long; a damaged one may have a circle.
static constexpr int mostSteps = 64;
static constexpr qsizetype mostMerged = 1000;

Result<qint64> mergedInto(Database &database, const QString &table, qint64 id)
{
    Query up(database, u"SELECT merged_into FROM %1 WHERE id = ?"_s.arg(table));
    for (int step = 0; step < mostSteps; ++step) {
        const auto into = up.bind(id).number();
        if (!into)
            return failure(into);
        if (!*into)
            break;
        id = **into;
    }
    return id;
}

Result<QList<qint64>> mergedWith(Database &database, const QString &table, qint64 id)
{
    const auto root = mergedInto(database, table, id);
    if (!root)
        return failure(root);
    QList<qint64> family{*root};
    Query down(database, u"SELECT id FROM %1 WHERE merged_into = ?"_s.arg(table));
    for (qsizetype i = 0; i < family.size() && family.size() < mostMerged; ++i) { // grows meanwhile
        for (down.bind(family.at(i)).run(); down.next();) {
            if (!family.contains(down.integer(0)))
                family.append(down.integer(0));
        }
        if (const auto done = down.result(); !done)
            return failure(done);
    }
    return family;
}

} // namespace gensvar::store
