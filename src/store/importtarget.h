// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/ids.h"
#include "domain/issue.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

namespace gensvar::store {

/// Where the responses of one import go and what is kept of it.
struct ImportTarget
{
    QString source;         ///< its name; made if it is not there
    bool anonymous = false; ///< the source promised anonymity
    QString file;
    QString format;
    QByteArray headerKey;
    quint32 fields = 0; ///< bit n: Field n comes with the import; other fields of known responses are left alone
    QMap<quint32, QString> attributes; ///< name by Response::Attribute::column
    qint64 expectedRows = 0;           ///< how many are coming, about; decides how ids are looked up
    QString territory;                 ///< ISO 3166 code of the store's zone, for phone numbers without a country
    QDateTime at;                      ///< UTC
    QString by;

    [[nodiscard]] bool holds(domain::Field field) const { return fields >> quint32(field) & 1; }
};

/// What the responses of an import came to.
struct ImportCounts
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 unscored = 0;       ///< among the added
    qint64 excluded = 0;       ///< among the added: left out of the figures by a rule
    qint64 knownIds = 0;       ///< rows with an id of their own that were there
    qint64 otherScores = 0;    ///< among those: now with another time and score, and no other customer
    qint64 otherConstants = 0; ///< among the updated: a constant of the import took the place of another value
    qint64 bareRows = 0;       ///< rows that tell no more than a day and a score
    qint64 coincidingRows = 0; ///< among those: were there, where the rest seems to be another file's; else 0
    qint32 firstDay = 0; ///< days since 1970-01-01, of the responses added or updated or unchanged; first > last: none
    qint32 lastDay = -1;
};

/// Whether so many of the known ids tell of something else that they are most likely another survey's.
[[nodiscard]] constexpr bool isConspicuous(qint64 others, qint64 knownIds)
{
    return others >= 3 && others * 20 > knownIds;
}

} // namespace gensvar::store
