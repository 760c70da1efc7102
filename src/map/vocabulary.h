// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QString>

#include <optional>

namespace gensvar::map {

/// What a header's words say that a column is.
enum class Meaning : quint8 {
    None,
    // Scores
    Recommend,  ///< the recommend question itself
    Nps,        ///< named NPS
    LikelyTo,   ///< "how likely …", without what
    AnyScore,   ///< score, rating, betyg
    OtherScore, ///< satisfaction, effort, likely to buy again: another measure
    NpsGroup,   ///< promoter, passive, detractor: made from the score
    // Texts
    Reason,  ///< why this score
    Comment, ///< comment, feedback
    Improve, ///< what should be better, other remarks
    // Dates
    AnsweredOn, ///< submitted, completed, recorded, surveyed
    AnswerTime, ///< "response time": when the answer came, or how long it took; its cells tell
    EndedOn,    ///< end
    AnyDate,    ///< date, timestamp
    ChangedOn,  ///< updated, last modified
    CreatedOn,
    StartedOn,
    InvitedOn,
    OccurredOn,
    OtherDate, ///< of birth, of expiry …
    // What is left out
    IpAddress,
    Coordinate,
    // Names of persons, in parts
    FirstName,
    LastName,
    // A running number of the export's rows, which changes from file to file
    RowNumber,
    GenericId,    ///< "id", "survey id", "uuid": the response's, if it is unique
    RespondentId, ///< the response's on some platforms, the person's on others
    // Long format
    QuestionPart, ///< question number, question
    AnswerPart,
    TestMark,
    Topic,    ///< why people got in touch: no reason for the score
    Machine,  ///< browser, operating system
    Personal, ///< address, date of birth, civic number: no field, and left out where anonymity was promised
    Field,    ///< the field in Word::field
};

struct Word
{
    Meaning meaning = Meaning::None;
    std::optional<domain::Field> field; ///< with Meaning::Field
    int weight = 0;                     ///< 100: the header is just that; 50: the word is in it
    bool isWhole = false;               ///< the header says nothing else
};

/// What a header says, apart for what its column may hold: "How likely are you to recommend us after your visit?" is
/// the score's name over numbers, and would be a visit's only over dates.
struct HeaderMeaning
{
    Word score; ///< Recommend … NpsGroup
    Word text;  ///< Reason … Improve
    Word date;  ///< AnsweredOn … OtherDate
    Word other; ///< all else
    [[nodiscard]] bool isNone() const
    {
        return score.weight == 0 && text.weight == 0 && date.weight == 0 && other.weight == 0;
    }
};

/// What a header says in Swedish, Norwegian, Danish, Dutch, German or English, or in the most usual words of French,
/// Spanish, Portuguese and Italian. words as headerWords() makes them.
[[nodiscard]] HeaderMeaning meaningOf(const QString &words);

/// A scale's end that the header names, "(1–5)", "0 til 10": its first and last number.
struct NamedScale
{
    int from = 0;
    int to = 0;
};
[[nodiscard]] std::optional<NamedScale> scaleNamed(const QString &header);

/// Whether a label says how satisfied, not how likely to recommend.
[[nodiscard]] bool saysSatisfaction(const QString &foldedLabel);
/// Whether a label names a scale's low end: "not at all", "very dissatisfied".
[[nodiscard]] bool saysLowEnd(const QString &foldedLabel);
/// Whether a label names a scale's high end: "extremely likely", "very satisfied".
[[nodiscard]] bool saysHighEnd(const QString &foldedLabel);
/// The end of the scale from 0 to 10 that an answer in words alone is: 10 for "Extremely likely", 0 for "Not at all
/// likely"; −1: neither, "Somewhat likely".
[[nodiscard]] int endInWords(const QString &foldedAnswer);
inline constexpr size_t longestEnd = 60; ///< bytes of such an answer as it stands, at most
/// Whether a value is promoter, passive or detractor.
[[nodiscard]] bool saysNpsGroup(const QString &foldedValue);

} // namespace gensvar::map
