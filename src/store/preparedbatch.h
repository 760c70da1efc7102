// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "domain/response.h"
#include "store/personbook.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace gensvar::store {

/// The dimensions with a table of their own that a response carries: all but Kind and Source.
inline constexpr std::array valueDimensions{
    domain::Dimension::Department, domain::Dimension::Touchpoint, domain::Dimension::Channel,
    domain::Dimension::Segment,    domain::Dimension::Survey,     domain::Dimension::Product,
    domain::Dimension::Language,   domain::Dimension::Account,    domain::Dimension::AccountManager,
};
inline constexpr size_t valueDimensionCount = valueDimensions.size();
inline constexpr size_t accountIndex =
    size_t(std::ranges::find(valueDimensions, domain::Dimension::Account) - valueDimensions.begin());

/// A new response with all its ids found: ready to be written.
struct PreparedResponse
{
    size_t index = 0; ///< in PreparedBatch::batch.responses
    qint64 id = 0;
    std::array<qint64, valueDimensionCount> values{}; ///< in the order of valueDimensions; 0: none
    qint64 contact = 0;
    qint64 question = 0;
    quint64 fingerprint = 0;
    std::string_view externalId;
    size_t packStart = 0; ///< in PreparedBatch::packs
    size_t packSize = 0;
    bool erased = false; ///< whom an erasing forgot: only score, day and dimensions are taken
};

/// New responses on their way from the thread that resolves to the one that writes. Owns all that they point into.
struct PreparedBatch
{
    domain::ResponseBatch batch;
    std::vector<PreparedResponse> inserts;
    std::vector<NewCustomer> customers;
    std::vector<NewContact> contacts;
    std::string packs; ///< attribute packs, one after the other
};

} // namespace gensvar::store
