// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/platformledger.h"

#include <optional>
#include <span>
#include <vector>

namespace gensvar::metrics {

/// What a figure is made of.
struct Counted
{
    qint64 responses = 0;
    qint64 promoters = 0;
    qint64 detractors = 0;

    /// −100 to 100; 0 without responses.
    [[nodiscard]] double nps() const
    {
        return responses > 0 ? 100 * double(promoters - detractors) / double(responses) : 0;
    }
    bool operator==(const Counted &) const = default;
};

/// What a platform shows.
struct PlatformTold
{
    std::optional<double> nps;
    int decimals = 0; ///< that its NPS is written with
    std::optional<qint64> responses;
};

/// The figure under these ways of counting.
[[nodiscard]] Counted countedWith(std::span<const domain::CountedIf> parts, domain::Causes causes);

/// How many responses come and go when only this is counted the platform's way.
struct Moved
{
    qint64 in = 0;
    qint64 out = 0;
};
[[nodiscard]] Moved movedBy(std::span<const domain::CountedIf> parts, domain::Cause cause);

/// Those that change anything, each for itself or with others.
[[nodiscard]] domain::Causes causesIn(std::span<const domain::CountedIf> parts);

/// Whether a figure is what the platform shows: the same number of responses, and the NPS that rounds to its decimals
/// (a half either way, as programs differ).
[[nodiscard]] bool agrees(const Counted &counted, const PlatformTold &told);

/// Which ways of counting, together, lead to what a platform shows.
struct Explanation
{
    std::vector<domain::Causes> fitting; ///< fewest first; none contains another; 0 alone where the figures agree
    domain::Causes nearest = 0;          ///< by responses, then by NPS; of equals the fewest
};

inline constexpr int mostCauses = 6;

/// Tries all combinations of at most mostCauses that change anything.
[[nodiscard]] Explanation explain(std::span<const domain::CountedIf> parts, const PlatformTold &told);

} // namespace gensvar::metrics
