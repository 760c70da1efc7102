// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "store/query.h"

#include <QHash>
#include <QString>

namespace gensvar::store {

/// The shown names of a few of a dimension's ids: each is looked up rather than whole tables read. Empty for ids that
/// are not there.
class ShownNames
{
public:
    ShownNames(Database &database, domain::Dimension dimension);

    QString operator()(qint64 id);

private:
    Query m_query;
    QHash<qint64, QString> m_names;
};

} // namespace gensvar::store
