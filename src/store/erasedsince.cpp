// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasedsince.h"

#include "store/erasedkeys.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

static base::Result<void> findCustomers(Database &copy, const ErasedKeys &since, QSet<qint64> &contacts)
{
    Query query(copy,
                u"SELECT key_kind, key, contact.id FROM customer JOIN contact ON contact.customer_id = customer.id"_s);
    for (query.run(); query.next();) {
        if (since.holdsPerson(PersonKey(query.integer(0)), query.text(1).toStdString()))
            contacts.insert(query.integer(2));
    }
    return query.result();
}

/// Who has no key of their own is known by what they answered.
static base::Result<void> findResponses(Database &copy, const ErasedKeys &since, QSet<qint64> &contacts)
{
    Query query(copy,
                u"SELECT source.key, external_id, contact_id FROM response JOIN source ON source.id = source_id "
                "WHERE contact_id IS NOT NULL"_s);
    for (query.run(); query.next();) {
        if (since.holdsResponse(query.text(0).toStdString(), query.text(1).toStdString()))
            contacts.insert(query.integer(2));
    }
    return query.result();
}

static base::Result<void> findRejectedRows(Database &copy, const ErasedKeys &since, QList<qint64> &rows)
{
    Query query(copy,
                u"SELECT rejected_row.id, cells, source.key FROM rejected_row "
                "JOIN import ON import.id = import_id JOIN source ON source.id = import.source_id"_s);
    for (query.run(); query.next();) {
        QStringList cells;
        for (const QJsonValue &cell : QJsonDocument::fromJson(query.text(1).toUtf8()).array())
            cells.append(cell.toString());
        if (since.holdsAnyOf(cells, query.text(2).toStdString()))
            rows.append(query.integer(0));
    }
    return query.result();
}

base::Result<ErasedSince> ErasedSince::findIn(Database &copy, const ErasedKeys &since)
{
    ErasedSince found;
    if (since.isEmpty())
        return found;
    QSet<qint64> contacts;
    return findCustomers(copy, since, contacts)
        .and_then([&] { return findResponses(copy, since, contacts); })
        .and_then([&] { return findRejectedRows(copy, since, found.rejectedRows); })
        .map([&] {
            found.contacts = contacts.values();
            return found;
        });
}

base::Result<void> ErasedSince::removeRows(Database &copy) const
{
    Query remove(copy, u"DELETE FROM rejected_row WHERE id = ?"_s);
    for (const qint64 row : rejectedRows) {
        if (const auto removed = remove.bind(row).exec(); !removed)
            return removed;
    }
    return {};
}

} // namespace gensvar::store
