// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/fault.h"
#include "check/fieldsources.h"
#include "domain/response.h"

#include <functional>
#include <map>

namespace gensvar::check {

/// The score from 0 to 10, which a row must have unless it has a comment.
class ScoreField
{
public:
    /// endsInWords: "Extremely likely" and "Not at all likely" without a number are 10 and 0. codeLetters: with them in
    /// front, "A10" is 10.
    ScoreField(bool endsInWords, std::string codeLetters);

    /// The response's comment must be there already.
    [[nodiscard]] Fault read(const domain::Row &row, const FieldSources &sources, domain::Response &response);

    /// Whether a row has a score from 0 to 10, whatever else is wrong with it.
    [[nodiscard]] static bool isThere(const domain::Row &row, const FieldSources &sources);

private:
    [[nodiscard]] int endOf(const domain::Cell &cell);
    [[nodiscard]] int codeOf(const domain::Cell &cell) const;

    bool m_endsInWords;
    std::string m_codeLetters;
    std::map<std::string, int, std::less<>> m_ends; ///< of words that came before
};

} // namespace gensvar::check
