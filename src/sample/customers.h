// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/phrases.h"

#include <QtGlobal>

#include <string>
#include <string_view>

namespace gensvar::sample {

/// A made-up customer. All of it follows from the number and the seed, so that none needs to be remembered.
struct Customer
{
    std::string id;
    std::string name;
    std::string email;   ///< empty for some
    std::string account; ///< the company; empty for private persons
    std::string_view segment;
    std::string_view region;
    std::string_view ageGroup;
    Language language = Language::Swedish;
    int patience = 0; ///< added to the quality of what is experienced
};

Customer customer(quint64 seed, quint32 number);

} // namespace gensvar::sample
