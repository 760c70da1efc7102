// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QtGlobal>

namespace gensvar::store {

/// What the rollups know of one response. Ids are those that came in, below 2^30; 0 is no value.
struct CountedResponse
{
    qint32 day = 0; ///< days since 1970-01-01 in the store's zone
    domain::Kind kind = domain::Kind::NotTold;
    qint8 score = -1; ///< 0 … 10, −1: not scored
    bool hasComment = false;
    bool excluded = false; ///< it then counts as excluded and as nothing else
    qint64 department = 0;
    qint64 touchpoint = 0;
    qint64 channel = 0;
    qint64 segment = 0;
};

} // namespace gensvar::store
