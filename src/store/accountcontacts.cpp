// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountcontacts.h"

#include "domain/customercard.h"
#include "store/bounds.h"
#include "store/customerstore.h"
#include "store/mergers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;

AccountContacts::AccountContacts(Database &database)
    : m_database(database)
    , m_customerOf(database, u"SELECT customer_id FROM contact WHERE id = ?"_s)
{ }

/// Newest first; one more than are looked at where there are more.
Result<std::vector<AccountContacts::Answer>> AccountContacts::newest(qint64 account)
{
    const auto family = mergedWith(m_database, u"account"_s, account);
    if (!family)
        return failure(family);
    std::vector<Answer> answers;
    Query query(m_database,
                u"SELECT day, id, contact_id, score, excluded FROM response WHERE account_id = ?"
                " ORDER BY day DESC, id DESC LIMIT ?"_s);
    for (const qint64 part : *family) {
        for (query.bind(part).bind(CustomerStore::mostAnswers + 1).run(); query.next();) {
            const int score = query.isNull(3) ? -1 : bounds::score(query.integer(3));
            answers.push_back({query.integer(0), query.integer(1), query.integer(4) ? 0 : query.integer(2), score});
        }
        if (const auto done = query.result(); !done)
            return failure(done);
    }
    std::ranges::sort(answers, std::greater());
    return answers;
}

/// A number for each person: the customer's, or below 0 the contact's where nobody is known by it.
Result<qint64> AccountContacts::person(qint64 contact)
{
    if (const auto known = m_persons.constFind(contact); known != m_persons.constEnd())
        return *known;
    const auto customer = m_customerOf.bind(contact).number();
    if (!customer)
        return failure(customer);
    qint64 found = -contact;
    if (*customer) {
        const auto root = mergedInto(m_database, u"customer"_s, **customer);
        if (!root)
            return failure(root);
        found = *root;
    }
    m_persons.insert(contact, found);
    return found;
}

Result<void> AccountContacts::readInto(domain::CustomerCard &card, qint64 account, qint64 contact)
{
    auto answers = newest(account);
    const auto self = person(contact);
    if (!answers || !self)
        return answers ? failure(self) : failure(answers);
    card.hasMoreContacts = answers->size() > size_t(CustomerStore::mostAnswers);
    if (card.hasMoreContacts)
        answers->resize(CustomerStore::mostAnswers);
    QHash<qint64, bool> scored; // whom we have seen, and whether with a score
    for (const Answer &answer : *answers) {
        if (answer.contact == 0)
            continue; // nobody's, or not counted
        const auto who = person(answer.contact);
        if (!who)
            return failure(who);
        bool &isScored = scored[*who];
        if (*who == *self || isScored || answer.score < 0)
            continue;
        isScored = true;
        if (card.otherScores.size() < CustomerStore::mostScores)
            card.otherScores.append(answer.score);
    }
    card.otherContacts = int(scored.size()) - (scored.contains(*self) ? 1 : 0);
    return {};
}

} // namespace gensvar::store
