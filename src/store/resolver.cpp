// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/resolver.h"

#include "store/database.h"

namespace gensvar::store {

using domain::Field;
using domain::Response;

base::Result<Resolver> Resolver::open(Database &database, const ImportTarget &target, std::string sourceKey,
                                      ConnectionGate &gate)
{
    sqlite3 *handle = database.handle();
    Resolver resolver;
    resolver.m_sourceKey = std::move(sourceKey);
    resolver.m_territory = target.territory.toStdString();
    for (const domain::Dimension dimension : valueDimensions) {
        auto table = ValueTable::load(handle, dimension, target.at, target.by, gate);
        if (!table)
            return base::failure(table);
        resolver.m_values.push_back(std::move(*table));
    }
    auto questions = QuestionTable::load(handle, gate);
    auto people = PersonBook::open(handle, resolver.m_territory, gate);
    auto attributes = AttributeTable::load(handle, target.attributes, gate);
    auto erased = ErasedKeys::load(database);
    if (!questions)
        return base::failure(questions);
    if (!people)
        return base::failure(people);
    if (!attributes)
        return base::failure(attributes);
    if (!erased)
        return base::failure(erased);
    resolver.m_questions = std::move(*questions);
    resolver.m_people = std::move(*people);
    resolver.m_attributes = std::move(*attributes);
    resolver.m_erased = std::move(*erased);
    return resolver;
}

base::Result<void> Resolver::resolve(const Response &response, std::array<qint64, valueDimensionCount> &values,
                                     qint64 &question)
{
    for (size_t i = 0; i < valueDimensionCount; ++i) {
        const auto id = m_values[i].idOf(response[*domain::fieldOf(valueDimensions[i])]);
        if (!id)
            return base::failure(id);
        values[i] = *id;
    }
    const auto id = m_questions.idOf(response[Field::Question]);
    if (!id)
        return base::failure(id);
    question = *id;
    return {};
}

base::Result<PersonBook::Known> Resolver::resolveRest(const Response &response,
                                                      std::span<const Response::Attribute> told, std::string &packs)
{
    const auto known = m_people.know(contactOf(response));
    if (!known)
        return known;
    for (const Response::Attribute &attribute : told) {
        if (const auto appended = m_attributes.append(packs, attribute.column, attribute.value); !appended)
            return base::failure(appended);
    }
    return known;
}

std::string Resolver::keptId(std::string_view externalId) const
{
    return m_erased.holdsResponse(m_sourceKey, externalId) ? m_erased.keptId(m_sourceKey, externalId).toStdString()
                                                           : std::string();
}

// By any of their keys: a person who was known by the e-mail may come back with a customer id beside it. The phone
// alone tells only where there is nothing else, since colleagues share one.
bool Resolver::tellsOfErased(const Response &response) const
{
    if (m_erased.isEmpty())
        return false;
    const auto isErased = [&](const ContactText &told) {
        const auto person = identityOf(told, m_territory);
        return person && m_erased.holdsPerson(person->kind, person->key);
    };
    const ContactText contact = contactOf(response);
    ContactText emailAlone;
    emailAlone.email = contact.email;
    return isErased(contact) || (!contact.customerId.empty() && isErased(emailAlone));
}

bool Resolver::tellsOfErased(const QStringList &cells) const
{
    return m_erased.holdsAnyOf(cells, m_sourceKey);
}

} // namespace gensvar::store
