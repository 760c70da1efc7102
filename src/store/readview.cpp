// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readview.h"

#include "store/database.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

base::Result<ReadView> ReadView::begin(Database &database)
{
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return ReadView(nullptr);
    if (const auto begun = database.exec(u"BEGIN"_s); !begun)
        return base::failure(begun);
    return ReadView(&database);
}

ReadView::ReadView(ReadView &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

ReadView::~ReadView()
{
    if (m_database)
        (void)m_database->exec(u"COMMIT"_s); // nothing was written: it cannot fail in a way that matters
}

} // namespace gensvar::store
