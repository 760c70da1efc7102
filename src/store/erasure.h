// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/codedvalues.h"
#include "store/person.h"

#include <QJsonObject>
#include <QStringList>

namespace gensvar::store {

class CountSink;

/// What erasing a person did.
struct ErasureResult
{
    qint64 responses = 0;    ///< that are anonymous answers now
    QStringList backups;     ///< files beside the store that still hold the person
    bool logRemains = false; ///< a reader held on to the log: its older pages go when the store is closed
};

/// Removes a person: contact data, comments and attributes go from responses, their earlier versions, rejected rows and
/// the search index. Score, day and dimensions stay as an anonymous answer, known by a keyed hash alone, so that no
/// import brings the person back. All in one transaction; cannot be undone, but until it is committed be cancelled.
class Erasure
{
public:
    /// counts is told of the comments that are no more; new for each erasing.
    Erasure(Database &database, CountSink &counts, base::ProgressSink progress = {}, base::CancelToken cancel = {});

    /// Fails with cancelled where nothing has changed, with customer_unknown where neither a response nor a rejected
    /// row tells of such a person.
    [[nodiscard]] base::Result<ErasureResult> erase(const PersonName &name);
    /// The same, without a look at the files beside the store.
    [[nodiscard]] base::Result<ErasureResult> eraseHere(const PersonName &name);

private:
    base::Result<Person> remove(const PersonName &name);
    ErasureResult resultOf(const Person &person);
    base::Result<void> eraseAll(const Person &person);
    base::Result<void> keepHashes(const Person &person, ErasedKeys &keys);
    base::Result<void> anonymise(const Person &person, const ErasedKeys &keys);
    base::Result<void> forgetVersions(const Person &person);
    base::Result<void> forgetAccounts(const Person &person);
    base::Result<void> forgetRenames(const QList<qint64> &accounts);
    base::Result<void> forgetContacts(const Person &person);
    base::Result<void> forgetRejectedRows(const Person &person);
    base::Result<void> forgetNotes(const Person &person);
    base::Result<void> rewrite(const QList<std::pair<qint64, QJsonObject>> &details);
    base::Result<void> sweep();

    void tell(int percent) const;                  ///< how far it has come
    [[nodiscard]] base::Result<void> goOn() const; ///< fails where it was cancelled
    template <typename Ids> base::Result<void> forEach(const QString &sql, const Ids &ids);

    Database &m_database;
    CountSink &m_counts;
    base::ProgressSink m_progress;
    base::CancelToken m_cancel;
    CodedValues m_values;
    QList<QByteArray> m_traces;
    qint64 m_rejectedRows = 0;
};

} // namespace gensvar::store
