// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/ids.h"
#include "domain/issue.h"

#include <QDate>
#include <QDateTime>

namespace gensvar::domain {

/// A file to import and how.
struct ImportRequest
{
    QString file;
    QString source; ///< empty: that of an earlier import with the same header, else a new one named after the file
    QString sheet;  ///< empty: the one visible sheet with a score and a date
    MapWishes wishes;
    QString profile; ///< a saved mapping's name
    QString saveProfile;
    QString encoding;       ///< empty: detect
    QChar delimiter;        ///< null: detect
    bool anonymous = false; ///< the source promised anonymity: its responses make no customers
    bool strict = false;    ///< any rejected row refuses the whole file
    bool dryRun = false;    ///< counts only; the store stays as it is
    int maxIssues = 1000;   ///< of Issues in the report; the counts are of all
    QString rejectsFile;    ///< CSV to write the rejected rows to; empty: none
};

/// What an import did. rows = added + updated + unchanged + rejected.
struct ImportReport
{
    ImportId id; ///< null for a dry run
    QString file;
    QString source;
    QString format;       ///< "csv", "xlsx", "ods", "xls"
    QString encoding;     ///< text files
    QChar delimiter;      ///< text files
    MapProposal proposal; ///< the mapping that was used
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 unscored = 0; ///< among the added
    QDate firstRespondedOn;
    QDate lastRespondedOn;
    QStringList attributes;
    QList<Issue> issues;
    QList<base::Error> warnings;
};

/// An import of the past, for the list of imports.
struct ImportRecord
{
    ImportId id;
    QString file;
    QString source;
    QDateTime importedAt; ///< UTC
    QString by;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 unscored = 0;
    bool undone = false;
};

/// An import of the past as its report told it, as far as that is kept: how many rows it left out, and those of them
/// that are not forgotten yet.
struct PastImport
{
    ImportReport report;
    bool undone = false;
};

/// What undoing an import did.
struct UndoReport
{
    ImportId id;
    qint64 removed = 0;
    qint64 restored = 0;
    qint64 keptByLater = 0;
    qint64 withdrawn = 0;
    qint64 expired = 0; ///< stay as they are, because what they were before is no longer kept
};

} // namespace gensvar::domain
