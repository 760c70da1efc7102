// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gensvar::domain {

/// From how many responses on something of them leaves the team: below, it is withheld from outside readers. 1
/// withholds nothing.
struct PrivacyMinimum
{
    int figures = 5;
    int comments = 10; ///< to read them
    bool operator==(const PrivacyMinimum &) const = default;
};

} // namespace gensvar::domain
