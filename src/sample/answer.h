// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/language.h"

#include <QDate>
#include <QtGlobal>

#include <array>
#include <string>
#include <string_view>

namespace gensvar::sample {

/// One made-up answer as a row of a survey's export. Texts are UTF-8.
struct Answer
{
    std::string responseId;
    qint64 respondedAt = 0; ///< seconds since the epoch, UTC
    int score = 0;          ///< 0 … 10
    std::string comment;    ///< empty in four of ten answers
    std::string_view department;
    std::string_view touchpoint; ///< empty for relational surveys, which ask about the whole
    std::string_view kind;
    std::string_view channel;
    std::string customerId;
    std::string customerName;
    std::string email;
    std::string account; ///< empty for private persons
    std::string_view segment;
    std::string_view region;
    std::string_view ageGroup;
};

/// The header of the export: thirteen fields of the contract and two columns of its own.
inline constexpr std::array<std::string_view, 15> answerHeader{
    "response_id", "responded_at",  "score", "comment", "department", "touchpoint", "kind",     "channel",
    "customer_id", "customer_name", "email", "account", "segment",    "Region",     "Age group"};

enum class Ids { Ordered, Random };

/// What survey to make up. The same request gives the same answers, to the byte.
struct Request
{
    qint64 responses = 10000;
    quint64 seed = 1;
    Ids ids = Ids::Ordered;
    int departments = 12;                  ///< 1 … 12
    QDate until{2026, 6, 30};              ///< the last day; the survey runs four years up to it
    Language language = Language::English; ///< of its departments, touchpoints and the like; customers write in theirs
};

/// What is looked around in: three years and more of an insurer with eight departments, some 5,000 answers in the last
/// twelve months, up to a day.
[[nodiscard]] inline Request demonstration(QDate until)
{
    return {4 * 4936, 1, Ids::Ordered, 8, until};
}

} // namespace gensvar::sample
