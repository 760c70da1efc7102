// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/answer.h"
#include "sample/random.h"

namespace gensvar::sample {

/// Makes up the answers of a survey one after the other, nearly in the order of their dates, in the memory of one.
class Survey
{
public:
    explicit Survey(const Request &request);

    /// False when all have been made.
    bool next(Answer &answer);

private:
    [[nodiscard]] std::string id(qint64 number) const;
    [[nodiscard]] qint64 instant(qint64 number, Random &random) const;

    Request m_request;
    qint64 m_made = 0;
    qint64 m_lastDay = 0; ///< days since the epoch
};

} // namespace gensvar::sample
