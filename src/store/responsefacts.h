// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/commentpage.h"
#include "store/query.h"
#include "store/shownnames.h"

#include <QHash>

#include <vector>

namespace gensvar::store {

class Database;

/// What responses tell beside their comment, score and customer: survey, product, segment …, then their attributes by
/// name. Values are shown as they are named now. For as long as one state of the store is read.
class ResponseFacts
{
public:
    explicit ResponseFacts(Database &database);

    [[nodiscard]] base::Result<QList<domain::Fact>> of(domain::ResponseId response);

private:
    base::Result<void> addAttributes(const QByteArray &pack, QList<domain::Fact> &facts);

    Query m_response;
    Query m_attribute;
    Query m_value;
    std::vector<ShownNames> m_names; ///< by the dimensions that are told
    QHash<qint64, QString> m_attributes;
    QHash<qint64, QString> m_values;
};

} // namespace gensvar::store
