// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactreplay.h"

#include "domain/field.h"
#include "store/peopleinsert.h"

namespace gensvar::store {

using domain::Field;

static constexpr quint32 contactFields = 1U << quint32(Field::CustomerId) | 1U << quint32(Field::CustomerName)
    | 1U << quint32(Field::Email) | 1U << quint32(Field::Phone) | 1U << quint32(Field::ContactOk)
    | 1U << quint32(Field::Role);

bool tellsContact(quint32 fields)
{
    return (fields & contactFields) != 0;
}

struct ContactReplay::Contact
{
    std::string customerId, name, email, phone;
    qint8 contactOk = -1;
    qint8 role = 0;
    bool operator==(const Contact &) const = default;

    void take(const Contact &other, quint32 fields)
    {
        const auto part = [&](Field field, auto Contact::*member) {
            if (fields >> quint32(field) & 1)
                this->*member = other.*member;
        };
        part(Field::CustomerId, &Contact::customerId);
        part(Field::CustomerName, &Contact::name);
        part(Field::Email, &Contact::email);
        part(Field::Phone, &Contact::phone);
        part(Field::ContactOk, &Contact::contactOk);
        part(Field::Role, &Contact::role);
    }
};

base::Result<ContactReplay> ContactReplay::prepare(sqlite3 *database, const PartsByImport &parts, std::string territory)
{
    ContactReplay replay;
    replay.m_database = database;
    replay.m_parts = &parts;
    replay.m_territory = std::move(territory);
    replay.m_gate = std::make_unique<ConnectionGate>();
    quint32 told = 0;
    for (const auto &[import, part] : parts) {
        const quint32 fields = part.fields & contactFields;
        replay.m_isMixed = replay.m_isMixed || (fields != 0 && told != 0 && fields != told);
        told = fields != 0 ? fields : told;
    }
    auto read =
        BulkStatement::prepare(database,
                               "SELECT customer_key, name, email, phone, contact.contact_ok, role FROM response_version"
                               " JOIN contact ON contact.id = contact_id WHERE response_id = ?1 AND import_id = ?2");
    auto give = BulkStatement::prepare(database, "UPDATE response SET contact_id = ?2 WHERE id = ?1");
    auto customer = BulkStatement::prepare(database, insertCustomerSql);
    auto contact = BulkStatement::prepare(database, insertContactSql);
    for (const auto *statement : {&read, &give, &customer, &contact}) {
        if (!*statement)
            return base::failure(*statement);
    }
    replay.m_read = std::move(*read);
    replay.m_give = std::move(*give);
    replay.m_customer = std::move(*customer);
    replay.m_contact = std::move(*contact);
    return replay;
}

base::Result<ContactReplay::Contact> ContactReplay::read(qint64 response, qint64 import)
{
    m_read.bind(1, response);
    m_read.bind(2, import);
    const auto row = m_read.step();
    if (!row)
        return base::failure(row);
    if (!*row)
        return Contact();
    Contact contact{.customerId = std::string(m_read.text(0)),
                    .name = std::string(m_read.text(1)),
                    .email = std::string(m_read.text(2)),
                    .phone = std::string(m_read.text(3)),
                    .contactOk = qint8(m_read.isNull(4) ? -1 : m_read.integer(4)),
                    .role = qint8(m_read.integer(5))};
    m_read.reset();
    return contact;
}

base::Result<void> ContactReplay::give(qint64 response, const Contact &contact)
{
    if (!m_people) {
        auto people = PersonBook::open(m_database, m_territory, *m_gate);
        if (!people)
            return base::failure(people);
        m_people = std::move(*people);
    }
    const auto known = m_people->know(
        {contact.customerId, contact.name, contact.email, contact.phone, contact.contactOk, contact.role});
    if (!known)
        return base::failure(known);
    if (const auto written = writePeople(m_customer, m_contact, *m_people); !written)
        return written;
    m_give.bind(1, response);
    m_give.bindId(2, known->contact);
    return m_give.run();
}

base::Result<void> ContactReplay::lay(qint64 response, const std::vector<qint64> &imports)
{
    if (!m_isMixed)
        return {};
    Contact told; // by all of them
    Contact last; // as it was when the last was told
    for (const qint64 import : imports) {
        const auto parts = m_parts->find(import);
        if (parts == m_parts->end() || !tellsContact(parts->second.fields))
            continue;
        auto contact = read(response, import);
        if (!contact)
            return base::failure(contact);
        told.take(*contact, parts->second.fields);
        last = std::move(*contact);
    }
    return told == last ? base::Result<void>() : give(response, told);
}

} // namespace gensvar::store
