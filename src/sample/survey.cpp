// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/survey.h"

#include "base/daynumber.h"
#include "sample/customers.h"
#include "sample/remark.h"

#include <algorithm>

namespace gensvar::sample {

static constexpr qint64 secondsADay = 86400;
static constexpr qint64 surveyDays = surveyYears * 365 + surveyYears / 4;

// Answers a week, by weekday from Monday, and a day, by hour.
static constexpr std::array<int, 7> weekdays{190, 185, 170, 160, 135, 75, 85};
static constexpr std::array<int, 24> hours{2,  1,  1,  1,  1,  3,  10, 24, 44, 58, 62, 56,
                                           50, 48, 50, 52, 50, 44, 40, 46, 50, 40, 20, 8};

Survey::Survey(const Request &request)
    : m_request(request)
    , m_lastDay(base::dayNumber(request.until))
{ }

std::string Survey::id(qint64 number) const
{
    if (m_request.ids == Ids::Ordered)
        return "R" + std::to_string(10000000 + number);
    constexpr std::string_view digits = "0123456789abcdef";
    quint64 bits = mixed(mixed(m_request.seed) ^ quint64(number)); // one to one, so no two are alike
    std::string text(16, '0');
    for (size_t i = 16; i-- > 0; bits >>= 4)
        text[i] = digits[bits & 15];
    return text;
}

// Spread evenly over the years, moved within a few days to where weekdays and hours want it: nearly sorted.
qint64 Survey::instant(qint64 number, Random &random) const
{
    const qint64 day = m_lastDay - surveyDays + 1 + number * surveyDays / m_request.responses;
    const qint64 monday = day - (day + 3) % 7; // day 0 of the epoch was a Thursday
    qint64 moved = monday + qint64(random.weighted(weekdays));
    if (random.chance(30)) // some answer late
        moved += random.below(9);
    moved = std::clamp(moved, m_lastDay - surveyDays + 1, m_lastDay);
    return moved * secondsADay + qint64(random.weighted(hours)) * 3600 + random.below(3600);
}

bool Survey::next(Answer &answer)
{
    if (m_made >= m_request.responses)
        return false;
    const qint64 number = m_made++;
    Random random(mixed(m_request.seed) + quint64(number) * 0x9e3779b97f4a7c15ULL);
    answer.responseId = id(number);
    answer.respondedAt = instant(number, random);
    const qint64 day = answer.respondedAt / secondsADay;
    const Customer who = customer(m_request.seed, random.below(quint32(std::max<qint64>(m_request.responses / 4, 1))));
    const Occasion occasion =
        sample::occasion(random, size_t(m_request.departments), int(m_lastDay - day), base::dateOfDay(day).month());
    answer.score = drawScore(random, std::clamp(quality(occasion) + who.patience, 0, 100));
    answer.comment.clear();
    if (!random.chance(400))
        answer.comment = remark(random, who.language, occasion, answer.score);
    const auto inWords = [this](std::string_view name) { return named(name, m_request.language); };
    answer.department = inWords(departmentName(occasion.department));
    answer.touchpoint =
        occasion.kind == SurveyKind::Relational ? std::string_view() : inWords(touchpointName(occasion.touchpoint));
    answer.kind = kindName(occasion.kind);
    answer.channel = inWords(channelName(occasion.channel));
    answer.customerId = who.id;
    answer.customerName = who.name;
    answer.email = who.email;
    answer.account = who.account;
    answer.segment = inWords(who.segment);
    answer.region = who.region;
    answer.ageGroup = who.ageGroup;
    return true;
}

} // namespace gensvar::sample
