// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerstore.h"

#include "store/accountcontacts.h"
#include "store/bounds.h"
#include "store/commentstore.h"
#include "store/database.h"
#include "store/mergers.h"
#include "store/query.h"
#include "store/responsefacts.h"
#include "store/shownnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;
using domain::CustomerCard;
using domain::Dimension;

namespace {

/// An answer and where it counts.
struct Answered
{
    qint64 id = 0;
    qint64 day = 0;
    qint64 account = 0;
    qint64 manager = 0;
};

/// What an answer told of who gave it.
struct Contact
{
    qint64 id = 0;
    QString key;
    QString name;
    QString email;
    QString phone;
    std::optional<bool> contactOk;
};

bool isNewer(const Answered &one, const Answered &other)
{
    return std::pair(one.day, one.id) > std::pair(other.day, other.id);
}

class CardReader
{
public:
    explicit CardReader(Database &database)
        : m_database(database)
    { }

    Result<std::optional<CustomerCard>> read(qint64 response)
    {
        auto done = readResponse(response);
        if (!done || m_asked.id == 0)
            return done.map([] { return std::optional<CustomerCard>(); });
        if (m_contact != 0)
            done = readPerson();
        if (done)
            done = readAnswers();
        if (done)
            done = readAccount();
        if (!done)
            return failure(done);
        auto facts = ResponseFacts(m_database).of(domain::ResponseId(response));
        if (!facts)
            return failure(facts);
        m_card.facts = std::move(*facts);
        return std::optional(std::move(m_card));
    }

private:
    Result<void> readResponse(qint64 response)
    {
        Query query(m_database, u"SELECT day, contact_id, account_id, account_manager_id FROM response WHERE id = ?"_s);
        for (query.bind(response).run(); query.next();) {
            m_asked = {response, query.integer(0), query.integer(2), query.integer(3)};
            m_contact = query.integer(1);
        }
        return query.result();
    }

    Result<void> readPerson()
    {
        const auto customer =
            Query(m_database, u"SELECT customer_id FROM contact WHERE id = ?"_s).bind(m_contact).number();
        if (!customer)
            return failure(customer);
        m_customer = customer->value_or(0);
        if (m_customer == 0) // a shared address is nobody's: what this response told, and no other
            return takeContacts(u"id = ?"_s, m_contact);
        const auto family = mergedWith(m_database, u"customer"_s, m_customer);
        if (!family)
            return failure(family);
        for (const qint64 customerId : *family) {
            if (auto done = takeContacts(u"customer_id = ?"_s, customerId); !done)
                return done;
        }
        const auto said =
            Query(m_database, u"SELECT contact_ok FROM customer WHERE id = ?"_s).bind(family->first()).number();
        if (said && *said)
            m_card.contactOk = **said != 0;
        return said.map([](const auto &) {});
    }

    Result<void> takeContacts(const QString &which, qint64 id)
    {
        Query query(m_database,
                    u"SELECT id, customer_key, name, email, phone, contact_ok FROM contact WHERE %1"
                    " ORDER BY id DESC LIMIT ?"_s.arg(which));
        for (query.bind(id).bind(CustomerStore::mostAnswers).run(); query.next();) {
            const auto ok = query.isNull(5) ? std::nullopt : std::optional(query.integer(5) != 0);
            m_contacts.push_back({query.integer(0), query.text(1), query.text(2), query.text(3), query.text(4), ok});
        }
        return query.result();
    }

    /// Of each detail the one that was told last: contacts are numbered as they come, and comments are listed by the
    /// same name.
    void presentDetails()
    {
        std::ranges::sort(m_contacts, std::greater(), &Contact::id);
        const auto take = [](QString &detail, const QString &told) {
            if (detail.isEmpty())
                detail = told;
        };
        for (const Contact &contact : m_contacts) {
            m_card.isKnown = true;
            take(m_card.customerId, contact.key);
            take(m_card.name, contact.name);
            take(m_card.email, contact.email);
            take(m_card.phone, contact.phone);
            if (!m_card.contactOk)
                m_card.contactOk = contact.contactOk;
        }
    }

    Result<void> readAnswers()
    {
        std::vector<Answered> answers{m_asked};
        Query query(m_database,
                    u"SELECT id, day, account_id, account_manager_id FROM response WHERE contact_id = ?"
                    " ORDER BY id DESC LIMIT ?"_s);
        for (size_t i = 0; m_customer != 0 && i < m_contacts.size(); ++i) {
            for (query.bind(m_contacts[i].id).bind(CustomerStore::mostAnswers + 1).run(); query.next();) {
                if (query.integer(0) != m_asked.id)
                    answers.push_back({query.integer(0), query.integer(1), query.integer(2), query.integer(3)});
            }
            if (const auto done = query.result(); !done)
                return done;
        }
        std::ranges::sort(answers, isNewer);
        for (const Answered &answer : answers) {
            m_asked.account = m_asked.account ? m_asked.account : answer.account;
            m_asked.manager = m_asked.manager ? m_asked.manager : answer.manager;
        }
        presentDetails();
        return present(answers);
    }

    /// The one that was asked for is among them, be it the oldest.
    Result<void> present(const std::vector<Answered> &answers)
    {
        std::vector<qint64> ids;
        for (const Answered &answer : answers) {
            if (ids.size() < size_t(CustomerStore::mostAnswers) || answer.id == m_asked.id)
                ids.push_back(answer.id);
        }
        m_card.hasMoreAnswers = ids.size() < answers.size();
        auto comments = CommentStore(m_database).read(ids);
        if (!comments)
            return failure(comments);
        m_card.answers = std::move(*comments);
        return {};
    }

    Result<void> readAccount()
    {
        m_card.account = ShownNames(m_database, Dimension::Account)(m_asked.account);
        m_card.accountManager = ShownNames(m_database, Dimension::AccountManager)(m_asked.manager);
        if (m_asked.account == 0 || !m_card.isKnown)
            return {};
        return AccountContacts(m_database).readInto(m_card, m_asked.account, m_contact);
    }

    Database &m_database;
    CustomerCard m_card;
    Answered m_asked;
    qint64 m_contact = 0;
    qint64 m_customer = 0;
    std::vector<Contact> m_contacts;
};

} // namespace

Result<std::optional<CustomerCard>> CustomerStore::card(domain::ResponseId response) const
{
    return CardReader(m_database).read(response.value());
}

base::Result<domain::ResponseId> CustomerStore::newestAnswer(qint64 contact) const
{
    Query query(m_database, u"SELECT id FROM response WHERE contact_id = ? ORDER BY day DESC, id DESC LIMIT 1"_s);
    return query.bind(contact).number().map(
        [](std::optional<qint64> id) { return domain::ResponseId(id.value_or(0)); });
}

} // namespace gensvar::store
