// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tally.h"

#include <numeric>

namespace gensvar::domain {

qint64 Tally::responses() const
{
    return std::accumulate(scores.begin(), scores.end(), qint64(0));
}

Tally &Tally::operator+=(const Tally &other)
{
    for (size_t i = 0; i < scores.size(); ++i)
        scores[i] += other.scores[i];
    unscored += other.unscored;
    comments += other.comments;
    excluded += other.excluded;
    return *this;
}

Tally &Tally::operator-=(const Tally &other)
{
    for (size_t i = 0; i < scores.size(); ++i)
        scores[i] -= other.scores[i];
    unscored -= other.unscored;
    comments -= other.comments;
    excluded -= other.excluded;
    return *this;
}

} // namespace gensvar::domain
