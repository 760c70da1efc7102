// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/erasureflow.h"

#include "flow/catchup.h"
#include "flow/connection.h"
#include "rollup/delta.h"
#include "store/backups.h"
#include "store/codes.h"
#include "store/erasure.h"
#include "store/person.h"

namespace gensvar::flow {

static base::Result<ErasureReport> erase(Connection &connection, const store::PersonName &name,
                                         const base::CancelToken &cancel = {}, const base::ProgressSink &progress = {})
{
    rollup::Delta counts;
    const auto erased = store::Erasure(connection.database(), counts, progress, cancel).erase(name);
    if (!erased)
        return base::failure(erased);
    followCustomers(connection);
    return ErasureReport{erased->responses, 0, erased->backups, erased->logRemains};
}

base::Result<ErasureReport> ErasureFlow::byCustomerId(const QString &customerId)
{
    return erase(m_connection, {customerId, {}, 0});
}

base::Result<ErasureReport> ErasureFlow::byEmail(const QString &email)
{
    return erase(m_connection, {{}, email, 0});
}

base::Result<ErasureReport> ErasureFlow::byContact(qint64 contact, const base::CancelToken &cancel,
                                                   const base::ProgressSink &progress)
{
    return erase(m_connection, {{}, {}, contact}, cancel, progress);
}

base::Result<QList<FoundPerson>> ErasureFlow::find(const QString &text) const
{
    const auto people = store::findPeople(m_connection.database(), text, mostFound);
    if (!people)
        return base::failure(people);
    QList<FoundPerson> all;
    for (const store::FoundPerson &one : *people)
        all.append({one.which.contact, one.customerId, one.name, one.email, one.phone});
    return all;
}

base::Result<ErasurePreview> ErasureFlow::preview(qint64 contact) const
{
    store::Database &database = m_connection.database();
    const auto person = store::Person::find(database, {{}, {}, contact});
    if (!person)
        return base::failure(person);
    if (person->isNobody())
        return base::failure(store::code::customerUnknown, {QString()});
    const auto comments = person->comments(database);
    if (!comments)
        return base::failure(comments);
    return ErasurePreview{person->responses.size(), *comments, person->contacts.size(),
                          store::backupsHolding(database, *person)};
}

} // namespace gensvar::flow
