// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace gensvar::domain {

/// Somebody who works with the programme: who answers for a department, who calls. (Who answered a survey is a
/// customer.)
struct Colleague
{
    ColleagueId id;
    QString name;
    QString email; ///< may be empty
    bool operator==(const Colleague &) const = default;
};

} // namespace gensvar::domain
