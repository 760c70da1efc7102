// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person.h"

#include "store/database.h"
#include "store/erasedkeys.h"
#include "store/personbook.h"
#include "store/query.h"
#include "store/statement.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::CustomerId;
using domain::ResponseId;

namespace {

constexpr qsizetype shortestTrace = 5; ///< characters; "Bo" and "17" stand in many texts
constexpr qsizetype fewestOfEmail = 3; ///< characters of a part that somebody is found by
constexpr qsizetype phoneDigits = 7;   ///< the last ones, the same with and without a country

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

// Tells by its bytes what cannot be meant, before texts are made of them: of nearly all of many contacts.
class Sieve
{
public:
    Sieve(const QString &wanted, const QString &digits)
        : m_wanted(wanted.toStdString())
        , m_digits(digits.toStdString())
        , m_isPlain(std::ranges::all_of(m_wanted, isPlain))
    { }

    [[nodiscard]] bool mayHold(std::string_view cell) const
    {
        if (!std::ranges::all_of(cell, isPlain))
            return true; // of other letters QString knows which are the same
        const auto isSame = [](char letter, char folded) {
            return (letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter) == folded;
        };
        return m_isPlain && !std::ranges::search(cell, m_wanted, isSame).empty();
    }

    [[nodiscard]] bool mayEndIn(std::string_view phone) const
    {
        auto digit = m_digits.rbegin();
        for (auto c = phone.rbegin(); c != phone.rend() && digit != m_digits.rend(); ++c) {
            if (*c >= '0' && *c <= '9' && *c != *digit++)
                return false;
        }
        return digit == m_digits.rend();
    }

private:
    static bool isPlain(char c) { return static_cast<unsigned char>(c) < 0x80; }

    std::string m_wanted; // folded
    std::string m_digits;
    bool m_isPlain;
};

// What each of these texts, as it came, makes a person known by.
QList<PersonIdentity> identities(const QSet<QString> &texts, std::string_view ContactText::*part,
                                 std::string_view territory)
{
    QList<PersonIdentity> all;
    for (const QString &text : texts) {
        const std::string utf8 = text.toStdString();
        ContactText contact;
        contact.*part = utf8;
        if (auto identity = identityOf(contact, territory))
            all.append(std::move(*identity));
    }
    return all;
}

// Finds a person step by step: contacts by the e-mail, their customers, what is merged with these, all their contacts,
// who is known by an e-mail or phone of these alone, and so on until nobody is added.
class Search
{
public:
    Search(Database &database, const PersonName &name)
        : m_database(database)
        , m_name(name)
    { }

    base::Result<Person> run()
    {
        auto done = m_name.contact > 0    ? byContact()
            : m_name.customerId.isEmpty() ? byEmail()
                                          : byKey(PersonKey::CustomerId, m_name.customerId);
        for (qsizetype before = -1; done && before != m_person.customers.size();) {
            before = m_person.customers.size();
            done = family();
            for (const CustomerId customer : std::as_const(m_person.customers)) {
                if (done)
                    done = contactsOf(customer);
            }
            if (done)
                done = withoutId();
        }
        for (const qint64 contact : std::as_const(m_person.contacts)) {
            if (done)
                done = responsesOf(contact);
        }
        if (!done)
            return base::failure(done);
        std::ranges::sort(m_person.responses);
        return m_person;
    }

private:
    void addCustomer(CustomerId id)
    {
        if (!id.isNull() && !m_person.customers.contains(id))
            m_person.customers.append(id);
    }

    void addContact(const Query &row)
    {
        if (m_person.contacts.contains(row.integer(0)))
            return;
        m_person.contacts.append(row.integer(0));
        addCustomer(CustomerId(row.integer(1)));
        const auto add = [&row](QSet<QString> &texts, int column) {
            if (const QString text = row.text(column); !text.isEmpty())
                texts.insert(text);
        };
        add(m_person.customerIds, 2);
        add(m_person.names, 3);
        if (!row.isNull(4))
            m_person.emails.insert(row.text(4).toCaseFolded());
        add(m_person.phones, 5);
    }

    base::Result<void> byKey(PersonKey kind, const QString &key)
    {
        Query query(m_database, u"SELECT id FROM customer WHERE key_kind = ? AND key = ?"_s);
        for (query.bind(int(kind)).bind(key).run(); query.next();) {
            addCustomer(CustomerId(query.integer(0)));
            (kind == PersonKey::Email ? m_person.emails : m_person.customerIds).insert(key);
        }
        return query.result();
    }

    // Reads all contacts: SQLite's lower() knows ASCII only, and erasing is rare.
    base::Result<void> byEmail()
    {
        const QString folded = m_name.email.trimmed().toCaseFolded();
        if (const auto found = byKey(PersonKey::Email, folded); !found)
            return found;
        Query query(m_database,
                    u"SELECT id, customer_id, customer_key, name, email, phone FROM contact WHERE email IS NOT NULL"_s);
        for (query.run(); query.next();) {
            if (query.text(4).toCaseFolded() == folded)
                addContact(query);
        }
        return query.result();
    }

    base::Result<void> byContact()
    {
        Query query(m_database,
                    u"SELECT id, customer_id, customer_key, name, email, phone FROM contact WHERE id = ?"_s);
        for (query.bind(m_name.contact).run(); query.next();)
            addContact(query);
        return query.result();
    }

    base::Result<void> family()
    {
        Query up(m_database, u"SELECT merged_into FROM customer WHERE id = ?"_s);
        Query down(m_database, u"SELECT id FROM customer WHERE merged_into = ?"_s);
        for (qsizetype i = 0; i < m_person.customers.size(); ++i) { // grows meanwhile
            const CustomerId customer = m_person.customers.at(i);
            const auto into = up.bind(customer).number();
            if (!into)
                return base::failure(into);
            addCustomer(CustomerId(into->value_or(0)));
            for (down.bind(customer).run(); down.next();)
                addCustomer(CustomerId(down.integer(0)));
            if (const auto done = down.result(); !done)
                return done;
        }
        return {};
    }

    base::Result<void> contactsOf(CustomerId customer)
    {
        Query query(m_database,
                    u"SELECT id, customer_id, customer_key, name, email, phone FROM contact WHERE customer_id = ?"_s);
        for (query.bind(customer).run(); query.next();)
            addContact(query);
        return query.result();
    }

    // Who wrote without a customer id is known by the e-mail, else the phone; where names contradict it is another.
    base::Result<void> withoutId()
    {
        const std::string territory = QLocale::territoryToCode(m_database.zone().territory()).toStdString();
        const QList<PersonIdentity> keys = identities(m_person.emails, &ContactText::email, territory)
            + identities(m_person.phones, &ContactText::phone, territory);
        const QSet<QString> names = folded(m_person.names);
        Query query(m_database, u"SELECT id FROM customer WHERE key = ? AND key_kind = ?"_s);
        for (const PersonIdentity &identity : keys) {
            QList<CustomerId> found;
            for (query.bind(QString::fromStdString(identity.key)).bind(int(identity.kind)).run(); query.next();)
                found.append(CustomerId(query.integer(0)));
            auto done = query.result();
            for (const CustomerId customer : std::as_const(found)) {
                const auto theirs = done ? namesOf(customer) : base::failure(done);
                if (!theirs)
                    return base::failure(theirs);
                if (names.isEmpty() || theirs->isEmpty() || names.intersects(*theirs))
                    addCustomer(customer);
            }
        }
        return {};
    }

    base::Result<QSet<QString>> namesOf(CustomerId customer)
    {
        QSet<QString> names;
        Query query(m_database, u"SELECT name FROM contact WHERE customer_id = ? AND name IS NOT NULL"_s);
        for (query.bind(customer).run(); query.next();)
            names.insert(query.text(0));
        if (const auto done = query.result(); !done)
            return base::failure(done);
        return folded(names);
    }

    static QSet<QString> folded(const QSet<QString> &names)
    {
        QSet<QString> all;
        for (const QString &name : names)
            all.insert(name.toCaseFolded());
        return all;
    }

    base::Result<void> responsesOf(qint64 contact)
    {
        Query query(m_database, u"SELECT id FROM response WHERE contact_id = ?"_s);
        for (query.bind(contact).run(); query.next();)
            m_person.responses.append(ResponseId(query.integer(0)));
        return query.result();
    }

    Database &m_database;
    const PersonName &m_name;
    Person m_person;
};

} // namespace

base::Result<Person> Person::find(Database &database, const PersonName &name)
{
    return Search(database, name).run();
}

base::Result<QList<FoundPerson>> findPeople(Database &database, const QString &text, int limit)
{
    const QString wanted = text.simplified().toCaseFolded();
    const QString digits = digitsOf(wanted).right(phoneDigits);
    QList<FoundPerson> all;
    QSet<QString> seen;
    // Reads all contacts: SQLite's lower() knows ASCII only, and erasing is rare.
    Statement contacts(database, "SELECT id, customer_key, name, email, phone FROM contact ORDER BY id DESC");
    const Sieve sieve(wanted, digits);
    const bool isPhone = digits.size() == phoneDigits;
    while (wanted.size() > 1 && all.size() < limit && contacts.step()) {
        if (!sieve.mayHold(contacts.text(1)) && !sieve.mayHold(contacts.text(2)) && !sieve.mayHold(contacts.text(3))
            && !(isPhone && sieve.mayEndIn(contacts.text(4))))
            continue;
        const auto cell = [&contacts](int column) {
            const std::string_view utf8 = contacts.text(column);
            return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        };
        const FoundPerson found{{{}, {}, contacts.integer(0)}, cell(1), cell(2), cell(3), cell(4)};
        const bool fits = found.customerId.compare(wanted, Qt::CaseInsensitive) == 0
            || found.email.trimmed().compare(wanted, Qt::CaseInsensitive) == 0
            || (wanted.size() >= fewestOfEmail && found.email.contains(wanted, Qt::CaseInsensitive))
            || found.name.contains(wanted, Qt::CaseInsensitive) || (isPhone && digitsOf(found.phone).endsWith(digits));
        const QString shown = QStringList{found.customerId, found.name, found.email, found.phone}.join(u'\n');
        const bool isTold = !found.customerId.isEmpty() || !found.email.isEmpty() || !found.phone.isEmpty();
        if (fits && !(isTold && seen.contains(shown))) {
            seen.insert(shown);
            all.append(found);
        }
    }
    contacts.reset(); // gives its lock back
    if (const auto done = contacts.result(); !done)
        return base::failure(done);
    return all;
}

bool Person::isIn(const QString &cell) const
{
    if (customerIds.contains(cell))
        return true;
    const QString folded = cell.toCaseFolded();
    const auto holds = [&folded](const QString &text) {
        const QString wanted = text.trimmed().toCaseFolded();
        return wanted.size() < shortestTrace ? folded.trimmed() == wanted : folded.contains(wanted);
    };
    if (std::ranges::any_of(emails, holds) || std::ranges::any_of(names, holds))
        return true;
    const QString digits = digitsOf(cell);
    return std::ranges::any_of(phones, [&digits](const QString &phone) {
        const QString wanted = digitsOf(phone).right(phoneDigits);
        return wanted.size() == phoneDigits && digits.contains(wanted);
    });
}

base::Result<qint64> Person::comments(Database &database) const
{
    qint64 all = 0;
    Query query(database, u"SELECT has_comment FROM response WHERE id = ?"_s);
    for (const ResponseId id : responses) {
        const auto one = query.bind(id).number();
        if (!one)
            return base::failure(one);
        all += one->value_or(0);
    }
    return all;
}

QList<QByteArray> Person::traces() const
{
    QList<QByteArray> all;
    for (const QSet<QString> &texts : {customerIds, emails, names, phones}) {
        for (const QString &text : texts) {
            if (text.size() >= shortestTrace)
                all.append(text.toUtf8());
        }
    }
    return all;
}

QList<QByteArray> Person::hashes(const ErasedKeys &keys, const QString &territory) const
{
    QList<QByteArray> all;
    const std::string land = territory.toStdString();
    for (const auto &identity : identities(customerIds, &ContactText::customerId, land)
             + identities(emails, &ContactText::email, land) + identities(phones, &ContactText::phone, land))
        all.append(keys.personHash(identity.kind, identity.key));
    return all;
}

} // namespace gensvar::store
