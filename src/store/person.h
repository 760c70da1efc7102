// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace gensvar::store {

class Database;
class ErasedKeys;

/// By what a person is asked for. One of the three.
struct PersonName
{
    QString customerId;
    QString email;
    qint64 contact = 0; ///< an id of table contact
};

/// Somebody whom a store tells of, as a list to choose from shows them.
struct FoundPerson
{
    PersonName which;
    QString customerId;
    QString name;
    QString email;
    QString phone;
};

/// The people that a text may mean: a customer id as it is, a phone number by its last digits, a part of a name of
/// at least two letters or of an e-mail of at least three. Contacts that are told apart by nothing shown are one. At
/// most so many.
[[nodiscard]] base::Result<QList<FoundPerson>> findPeople(Database &database, const QString &text, int limit);

/// All that a store knows a person by: the customer or e-mail that was asked for, what is merged with it, who wrote
/// without an id but with an e-mail or phone of theirs and no contradicting name, and all that any response said of
/// them. Customers have one key each, so that files in any order make the same ones; here they come together.
struct Person
{
    QList<domain::CustomerId> customers;
    QList<qint64> contacts;              ///< ids of table contact
    QList<domain::ResponseId> responses; ///< by id
    QSet<QString> customerIds;           ///< as they came
    QSet<QString> emails;                ///< folded
    QSet<QString> names;
    QSet<QString> phones; ///< as they came

    /// Fails only as queries do: a person who is not there has no customers and no contacts.
    [[nodiscard]] static base::Result<Person> find(Database &database, const PersonName &name);

    [[nodiscard]] base::Result<qint64> comments(Database &database) const; ///< how many of the responses have one

    [[nodiscard]] bool isNobody() const { return customers.isEmpty() && contacts.isEmpty(); }
    /// Whether a cell of a file tells of them.
    [[nodiscard]] bool isIn(const QString &cell) const;
    /// Texts that must not be found once they are erased; short ones, which mean other things too, are left out.
    [[nodiscard]] QList<QByteArray> traces() const;
    /// What an import compares, by each of their keys. Shared addresses are nobody's.
    [[nodiscard]] QList<QByteArray> hashes(const ErasedKeys &keys, const QString &territory) const;
};

} // namespace gensvar::store
