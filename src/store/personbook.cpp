// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personbook.h"

#include "domain/phone.h"
#include "store/valuetable.h"

#include <QString>

#include <xxhash.h>

#include <algorithm>
#include <array>

namespace gensvar::store {

/// Lower case, for comparing; plain ASCII without a detour.
static std::string folded(std::string_view text)
{
    std::string result(text);
    const bool ascii = std::all_of(result.begin(), result.end(), [](char c) { return quint8(c) < 0x80; });
    if (!ascii)
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return result;
}

// Addresses that a company shares: whoever writes from one is not known by it.
static constexpr std::array<std::string_view, 28> sharedNames{
    "admin",   "administration", "bestilling", "billing",     "booking", "contact",  "econom",
    "ekonomi", "faktura",        "finance",    "firma",       "hello",   "hej",      "info",
    "invoice", "kontakt",        "kontor",     "kundservice", "mail",    "no-reply", "noreply",
    "office",  "order",          "post",       "reception",   "sales",   "support",  "okonomi"};

static bool isShared(std::string_view email)
{
    const std::string_view name = email.substr(0, email.find('@'));
    return name == "anonymous" || std::find(sharedNames.begin(), sharedNames.end(), name) != sharedNames.end();
}

ContactText contactOf(const domain::Response &response)
{
    using domain::Field;
    return {response[Field::CustomerId], response[Field::CustomerName],
            response[Field::Email],      response[Field::Phone],
            response.contactOk,          response.role};
}

std::optional<PersonIdentity> identityOf(const ContactText &contact, std::string_view territory)
{
    if (!contact.customerId.empty())
        return PersonIdentity{PersonKey::CustomerId, std::string(contact.customerId)};
    if (contact.email.find('@') != std::string_view::npos) {
        std::string email = folded(contact.email);
        if (!isShared(email))
            return PersonIdentity{PersonKey::Email, std::move(email)};
    }
    if (std::string phone = domain::phoneE164(contact.phone, territory); !phone.empty())
        return PersonIdentity{PersonKey::Phone, std::move(phone)};
    return {};
}

static quint64 nameHash(std::string_view name)
{
    if (name.empty())
        return 0;
    const std::string compared = folded(name);
    return IdMap<quint32>::nonZero(XXH3_64bits(compared.data(), compared.size()));
}

base::Result<PersonBook> PersonBook::open(sqlite3 *database, std::string territory, ConnectionGate &gate)
{
    PersonBook book;
    book.m_gate = &gate;
    book.m_territory = std::move(territory);
    const auto customers = greatestId(database, "customer");
    const auto contacts = greatestId(database, "contact");
    auto findCustomers = BulkStatement::prepare(
        database,
        "SELECT customer.id, (SELECT name FROM contact WHERE customer_id = customer.id AND name IS NOT NULL"
        " ORDER BY id DESC LIMIT 1) FROM customer WHERE key_kind = ? AND key = ? ORDER BY id DESC");
    auto findContacts = BulkStatement::prepare(
        database,
        "SELECT id, customer_key, name, email, phone, contact_ok, role FROM contact WHERE customer_id = ? ORDER BY id");
    if (!customers || !contacts)
        return tl::unexpected(customers ? contacts.error() : customers.error());
    if (!findCustomers || !findContacts)
        return base::failure(findCustomers ? findContacts : findCustomers);
    book.m_storeHasPeople = *contacts > 0;
    book.m_nextCustomer = *customers + 1;
    book.m_nextContact = *contacts + 1;
    book.m_findCustomers = std::move(*findCustomers);
    book.m_findContacts = std::move(*findContacts);
    return book;
}

/// Brings the stored customers of a key into memory; the index + 1 of the first, 0 for none.
base::Result<quint32> PersonBook::stored(const PersonIdentity &person)
{
    quint32 head = 0;
    const std::lock_guard turn(*m_gate);
    m_findCustomers.bind(1, qint64(person.kind));
    m_findCustomers.bind(2, std::string_view(person.key));
    for (auto row = m_findCustomers.step(); !row || *row; row = m_findCustomers.step()) {
        if (!row)
            return base::failure(row);
        m_customers.push_back({m_findCustomers.integer(0), nameHash(m_findCustomers.text(1)), head});
        head = quint32(m_customers.size());
    }
    return head;
}

base::Result<qint64> PersonBook::customerFor(const PersonIdentity &person, quint64 name)
{
    const quint64 hash =
        IdMap<quint32>::nonZero(XXH3_64bits_withSeed(person.key.data(), person.key.size(), quint64(person.kind)));
    quint32 *head = m_byKey.find(hash);
    if (!head) {
        const auto known = m_storeHasPeople ? stored(person) : base::Result<quint32>(0);
        if (!known)
            return base::failure(known);
        m_byKey.insert(hash, *known);
        head = m_byKey.find(hash);
    }
    for (quint32 index = *head; index != 0; index = m_customers[index - 1].nextOfKey) {
        Customer &customer = m_customers[index - 1];
        if (person.kind == PersonKey::CustomerId || name == 0 || customer.name == 0 || customer.name == name) {
            if (customer.name == 0)
                customer.name = name;
            return customer.id;
        }
    }
    m_customers.push_back({m_nextCustomer, name, *head});
    *head = quint32(m_customers.size());
    newCustomers.push_back({m_nextCustomer, person.kind, person.key});
    return m_nextCustomer++;
}

base::Result<qint64> PersonBook::storedContact(qint64 customer, const ContactText &contact)
{
    const std::lock_guard turn(*m_gate);
    m_findContacts.bind(1, customer);
    for (auto row = m_findContacts.step(); !row || *row; row = m_findContacts.step()) {
        if (!row)
            return base::failure(row);
        const ContactText found{m_findContacts.text(1),
                                m_findContacts.text(2),
                                m_findContacts.text(3),
                                m_findContacts.text(4),
                                qint8(m_findContacts.isNull(5) ? -1 : m_findContacts.integer(5)),
                                qint8(m_findContacts.integer(6))};
        if (found == contact) {
            const qint64 id = m_findContacts.integer(0);
            m_findContacts.reset();
            return id;
        }
    }
    return 0;
}

base::Result<PersonBook::Known> PersonBook::know(const ContactText &contact)
{
    if (contact.isEmpty())
        return Known();
    m_scratch.clear();
    for (const std::string_view part : {contact.customerId, contact.name, contact.email, contact.phone}) {
        m_scratch.append(part);
        m_scratch.push_back('\0');
    }
    m_scratch.push_back(char(contact.contactOk));
    m_scratch.push_back(char(contact.role));
    const quint64 hash = IdMap<quint64>::nonZero(XXH3_64bits(m_scratch.data(), m_scratch.size()));
    if (const quint64 *known = m_contacts.find(hash))
        return Known{qint64(*known & 0xffffffff), qint64(*known >> 32)};

    const auto person = identityOf(contact, m_territory);
    const auto customer = person ? customerFor(*person, nameHash(contact.name)) : base::Result<qint64>(0);
    if (!customer)
        return base::failure(customer);
    const auto there = m_storeHasPeople && *customer != 0 ? storedContact(*customer, contact) : base::Result<qint64>(0);
    if (!there)
        return base::failure(there);
    const qint64 id = *there ? *there : m_nextContact++;
    if (!*there) {
        newContacts.push_back({id, *customer, std::string(contact.customerId), std::string(contact.name),
                               std::string(contact.email), std::string(contact.phone), contact.contactOk,
                               contact.role});
    }
    if ((quint64(*customer) | quint64(id)) >> 32 == 0) // no store has as many, unless it is damaged
        m_contacts.insert(hash, quint64(*customer) << 32 | quint64(id));
    return Known{id, *customer};
}

} // namespace gensvar::store
