// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/response.h"
#include "store/bulkstatement.h"
#include "store/connectiongate.h"
#include "store/erasedkeys.h"
#include "store/idmap.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gensvar::store {

/// What a response says of the person, as it came.
struct ContactText
{
    std::string_view customerId;
    std::string_view name;
    std::string_view email;
    std::string_view phone;
    qint8 contactOk = -1; ///< 1 yes, 0 no, −1 not asked
    qint8 role = 0;

    [[nodiscard]] bool isEmpty() const
    {
        return customerId.empty() && name.empty() && email.empty() && phone.empty() && contactOk < 0 && role == 0;
    }
    bool operator==(const ContactText &) const = default;
};
[[nodiscard]] ContactText contactOf(const domain::Response &response);

/// The one key a person is known by.
struct PersonIdentity
{
    PersonKey kind = PersonKey::CustomerId;
    std::string key; ///< as compared
};

/// The customer id, else the e-mail in lower case, else the phone in E.164. None for shared addresses (info@, faktura@
/// …), which belong to nobody.
[[nodiscard]] std::optional<PersonIdentity> identityOf(const ContactText &contact, std::string_view territory);

struct NewCustomer
{
    qint64 id;
    PersonKey kind;
    std::string key;
};
struct NewContact
{
    qint64 id;
    qint64 customer;
    std::string customerId, name, email, phone;
    qint8 contactOk;
    qint8 role;
};

/// Knows people again while an import resolves millions of responses. A row with a customer id matches that id only;
/// without one its e-mail, where names do not contradict; without both its phone, where names do not contradict. New
/// customers and contacts are handed out for the caller to write. One thread.
class PersonBook
{
public:
    [[nodiscard]] static base::Result<PersonBook> open(sqlite3 *database, std::string territory, ConnectionGate &gate);

    struct Known
    {
        qint64 contact = 0;  ///< 0 where the response tells nothing of a person
        qint64 customer = 0; ///< 0 where it tells of none who can be known again
    };
    [[nodiscard]] base::Result<Known> know(const ContactText &contact);

    std::vector<NewCustomer> newCustomers; ///< since the caller last took them
    std::vector<NewContact> newContacts;

private:
    struct Customer
    {
        qint64 id = 0;
        quint64 name = 0;      ///< hash of the name as compared; 0: not told yet
        quint32 nextOfKey = 0; ///< index + 1 of another customer with the same key and a contradicting name
    };
    [[nodiscard]] base::Result<qint64> customerFor(const PersonIdentity &person, quint64 name);
    [[nodiscard]] base::Result<quint32> stored(const PersonIdentity &person);
    [[nodiscard]] base::Result<qint64> storedContact(qint64 customer, const ContactText &contact);

    ConnectionGate *m_gate = nullptr;
    std::string m_territory;
    bool m_storeHasPeople = false;
    qint64 m_nextCustomer = 1;
    qint64 m_nextContact = 1;
    std::vector<Customer> m_customers;
    IdMap<quint32> m_byKey;    ///< index + 1 into m_customers
    IdMap<quint64> m_contacts; ///< the customer's id × 2^32 + the contact's
    BulkStatement m_findCustomers;
    BulkStatement m_findContacts;
    std::string m_scratch;
};

} // namespace gensvar::store
