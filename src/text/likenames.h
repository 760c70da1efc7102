// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// Names that were probably meant to be one.
namespace gensvar::text {

/// Two places in a list of names.
struct LikePair
{
    qsizetype first;
    qsizetype second;
    bool operator==(const LikePair &) const = default;
};

/// The pairs of names that look like one name written twice: that differ in case, blanks and signs only (“Kundservice”,
/// “kundservice ”), or else by one letter (left out, put in, another, or two swapped) in a word of six letters or more
/// (“Kundservice”, “Kundservise”). Digits are never a slip: “Team 1” and “Team 2” are two. Each name stands in one pair
/// at most, the surer before the others; pairs in the order of the list. For some thousands of names; any thread.
[[nodiscard]] QList<LikePair> likeNames(const QStringList &names);

} // namespace gensvar::text
