// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/language.h"
#include "sample/programme.h"

#include <array>
#include <span>
#include <string_view>

namespace gensvar::sample {

using Texts = std::span<const std::string_view>;

/// What a language's comments are made of: whole sentences without their full stop, in which "$N" stands for a first
/// name, "$P" for a place, "$D" for a weekday, "$C" for a case number, "$V" for an insurance.
struct Phrases
{
    struct ByMood
    {
        Texts good;
        Texts bad;
    };
    std::array<ByMood, topicCount> topics;
    std::array<Texts, 4> events; ///< by Event; none for Event::None
    Texts openings;
    Texts middling; ///< neither good nor bad
    Texts praise;   ///< closings
    Texts wishes;
    Texts threats;
    Texts shorts; ///< a whole comment in a word or two, good ones
    Texts grunts; ///< the same, bad ones
    Texts firstNames;
    Texts lastNames;
    Texts places;
    Texts regions;
    Texts days;
    Texts things;            ///< the beginnings of insurances' names: "villa"
    Texts endings;           ///< their endings: "försäkring"
    std::string_view domain; ///< of made-up private addresses
};

const Phrases &swedish();
const Phrases &norwegian();
const Phrases &danish();
const Phrases &dutch();
const Phrases &english();
const Phrases &phrases(Language language);

} // namespace gensvar::sample
