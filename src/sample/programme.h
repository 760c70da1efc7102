// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/random.h"

#include <string_view>

namespace gensvar::sample {

/// What people write about.
enum class Topic : quint8 { Waiting, Staff, Price, Claim, Digital, Clarity, Advice, Invoice };
inline constexpr size_t topicCount = 8;

/// What happened to the made-up insurer; each can be found in its figures and comments.
enum class Event : quint8 { None, PriceRise, PhoneMenu, Storm };

inline constexpr size_t departmentCount = 12;
inline constexpr size_t touchpointCount = 8;
inline constexpr size_t channelCount = 4;
inline constexpr int surveyYears = 4;

enum class Channel : quint8 { Phone, Web, Email, Chat };
enum class SurveyKind : quint8 { Transactional, Relational, Product };

std::string_view departmentName(size_t department);
std::string_view touchpointName(size_t touchpoint);
std::string_view channelName(Channel channel);
std::string_view kindName(SurveyKind kind);

/// What an answer is about, before anyone has scored it.
struct Occasion
{
    size_t department = 0;
    size_t touchpoint = 0;
    Channel channel = Channel::Phone;
    SurveyKind kind = SurveyKind::Transactional;
    int daysBeforeEnd = 0; ///< of the survey
    int month = 1;         ///< 1 … 12
};

/// Draws department, touchpoint, channel and kind for a day.
Occasion occasion(Random &random, size_t departments, int daysBeforeEnd, int month);

/// The event that colours this occasion, if any.
Event eventAt(const Occasion &occasion);

/// How good the experience was on average, 0 (everything wrong) to 100 (nothing to wish for).
int quality(const Occasion &occasion);

/// What is likely to be written about.
Topic drawTopic(Random &random, const Occasion &occasion);

/// A score from 0 to 10 for an experience of that quality.
int drawScore(Random &random, int quality);

} // namespace gensvar::sample
