// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/attributetable.h"
#include "store/erasedkeys.h"
#include "store/importtarget.h"
#include "store/personbook.h"
#include "store/preparedbatch.h"
#include "store/valuetable.h"

#include <span>

namespace gensvar::store {

class Database;

/// What the texts of an import's responses stand for: finds the ids of their values, questions, people and attributes,
/// and makes those that are new. Knows whom an erasing forgot. One thread, within the caller's transaction.
class Resolver
{
public:
    /// sourceKey: of the source that the responses come from.
    [[nodiscard]] static base::Result<Resolver> open(Database &database, const ImportTarget &target,
                                                     std::string sourceKey, ConnectionGate &gate);

    /// Finds the ids of the dimensions' values, in the order of valueDimensions, and of the question.
    [[nodiscard]] base::Result<void> resolve(const domain::Response &response,
                                             std::array<qint64, valueDimensionCount> &values, qint64 &question);
    /// The same for the person and the attributes of a new response; its packed attributes are appended to `packs`.
    [[nodiscard]] base::Result<PersonBook::Known> resolveRest(const domain::Response &response,
                                                              std::span<const domain::Response::Attribute> told,
                                                              std::string &packs);

    /// What is left of an erased response is known by, instead of its id; empty for any other.
    [[nodiscard]] std::string keptId(std::string_view externalId) const;
    /// Whether the person who answered was erased.
    [[nodiscard]] bool tellsOfErased(const domain::Response &response) const;
    [[nodiscard]] bool tellsOfErased(const QStringList &cells) const;

    [[nodiscard]] PersonBook &people() { return m_people; }
    [[nodiscard]] AttributeTable &attributes() { return m_attributes; }

private:
    Resolver() = default;

    std::vector<ValueTable> m_values; // in the order of valueDimensions
    PersonBook m_people;
    AttributeTable m_attributes;
    QuestionTable m_questions;
    ErasedKeys m_erased;
    std::string m_sourceKey;
    std::string m_territory;
};

} // namespace gensvar::store
