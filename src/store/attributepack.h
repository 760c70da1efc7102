// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gensvar::store {

/// The packed field response.attributes: for each value varint(attribute id × 2 + inline), then varint(value id), or
/// varint(length) and the UTF-8 bytes where inline is 1. Ordered as written; varints are LEB128.

/// A value within a pack: coded (its id in attribute_value) or open (the text itself).
struct PackedAttribute
{
    qint64 attribute = 0;
    qint64 value = 0;      ///< id in attribute_value; 0: open
    std::string_view text; ///< of an open value
};

void appendCoded(std::string &pack, qint64 attribute, qint64 value);
void appendOpen(std::string &pack, qint64 attribute, std::string_view text);

/// The same values ordered by attribute, so that two packs can be compared.
[[nodiscard]] std::string canonicalPack(std::string_view pack);

/// What is known where `above` tells these attributes (ascending) anew and `below` the others; ordered by attribute.
[[nodiscard]] std::string overlaidPack(std::string_view below, std::string_view above,
                                       const std::vector<qint64> &attributes);

/// Reads a pack from front to back. A damaged pack ends early.
class AttributeCursor
{
public:
    explicit AttributeCursor(std::string_view pack)
        : m_rest(pack)
    { }
    [[nodiscard]] std::optional<PackedAttribute> next();

private:
    std::string_view m_rest;
};

} // namespace gensvar::store
