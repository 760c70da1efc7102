// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/kind.h"
#include "domain/row.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace gensvar::check {

/// What columns that are no fields say about a row: that it is a preview or a test, or answers another question.
class Marks
{
public:
    Marks(const domain::MapProposal &proposal, const QStringList &ownDomains);

    /// The column whose value says that the row is an answer to something else (CSAT, CES); −1: none does.
    [[nodiscard]] int otherMeasure(const domain::Row &row) const;
    [[nodiscard]] domain::Exclusion exclusion(const domain::Row &row, std::string_view email) const;

private:
    [[nodiscard]] bool isOwn(std::string_view email) const;

    std::vector<int> m_statuses;           ///< Qualtrics': "Survey Preview", 1 …
    std::vector<int> m_words;              ///< of any program: only "Survey Preview" and the like tell anything
    std::vector<int> m_flags;              ///< "test": yes
    std::vector<int> m_measures;           ///< "survey type": CSAT
    std::vector<std::string> m_ownDomains; ///< lower case
};

} // namespace gensvar::check
