// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/programme.h"

#include <algorithm>
#include <array>

namespace gensvar::sample {

namespace {

struct Department
{
    std::string_view name;
    int share;                                    // of the answers
    int quality;                                  // on average
    int trend;                                    // quality points a year
    std::array<int, touchpointCount> touchpoints; // shares, in the order of touchpointNames
};

constexpr std::array<std::string_view, touchpointCount> touchpointNames{
    "Quote", "Purchase", "Contact", "Claim opened", "Claim settled", "Renewal", "Invoice", "App"};
constexpr std::array<int, touchpointCount> touchpointQuality{0, 7, 0, 3, -2, -6, -5, 2};

constexpr std::array<Department, departmentCount> departments{{
    {"Support", 255, 68, -2, {5, 6, 70, 14, 11, 20, 14, 12}},
    {"Motor claims", 165, 81, 2, {0, 0, 20, 36, 44, 0, 0, 6}},
    {"Sales", 145, 80, 1, {30, 37, 17, 0, 0, 15, 0, 5}},
    {"Home claims", 118, 70, 1, {0, 0, 18, 40, 42, 0, 0, 4}},
    {"Advice", 116, 83, 1, {23, 14, 42, 0, 0, 21, 0, 3}},
    {"Billing", 98, 63, 1, {0, 15, 45, 0, 0, 20, 34, 4}},
    {"Corporate", 85, 88, 1, {13, 10, 33, 9, 11, 24, 7, 2}},
    {"Boat claims", 18, 79, 0, {0, 0, 15, 45, 40, 0, 0, 0}},
    {"Life and pensions", 70, 74, 0, {20, 18, 40, 0, 0, 22, 6, 5}},
    {"Travel claims", 55, 76, 1, {0, 0, 20, 40, 40, 0, 0, 8}},
    {"Partners", 40, 72, 2, {25, 30, 25, 0, 0, 20, 5, 0}},
    {"Digital service", 90, 77, 4, {15, 20, 10, 10, 5, 10, 10, 60}},
}};

constexpr std::array<std::string_view, channelCount> channelNames{"Phone", "Web", "E-mail", "Chat"};
constexpr std::array<int, channelCount> channelShares{46, 28, 16, 10};
constexpr std::array<int, channelCount> channelQuality{0, 3, -4, 1};

// Quality by month: winter's claims and January's invoices press it down, early summer lifts it.
constexpr std::array<int, 12> season{-5, -4, 0, 2, 4, 5, 5, 2, 1, -1, -3, -2};

constexpr int priceRiseBegan = 820; // days before the end of the survey
constexpr int priceRiseFaded = 640;
constexpr int phoneMenuBegan = 420;
constexpr int phoneMenuMended = 330;
constexpr int stormCame = 225;
constexpr int stormSettled = 165;

// The scores of a survey in which everything goes wrong, and of one in which nothing does; in thousandths.
constexpr std::array<int, 11> scoresAtWorst{150, 65, 80, 85, 75, 135, 90, 115, 105, 45, 55};
constexpr std::array<int, 11> scoresAtBest{4, 3, 4, 6, 7, 18, 22, 86, 185, 285, 380};

template <size_t n> size_t drawn(Random &random, const std::array<int, n> &shares)
{
    return random.weighted(shares);
}

bool isClaims(const Occasion &o)
{
    return o.touchpoint == 3 || o.touchpoint == 4;
}

bool within(int days, int began, int ended)
{
    return days <= began && days > ended;
}

} // namespace

std::string_view departmentName(size_t department)
{
    return departments[department].name;
}

std::string_view touchpointName(size_t touchpoint)
{
    return touchpointNames[touchpoint];
}

std::string_view channelName(Channel channel)
{
    return channelNames[size_t(channel)];
}

std::string_view kindName(SurveyKind kind)
{
    constexpr std::array<std::string_view, 3> names{"transactional", "relational", "product"};
    return names[size_t(kind)];
}

Occasion occasion(Random &random, size_t departmentsUsed, int daysBeforeEnd, int month)
{
    Occasion o;
    o.daysBeforeEnd = daysBeforeEnd;
    o.month = month;
    std::array<int, departmentCount> shares{};
    for (size_t i = 0; i < std::min(departmentsUsed, departmentCount); ++i)
        shares[i] = departments[i].share;
    if (within(daysBeforeEnd, stormCame, stormSettled))
        shares[3] *= 2; // home claims
    o.department = drawn(random, shares);
    o.touchpoint = drawn(random, departments[o.department].touchpoints);
    o.channel = Channel(drawn(random, channelShares));
    const quint32 lot = random.below(100);
    if (touchpointNames[o.touchpoint] == "App")
        o.kind = SurveyKind::Product;
    else if (lot < 18)
        o.kind = SurveyKind::Relational;
    return o;
}

Event eventAt(const Occasion &o)
{
    if (within(o.daysBeforeEnd, stormCame, stormSettled) && o.department == 3 && isClaims(o))
        return Event::Storm;
    if (within(o.daysBeforeEnd, phoneMenuBegan, phoneMenuMended) && o.channel == Channel::Phone && !isClaims(o))
        return Event::PhoneMenu;
    if (within(o.daysBeforeEnd, priceRiseBegan, priceRiseFaded) && (o.touchpoint == 5 || o.touchpoint == 6))
        return Event::PriceRise;
    return Event::None;
}

int quality(const Occasion &o)
{
    const Department &department = departments[o.department];
    int quality = department.quality + department.trend * (2 * 365 - o.daysBeforeEnd) / 365;
    quality += channelQuality[size_t(o.channel)] + season[size_t(o.month - 1)];
    if (o.kind != SurveyKind::Relational)
        quality += touchpointQuality[o.touchpoint];
    switch (eventAt(o)) {
    case Event::None:
        break;
    case Event::PriceRise: // everyone is angry at first and less so with time
        quality -= 12 + 24 * (o.daysBeforeEnd - priceRiseFaded) / (priceRiseBegan - priceRiseFaded);
        break;
    case Event::PhoneMenu:
        quality -= 22;
        break;
    case Event::Storm:
        quality -= 34;
        break;
    }
    return std::clamp(quality, 0, 100);
}

Topic drawTopic(Random &random, const Occasion &o)
{
    // In the order of Topic, a row a touchpoint.
    constexpr std::array<std::array<int, topicCount>, touchpointCount> shares{{
        {8, 18, 28, 0, 14, 14, 18, 0},
        {8, 20, 16, 0, 22, 14, 20, 0},
        {34, 30, 6, 4, 8, 10, 8, 0},
        {20, 24, 2, 30, 10, 14, 0, 0},
        {14, 20, 2, 46, 4, 14, 0, 0},
        {6, 10, 44, 0, 10, 12, 10, 8},
        {10, 10, 16, 0, 8, 16, 0, 40},
        {4, 6, 4, 6, 66, 12, 2, 0},
    }};
    return Topic(drawn(random, shares[o.touchpoint]));
}

int drawScore(Random &random, int quality)
{
    std::array<int, 11> weights{};
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = scoresAtWorst[i] * (100 - quality) + scoresAtBest[i] * quality;
    return int(drawn(random, weights));
}

} // namespace gensvar::sample
