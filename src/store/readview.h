// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace gensvar::store {

class Database;

/// Holds one state of the store while several things are read, whatever others commit meanwhile. Within a view or a
/// transaction it does nothing. The connection's thread.
class [[nodiscard]] ReadView
{
public:
    [[nodiscard]] static base::Result<ReadView> begin(Database &database);
    ReadView(ReadView &&other) noexcept;
    ReadView &operator=(ReadView &&) = delete;
    ReadView(const ReadView &) = delete;
    ReadView &operator=(const ReadView &) = delete;
    ~ReadView();

private:
    explicit ReadView(Database *database)
        : m_database(database)
    { }
    Database *m_database; // none where another holds the state
};

} // namespace gensvar::store
