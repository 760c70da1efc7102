// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/vocabulary.h"

#include <span>

namespace gensvar::map {

/// Phrases that mean the same, in folded letters, with | between: English, then Swedish, Norwegian, Danish, Dutch,
/// German, then French, Spanish, Portuguese, Italian. A phrase alone is the whole header; with ~ its words stand in the
/// header; with * it is a part of a word in it.
struct WordList
{
    Meaning meaning = Meaning::None;
    std::optional<domain::Field> field;
    int bonus = 0; ///< added to each phrase's weight
    const char *phrases = "";
};

// In the order of what is told apart first.
[[nodiscard]] std::span<const WordList> scoreNames(); ///< and what would be mistaken for them
[[nodiscard]] std::span<const WordList> dateNames();
[[nodiscard]] std::span<const WordList> textNames(); ///< comments, and what is written beside them
[[nodiscard]] std::span<const WordList> personNames();
[[nodiscard]] std::span<const WordList> subjectNames(); ///< what an answer is about: departments, products …

} // namespace gensvar::map
