// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"

namespace gensvar::store {

Statement::Statement(const Database &database, std::string_view sql)
{
    auto prepared = BulkStatement::prepare(database.handle(), sql);
    if (prepared)
        m_statement = std::move(*prepared);
    else
        m_result = base::failure(prepared);
}

bool Statement::step()
{
    if (!m_result)
        return false;
    const auto stepped = m_statement.step();
    if (!stepped)
        m_result = base::failure(stepped);
    return stepped && *stepped;
}

base::Result<void> Statement::run()
{
    while (step()) { }
    return m_result;
}

} // namespace gensvar::store
