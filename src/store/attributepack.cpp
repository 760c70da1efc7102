// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attributepack.h"

#include <algorithm>
#include <vector>

namespace gensvar::store {

static void appendNumber(std::string &pack, quint64 number)
{
    while (number >= 0x80) {
        pack.push_back(char(number | 0x80));
        number >>= 7;
    }
    pack.push_back(char(number));
}

static std::optional<quint64> takeNumber(std::string_view &rest)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !rest.empty(); shift += 7) {
        const auto byte = quint8(rest.front());
        rest.remove_prefix(1);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return {};
}

void appendCoded(std::string &pack, qint64 attribute, qint64 value)
{
    appendNumber(pack, quint64(attribute) << 1);
    appendNumber(pack, quint64(value));
}

void appendOpen(std::string &pack, qint64 attribute, std::string_view text)
{
    appendNumber(pack, quint64(attribute) << 1 | 1);
    appendNumber(pack, text.size());
    pack.append(text);
}

std::optional<PackedAttribute> AttributeCursor::next()
{
    const auto head = takeNumber(m_rest);
    const auto number = head ? takeNumber(m_rest) : std::nullopt;
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

std::string canonicalPack(std::string_view pack)
{
    std::vector<PackedAttribute> values;
    AttributeCursor cursor(pack);
    while (const auto value = cursor.next())
        values.push_back(*value);
    std::stable_sort(values.begin(), values.end(),
                     [](const PackedAttribute &a, const PackedAttribute &b) { return a.attribute < b.attribute; });
    std::string ordered;
    for (const PackedAttribute &value : values) {
        if (value.value)
            appendCoded(ordered, value.attribute, value.value);
        else
            appendOpen(ordered, value.attribute, value.text);
    }
    return ordered;
}

} // namespace gensvar::store
