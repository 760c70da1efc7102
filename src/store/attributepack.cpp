// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attributepack.h"

#include "base/varint.h"

#include <algorithm>

namespace gensvar::store {

using base::appendVarint;
using base::takeVarint;

void appendCoded(std::string &pack, qint64 attribute, qint64 value)
{
    appendVarint(pack, quint64(attribute) << 1);
    appendVarint(pack, quint64(value));
}

void appendOpen(std::string &pack, qint64 attribute, std::string_view text)
{
    appendVarint(pack, quint64(attribute) << 1 | 1);
    appendVarint(pack, text.size());
    pack.append(text);
}

std::optional<PackedAttribute> AttributeCursor::next()
{
    const auto head = takeVarint(m_rest);
    const auto number = head ? takeVarint(m_rest) : std::nullopt;
    if (!number)
        return {};
    PackedAttribute found;
    found.attribute = qint64(*head >> 1);
    if (!(*head & 1)) {
        found.value = qint64(*number);
        return found;
    }
    if (*number > m_rest.size())
        return {};
    found.text = m_rest.substr(0, *number);
    m_rest.remove_prefix(*number);
    return found;
}

static void append(std::string &pack, const PackedAttribute &value)
{
    if (value.value)
        appendCoded(pack, value.attribute, value.value);
    else
        appendOpen(pack, value.attribute, value.text);
}

std::string canonicalPack(std::string_view pack)
{
    std::vector<PackedAttribute> values;
    AttributeCursor cursor(pack);
    while (const auto value = cursor.next())
        values.push_back(*value);
    std::stable_sort(values.begin(), values.end(),
                     [](const PackedAttribute &a, const PackedAttribute &b) { return a.attribute < b.attribute; });
    std::string ordered;
    for (const PackedAttribute &value : values)
        append(ordered, value);
    return ordered;
}

std::string overlaidPack(std::string_view below, std::string_view above, const std::vector<qint64> &attributes)
{
    std::string pack;
    const auto take = [&](std::string_view from, bool isAbove) {
        AttributeCursor cursor(from);
        while (const auto value = cursor.next()) {
            if (std::ranges::binary_search(attributes, value->attribute) == isAbove)
                append(pack, *value);
        }
    };
    take(above, true);
    take(below, false);
    return canonicalPack(pack);
}

} // namespace gensvar::store
