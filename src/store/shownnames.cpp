// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shownnames.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

// A chain of merges in a sound store is never that long.
static constexpr int mostMerges = 64;

ShownNames::ShownNames(Database &database, domain::Dimension dimension)
    : m_query(database, "SELECT name, merged_into FROM "_L1 + domain::dimensionName(dimension) + " WHERE id = ?"_L1)
{ }

QString ShownNames::operator()(qint64 id)
{
    if (id == 0)
        return {};
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    QString name;
    for (qint64 at = id, steps = 0; at != 0 && steps < mostMerges; ++steps) {
        m_query.bind(at).run();
        at = 0;
        while (m_query.next()) {
            name = m_query.text(0);
            at = m_query.integer(1);
        }
    }
    return *m_names.insert(id, name);
}

} // namespace gensvar::store
