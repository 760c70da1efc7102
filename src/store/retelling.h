// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importparts.h"

#include <functional>

namespace gensvar::store {

/// How a response is told without one of the imports that hold it.
struct Retelling
{
    std::vector<qint64> tellers; ///< the imports that bring something, oldest first
    std::vector<qint64> added;   ///< those of them that only repeated before what was there
    bool isKnown = true;         ///< what they said is still kept
};

/// Finds who tells each part of a response: of the imports that had it, the last. An import that brought nothing new
/// told again what was there, as far as its parts go; without another, that may be new.
class RetellingPlan
{
public:
    RetellingPlan(const PartsByImport &imports, qint64 undone);

    /// holders: the imports that hold the response, the undone one among them; introducers: those of them that brought
    /// a content of it. Both oldest first.
    [[nodiscard]] Retelling of(const std::vector<qint64> &holders, const std::vector<qint64> &introducers,
                               const std::function<bool(qint64)> &isExpired) const;

private:
    using Tellers = std::vector<qint64>; // an import by part; 0: nobody
    using Parts = std::vector<size_t>;
    static bool takeOver(Tellers &tellers, const Parts &parts, const Tellers &from);

    qint64 m_undone;
    std::map<qint64, Parts> m_parts; // by import: its fields and attributes as numbers
    size_t m_count = 0;              // of parts
};

} // namespace gensvar::store
