// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"

#include "base/codes.h"
#include "store/backups.h"
#include "store/chosenresponses.h"
#include "store/codes.h"
#include "store/countsink.h"
#include "store/database.h"
#include "store/erasedkeys.h"
#include "store/idpack.h"
#include "store/query.h"
#include "store/remains.h"
#include "store/searchindex.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::ResponseId;

namespace {

constexpr qsizetype shortestComment = 12; ///< bytes; shorter ones stand in other comments too

} // namespace

Erasure::Erasure(Database &database, CountSink &counts, base::ProgressSink progress, base::CancelToken cancel)
    : m_database(database)
    , m_counts(counts)
    , m_progress(std::move(progress))
    , m_cancel(std::move(cancel))
{ }

base::Result<void> Erasure::goOn() const
{
    return m_cancel.isCancelled() ? base::failure(base::code::cancelled) : base::Result<void>();
}

/// Runs a statement for each of some numbers.
template <typename Ids> base::Result<void> Erasure::forEach(const QString &sql, const Ids &ids)
{
    Query query(m_database, sql);
    for (const auto &id : ids) {
        auto done = goOn();
        if (done)
            done = query.bind(id).exec();
        if (!done)
            return done;
    }
    return {};
}

void Erasure::tell(int percent) const
{
    if (m_progress)
        m_progress({base::Stage::Writing, percent, 100, 0});
}

base::Result<Person> Erasure::remove(const PersonName &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    auto person = Person::find(m_database, name);
    if (!person)
        return base::failure(person);
    if (person->isNobody() && name.contact == 0) { // but perhaps in a row that could not be taken
        (name.email.isEmpty() ? person->customerIds : person->emails)
            .insert(name.email.isEmpty() ? name.customerId : name.email.trimmed().toCaseFolded());
    }
    m_traces = person->traces();
    tell(5);
    if (const auto erased = eraseAll(*person); !erased)
        return base::failure(erased);
    if (person->isNobody() && m_rejectedRows == 0)
        return base::failure(code::customerUnknown, {name.email.isEmpty() ? name.customerId : name.email});

    NewChange made{change::erase, {{u"responses"_s, person->responses.size()}}};
    if (!person->responses.isEmpty()) {
        made.firstId = person->responses.first();
        made.lastId = person->responses.last();
    }
    if (const auto committed = transaction->commit(made); !committed)
        return base::failure(committed);
    return person;
}

ErasureResult Erasure::resultOf(const Person &person)
{
    ErasureResult result;
    result.responses = person.responses.size();
    // Committed: what fails from here on leaves traces in free pages, and is told.
    result.logRemains = !sweep();
    tell(85);
    return result;
}

base::Result<ErasureResult> Erasure::erase(const PersonName &name)
{
    return remove(name).map([this](const Person &person) {
        ErasureResult result = resultOf(person);
        result.backups = backupsHolding(m_database, person);
        return result;
    });
}

base::Result<ErasureResult> Erasure::eraseHere(const PersonName &name)
{
    return remove(name).map([this](const Person &person) { return resultOf(person); });
}

base::Result<void> Erasure::eraseAll(const Person &person)
{
    auto keys = ErasedKeys::load(m_database);
    if (!keys)
        return base::failure(keys);
    int percent = 5;
    using Step = base::Result<void> (Erasure::*)(const Person &);
    auto done = keepHashes(person, *keys);
    if (done)
        done = anonymise(person, *keys);
    for (const Step step : {&Erasure::forgetVersions, &Erasure::forgetAccounts, &Erasure::forgetContacts,
                            &Erasure::forgetRejectedRows, &Erasure::forgetNotes}) {
        if (done)
            done = (this->*step)(person);
        tell(percent += 5);
        if (done)
            done = goOn();
    }
    return done;
}

base::Result<void> Erasure::keepHashes(const Person &person, ErasedKeys &keys)
{
    const QString territory = QLocale::territoryToCode(m_database.zone().territory());
    Query insert(m_database, u"INSERT OR IGNORE INTO erased (hash) VALUES (?)"_s);
    const auto keep = [&](const QByteArray &hash) { return insert.bind(hash).exec(); };
    for (const QByteArray &hash : person.hashes(keys, territory)) {
        if (const auto kept = keep(hash); !kept)
            return kept;
    }
    Query response(m_database,
                   u"SELECT source.key, external_id FROM response JOIN source ON source.id = source_id "
                   "WHERE response.id = ?"_s);
    for (const ResponseId id : person.responses) {
        if (const auto asked = goOn(); !asked)
            return asked;
        for (response.bind(id).run(); response.next();) {
            const QByteArray source = response.text(0).toUtf8();
            if (const auto kept = keep(keys.responseHash(source.toStdString(), response.text(1).toStdString())); !kept)
                return kept;
        }
        if (const auto done = response.result(); !done)
            return done;
    }
    return {};
}

base::Result<void> Erasure::anonymise(const Person &person, const ErasedKeys &keys)
{
    auto search = SearchEdit::open(m_database.handle());
    if (!search)
        return base::failure(search);
    Query read(m_database,
               u"SELECT day, external_id, comment, attributes, source.key FROM response "
               "JOIN source ON source.id = source_id WHERE response.id = ?"_s);
    Query update(m_database,
                 u"UPDATE response SET contact_id = NULL, has_comment = 0, comment = NULL, attributes = NULL, "
                 "employee = NULL, revenue = NULL, currency = NULL, responded_at = NULL, fingerprint = 0, "
                 "external_id = ? WHERE id = ?"_s);
    const auto chosen = ChosenResponses::of(m_database, person.responses);
    const auto counted = !chosen ? base::failure(chosen) : chosen->each([&](ResponseId, CountedResponse cell, auto) {
        m_counts.add(cell, -1);
        cell.hasComment = false;
        m_counts.add(cell, 1);
    });
    if (!counted)
        return counted;
    for (const ResponseId id : person.responses) {
        if (const auto asked = goOn(); !asked)
            return asked;
        read.bind(id).run();
        if (!read.next())
            return read.result();
        const std::string comment = read.text(2).toStdString();
        if (comment.size() >= size_t(shortestComment))
            m_traces.append(QByteArray::fromStdString(comment));
        m_values.add(read.blob(3));
        const qint64 day = read.integer(0);
        const QByteArray kept = keys.keptId(read.text(4).toStdString(), read.text(1).toStdString());
        (void)read.next(); // to its end: gives its lock back
        auto done = search->remove(id.value(), day, comment);
        if (done)
            done = update.bind(QString::fromLatin1(kept)).bind(id).exec();
        if (!done)
            return done;
    }
    return m_counts.apply(m_database);
}

base::Result<void> Erasure::forgetVersions(const Person &person)
{
    const QString sql = u"UPDATE response_version SET contact_id = NULL, has_comment = 0, comment = NULL, "
                        "attributes = NULL, employee = NULL, revenue = NULL, currency = NULL, responded_at = NULL, "
                        "fingerprint = 0 WHERE "_s;
    const QString ofResponse = u"response_id = ?"_s;
    const QString ofContact = u"contact_id = ?"_s;
    const auto forget = [&](const QString &which, const auto &ids) -> base::Result<void> {
        Query read(m_database, u"SELECT attributes, comment FROM response_version WHERE "_s + which);
        for (const auto &id : ids) {
            for (read.bind(id).run(); read.next();) {
                m_values.add(read.blob(0));
                if (const QByteArray comment = read.text(1).toUtf8(); comment.size() >= shortestComment)
                    m_traces.append(comment);
            }
            if (const auto done = read.result(); !done)
                return done;
        }
        return forEach(sql + which, ids);
    };
    auto done = forget(ofResponse, person.responses);
    if (done)
        done = forget(ofContact, person.contacts);
    return done ? m_values.removeUnused(m_database) : done;
}

// The account of a private person is often their own name.
base::Result<void> Erasure::forgetAccounts(const Person &person)
{
    QSet<QString> own = person.emails + person.customerIds;
    for (const QString &name : person.names)
        own.insert(name.toCaseFolded());
    QList<qint64> accounts;
    Query query(m_database, u"SELECT id, key, name FROM account"_s);
    for (query.run(); query.next();) {
        if (own.contains(query.text(1).toCaseFolded()) || own.contains(query.text(2).toCaseFolded()))
            accounts.append(query.integer(0));
    }
    auto done = query.result();
    if (done && !accounts.isEmpty()) {
        done = forEach(u"UPDATE response SET account_id = NULL WHERE account_id = ?"_s, accounts);
        if (done)
            done = forEach(u"UPDATE response_version SET account_id = NULL WHERE account_id = ?"_s, accounts);
        if (done)
            done = forEach(u"UPDATE account SET merged_into = NULL WHERE merged_into = ?"_s, accounts);
        if (done)
            done = forEach(u"DELETE FROM responsible WHERE dimension = 'account' AND value_id = ?"_s, accounts);
        if (done)
            done = forEach(u"DELETE FROM account WHERE id = ?"_s, accounts);
        if (done)
            done = forgetRenames(accounts);
    }
    return done;
}

// What such an account was called before, which the log keeps for undoing.
base::Result<void> Erasure::forgetRenames(const QList<qint64> &accounts)
{
    QList<std::pair<qint64, QJsonObject>> found;
    Query query(m_database, u"SELECT seq, detail FROM change WHERE what = ?"_s);
    for (query.bind(QString(change::rename)).run(); query.next();) {
        QJsonObject detail = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        const QJsonObject renamed = detail.value("values"_L1)[0].toObject();
        if (detail.value("dimension"_L1) != "account"_L1 || !accounts.contains(renamed.value("id"_L1).toInteger()))
            continue;
        detail.insert("values"_L1, QJsonArray{QJsonObject{{u"id"_s, renamed.value("id"_L1)}}});
        found.append({query.integer(0), detail});
    }
    const auto done = query.result();
    return done ? rewrite(found) : done;
}

// Writes details of changes anew.
base::Result<void> Erasure::rewrite(const QList<std::pair<qint64, QJsonObject>> &details)
{
    Query update(m_database, u"UPDATE change SET detail = ? WHERE seq = ?"_s);
    for (const auto &[seq, detail] : details) {
        const QString text = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
        if (const auto done = update.bind(text).bind(seq).exec(); !done)
            return done;
    }
    return {};
}

base::Result<void> Erasure::forgetContacts(const Person &person)
{
    auto done = forEach(u"DELETE FROM contact WHERE id = ?"_s, person.contacts);
    if (done)
        done = forEach(u"UPDATE customer SET merged_into = NULL WHERE id = ?"_s, person.customers);
    if (done)
        done = forEach(u"DELETE FROM customer WHERE id = ?"_s, person.customers);
    return done;
}

base::Result<void> Erasure::forgetRejectedRows(const Person &person)
{
    QList<qint64> rows;
    Query query(m_database, u"SELECT id, cells, value FROM rejected_row"_s);
    for (query.run(); query.next() && goOn();) {
        const QJsonArray cells = QJsonDocument::fromJson(query.text(1).toUtf8()).array();
        const bool isTold = std::ranges::any_of(cells, [&](const QJsonValue &c) { return person.isIn(c.toString()); });
        if (isTold || person.isIn(query.text(2)))
            rows.append(query.integer(0));
    }
    auto done = query.result();
    if (done)
        done = goOn();
    if (!done)
        return done;
    m_rejectedRows = rows.size();
    return forEach(u"DELETE FROM rejected_row WHERE id = ?"_s, rows);
}

// The words that a user wrote when one of the responses was excluded.
base::Result<void> Erasure::forgetNotes(const Person &person)
{
    if (person.responses.isEmpty())
        return {};
    Query query(m_database, u"SELECT seq, detail FROM change WHERE what = ? AND last_id >= ? AND first_id <= ?"_s);
    query.bind(QString(change::exclude)).bind(person.responses.first()).bind(person.responses.last());
    QList<std::pair<qint64, QJsonObject>> found;
    for (query.run(); query.next();) {
        QJsonObject detail = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        bool isTheirs = false;
        for (const QJsonValue &was : detail.value("was"_L1).toArray()) {
            for (const ResponseId id : unpackIds(was["ids"_L1].toString()))
                isTheirs = isTheirs || std::ranges::binary_search(person.responses, id);
        }
        if (isTheirs && detail.contains("note"_L1)) {
            detail.remove("note"_L1);
            found.append({query.integer(0), detail});
        }
    }
    const auto done = query.result();
    return done ? rewrite(found) : done;
}

// What was deleted is overwritten (secure_delete), but a page that was split long ago may hold a copy that nobody
// points to. So the file is read, and written anew if it still holds any of it.
base::Result<void> Erasure::sweep()
{
    // Before SQLite 3.42 a deleted word stays readable in the index until then, also one that was deleted long ago.
    auto done = m_database.exec(u"INSERT INTO search (search) VALUES ('optimize')"_s);
    if (done)
        done = m_database.checkpoint();
    tell(60);
    if (done && holdsAnyOf(m_database.path(), m_traces)) {
        done = m_database.exec(u"VACUUM"_s);
        if (done)
            done = m_database.checkpoint();
    }
    return done;
}

} // namespace gensvar::store
