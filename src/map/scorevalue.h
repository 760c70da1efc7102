// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QtGlobal>

#include <string_view>

namespace gensvar::map {

/// What one cell says as a score.
enum class ScoreReading : quint8 {
    Missing,     ///< empty, "N/A", "don't know"
    Score,       ///< a whole number 0 … 10, plain, labelled or as a fraction of ten
    OutOfRange,  ///< a whole number beyond
    NotWhole,    ///< 8.5
    NotANumber,  ///< words, several numbers
    IsDate,      ///< "Oct-10": a spreadsheet made a date of it
    OutsideCode, ///< "98 Vet ikke": a label's code outside the scale, no score
    OtherScale,  ///< "4/5"
};

struct ScoreValue
{
    ScoreReading reading = ScoreReading::Missing;
    qint8 score = -1;       ///< with Score
    double number = 0;      ///< with Score, OutOfRange, NotWhole, OutsideCode
    int ofMaximum = 0;      ///< with "9/10": 10
    std::string_view label; ///< with "10 - Extremely likely": the words
};

/// Whole numbers are taken as they stand, with a decimal point or comma and zeros, with one label before or after
/// ("10 - Extremely likely", "Extremely likely - 10", "10 (Meget sandsynligt)"), or of ten ("9/10", "9 av 10").
[[nodiscard]] ScoreValue readScore(const domain::Cell &cell);

/// A number behind letters, as surveys code their answers: "A10", "AO7".
struct ScoreCode
{
    std::string_view letters;
    int number = -1; ///< −1: no code
};
[[nodiscard]] ScoreCode readScoreCode(std::string_view text);

} // namespace gensvar::map
