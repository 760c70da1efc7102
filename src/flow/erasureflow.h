// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gensvar::flow {

class Connection;

/// What erasing a person did.
struct ErasureReport
{
    qint64 responses = 0;    ///< anonymous answers now
    qint64 followUps = 0;    ///< emptied with them
    QStringList backups;     ///< copies beside the store that still hold the person
    bool logRemains = false; ///< a reader held on to the log: its older pages go when the store is closed
};

/// Somebody whom a text may mean.
struct FoundPerson
{
    qint64 contact = 0; ///< for ErasureFlow::preview() and byContact()
    QString customerId;
    QString name;
    QString email;
    QString phone;
};

/// What erasing a person would do.
struct ErasurePreview
{
    qint64 responses = 0;
    qint64 comments = 0;
    qint64 contacts = 0; ///< ways the person is known by, all of which go
    QStringList backups; ///< copies beside the store that hold the person
};

/// Removes a person from a store, for good. Blocks; the connection's thread.
class ErasureFlow
{
public:
    explicit ErasureFlow(Connection &connection)
        : m_connection(connection)
    { }

    /// One of the two. Fails with customer_unknown where nothing in the store tells of such a person.
    [[nodiscard]] base::Result<ErasureReport> byCustomerId(const QString &customerId);
    [[nodiscard]] base::Result<ErasureReport> byEmail(const QString &email);
    /// Fails with cancelled where it was, and then has changed nothing; what is committed is not cancelled any more.
    [[nodiscard]] base::Result<ErasureReport> byContact(qint64 contact, const base::CancelToken &cancel = {},
                                                        const base::ProgressSink &progress = {});

    /// Of an older copy of the present store: removes whom that has erased since, so that no backup brings them back,
    /// and tells how many these were. Cancelled, the copy is part done and to be thrown away.
    [[nodiscard]] base::Result<qint64> eraseAgain(const Connection &present, const base::CancelToken &cancel = {},
                                                  const base::ProgressSink &progress = {});

    static constexpr int mostFound = 50;
    /// Whom a customer id, e-mail, phone number or part of a name may mean; at most mostFound.
    [[nodiscard]] base::Result<QList<FoundPerson>> find(const QString &text) const;
    /// Changes nothing. Fails with customer_unknown where the person is not there any more.
    [[nodiscard]] base::Result<ErasurePreview> preview(qint64 contact) const;

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
