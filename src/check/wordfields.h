// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/fault.h"
#include "check/fieldsources.h"
#include "check/unread.h"
#include "domain/response.h"

#include <functional>
#include <map>

namespace gensvar::check {

/// The fields that are told in words of a small vocabulary: kind, contact_ok, role; and revenue, told in numbers. A
/// million rows have few words, so each is looked up once.
class WordFields
{
public:
    /// An unknown kind is a fault: figures of different kinds are not to be mixed.
    [[nodiscard]] Fault kind(const domain::Row &row, const FieldSources &sources, domain::Response &response,
                             std::deque<std::string> &bytes);
    /// The others: an unknown word, or what is no number, is noted.
    void others(const domain::Row &row, const FieldSources &sources, domain::Response &response,
                std::deque<std::string> &bytes, Unread &unread);

private:
    using Known = std::map<std::string, int, std::less<>>;
    using Meaning = int (*)(const QString &folded); ///< what none has is below 0
    static int meaningOf(std::string_view word, Meaning meaning, Known &known);

    Known m_kinds;
    Known m_consents;
    Known m_roles;
};

} // namespace gensvar::check
