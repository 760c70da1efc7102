// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/vocabulary.h"

#include <span>

namespace gensvar::map {

/// Phrases that mean the same, in folded letters, with | between. A phrase alone is the whole header; with ~ its words
/// stand in the header; with * it is a part of a word in it.
struct WordList
{
    Meaning meaning = Meaning::None;
    std::optional<domain::Field> field;
    int bonus = 0; ///< added to each phrase's weight
    const char *phrases = "";
};

[[nodiscard]] std::span<const WordList> wordLists();

} // namespace gensvar::map
