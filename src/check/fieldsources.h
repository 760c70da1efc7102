// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/row.h"

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace gensvar::check {

/// Where a field comes from: columns, and a constant where they are blank or there are none.
struct Source
{
    std::vector<int> columns;
    std::string constant;
    bool holdsCodes = false; ///< "NA" is a value
    [[nodiscard]] bool isThere() const { return !columns.empty() || !constant.empty(); }
};

/// Where each field of a response comes from.
class FieldSources
{
public:
    /// anonymous: what tells who answered comes from nowhere.
    FieldSources(const domain::MapProposal &proposal, bool anonymous);

    [[nodiscard]] const Source &operator[](domain::Field field) const { return m_sources[size_t(field)]; }
    /// A field's text, of all its columns together, clean; a view into the row or into bytes.
    [[nodiscard]] std::string_view text(const domain::Row &row, domain::Field field,
                                        std::deque<std::string> &bytes) const;

private:
    std::array<Source, domain::fieldCount> m_sources;
};

/// A row's cell, an empty one where the row ends before it.
[[nodiscard]] const domain::Cell &cellAt(const domain::Row &row, int column);
/// A text, such as a constant, as a cell; it must live as long.
[[nodiscard]] domain::Cell textCell(std::string_view text);

} // namespace gensvar::check
