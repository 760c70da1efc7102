// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peopleinsert.h"

namespace gensvar::store {

base::Result<void> writePeople(BulkStatement &customer, BulkStatement &contact,
                               const std::vector<NewCustomer> &customers, const std::vector<NewContact> &contacts)
{
    for (const NewCustomer &person : customers) {
        customer.bind(1, person.id);
        customer.bind(2, qint64(person.kind));
        customer.bind(3, std::string_view(person.key));
        if (const auto written = customer.run(); !written)
            return written;
    }
    for (const NewContact &told : contacts) {
        contact.bind(1, told.id);
        contact.bindId(2, told.customer);
        contact.bindText(3, told.customerId);
        contact.bindText(4, told.name);
        contact.bindText(5, told.email);
        contact.bindText(6, told.phone);
        if (told.contactOk < 0)
            contact.bindNull(7);
        else
            contact.bind(7, qint64(told.contactOk));
        contact.bind(8, qint64(told.role));
        if (const auto written = contact.run(); !written)
            return written;
    }
    return {};
}

base::Result<void> writePeople(BulkStatement &customer, BulkStatement &contact, PersonBook &book)
{
    const auto written = writePeople(customer, contact, book.newCustomers, book.newContacts);
    book.newCustomers.clear();
    book.newContacts.clear();
    return written;
}

} // namespace gensvar::store
