// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/customersearch.h"

#include "flow/connection.h"
#include "store/customerstore.h"
#include "store/person.h"

namespace gensvar::flow {

base::Result<QList<FoundCustomer>> findCustomers(Connection &connection, const QString &text, int most)
{
    const auto people = store::findPeople(connection.database(), text, most);
    if (!people)
        return base::failure(people);
    const store::CustomerStore customers(connection.database());
    QList<FoundCustomer> found;
    for (const store::FoundPerson &one : *people) {
        const auto newest = customers.newestAnswer(one.which.contact);
        if (!newest)
            return base::failure(newest);
        if (!newest->isNull())
            found.append({{one.which.contact, one.customerId, one.name, one.email, one.phone}, *newest});
    }
    return found;
}

} // namespace gensvar::flow
