// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/erasureflow.h"

#include "flow/catchup.h"
#include "flow/connection.h"
#include "rollup/delta.h"
#include "store/backups.h"
#include "store/codes.h"
#include "store/erasedkeys.h"
#include "store/erasedsince.h"
#include "store/erasure.h"
#include "store/person.h"
#include "store/transaction.h"

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

base::Result<qint64> ErasureFlow::eraseAgain(const Connection &present, const base::CancelToken &cancel,
                                             const base::ProgressSink &progress)
{
    store::Database &copy = m_connection.database();
    const auto erased = store::ErasedKeys::load(present.database());
    const auto known = store::ErasedKeys::load(copy);
    if (!erased || !known)
        return base::failure(erased ? known : erased);
    const store::ErasedKeys since = erased->since(*known);
    if (since.isEmpty())
        return 0;
    const auto found = store::ErasedSince::findIn(copy, since);
    if (!found)
        return base::failure(found);
    qint64 people = 0;
    for (const qint64 contact : found->contacts) {
        rollup::Delta counts;
        const auto done = store::Erasure(copy, counts, progress, cancel).eraseHere({{}, {}, contact});
        if (done)
            ++people;
        else if (!done.error().is(store::code::customerUnknown)) // another contact of somebody who is gone by now
            return base::failure(done);
    }
    auto transaction = store::Transaction::begin(copy);
    if (!transaction)
        return base::failure(transaction);
    const auto kept = found->removeRows(copy).and_then([&] { return since.keepIn(copy); }).and_then([&] {
        return transaction->commit();
    });
    followCustomers(m_connection);
    return kept.map([&] { return people; });
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
