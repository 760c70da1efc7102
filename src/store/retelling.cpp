// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retelling.h"

#include "domain/field.h"

#include <algorithm>

namespace gensvar::store {

RetellingPlan::RetellingPlan(const PartsByImport &imports, qint64 undone)
    : m_undone(undone)
    , m_count(size_t(domain::fieldCount))
{
    std::map<qint64, size_t> attributes;
    for (const auto &[import, told] : imports) {
        Parts &parts = m_parts[import];
        for (size_t field = 0; field < size_t(domain::fieldCount); ++field) {
            if (told.fields >> field & 1)
                parts.push_back(field);
        }
        for (const qint64 attribute : told.attributes) {
            const auto [number, isNew] = attributes.emplace(attribute, m_count);
            m_count += isNew;
            parts.push_back(number->second);
        }
    }
}

/// Whether the parts were told by any other.
bool RetellingPlan::takeOver(Tellers &tellers, const Parts &parts, const Tellers &from)
{
    bool changes = false;
    for (const size_t part : parts) {
        changes |= tellers[part] != from[part];
        tellers[part] = from[part];
    }
    return changes;
}

Retelling RetellingPlan::of(const std::vector<qint64> &holders, const std::vector<qint64> &introducers,
                            const std::function<bool(qint64)> &isExpired) const
{
    const auto isKept = [&](qint64 import) { return import == 0 || !isExpired(import); };
    Retelling plan;
    Tellers before(m_count); // as it was told so far
    Tellers after(m_count);  // as it is told without the undone import
    for (const qint64 import : holders) {
        const Parts &parts = m_parts.at(import);
        const bool isIntroducer = std::ranges::binary_search(introducers, import);
        if (isIntroducer)
            std::ranges::for_each(parts, [&](size_t part) { before[part] = import; });
        if (import == m_undone)
            continue;
        if (!takeOver(after, parts, before) && !isIntroducer)
            continue;
        if (!isIntroducer) {
            plan.isKnown &= std::ranges::all_of(parts, [&](size_t part) { return isKept(before[part]); });
            plan.added.push_back(import);
        }
        plan.tellers.push_back(import);
    }
    plan.isKnown &= !plan.tellers.empty() && std::ranges::all_of(after, isKept);
    return plan;
}

} // namespace gensvar::store
