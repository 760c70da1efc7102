// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace gensvar::domain {

/// Counts of responses: what every figure is a sum of. Additive over any grouping; percentages are derived last.
struct Tally
{
    std::array<qint64, 11> scores{}; ///< responses with score 0 … 10, excluded ones left out
    qint64 unscored = 0;             ///< responses with a comment and no score
    qint64 comments = 0;             ///< responses with a comment, scored or not
    qint64 excluded = 0;             ///< responses left out of all the counts above

    [[nodiscard]] qint64 responses() const;
    [[nodiscard]] qint64 promoters() const { return scores[9] + scores[10]; }
    [[nodiscard]] qint64 passives() const { return scores[7] + scores[8]; }
    [[nodiscard]] qint64 detractors() const { return responses() - promoters() - passives(); }
    [[nodiscard]] bool isZero() const { return *this == Tally{}; }

    Tally &operator+=(const Tally &other);
    Tally &operator-=(const Tally &other);
    friend Tally operator+(Tally a, const Tally &b) { return a += b; }
    friend Tally operator-(Tally a, const Tally &b) { return a -= b; }
    bool operator==(const Tally &) const = default;
};

} // namespace gensvar::domain
