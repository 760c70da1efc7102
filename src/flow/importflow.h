// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/importreport.h"

namespace gensvar::flow {

class Connection;

/// A sheet of a file as the window's assistant and the command line see it before anything is written.
struct FilePreview
{
    QString format;
    QString encoding;
    QChar delimiter;
    QStringList sheets;                ///< visible ones with rows
    QStringList fitting;               ///< of these, where one must be chosen: those that could be imported
    domain::MapProposal proposal;      ///< for the chosen sheet
    QList<domain::FirstRow> firstRows; ///< up to 200 data rows
};

/// Conducts an import: read, map, check, store, roll up, in one transaction. Blocks; the connection's thread.
class ImportFlow
{
public:
    explicit ImportFlow(Connection &connection);

    /// Reads the whole file once and proposes how to take it. Writes nothing.
    [[nodiscard]] base::Result<FilePreview> preview(const domain::ImportRequest &request,
                                                    const base::CancelToken &cancel,
                                                    const base::ProgressSink &progress = {});

    /// All or nothing. The figures are live when it returns; search catches up with index().
    [[nodiscard]] base::Result<domain::ImportReport>
    run(const domain::ImportRequest &request, const base::CancelToken &cancel, const base::ProgressSink &progress = {});

    /// Whether run() failed for the store's sake, another program's or the disk's, and not the file's.
    [[nodiscard]] static bool mayPass(const base::Error &error);

    /// Brings the full-text index up to date, in chunks of their own transactions. Stops between chunks on cancel.
    [[nodiscard]] base::Result<void> index(const base::CancelToken &cancel, const base::ProgressSink &progress = {});

    [[nodiscard]] base::Result<QList<domain::ImportRecord>> imports();
    /// What is kept of one of them. Fails with no_such_import.
    [[nodiscard]] base::Result<domain::PastImport> past(domain::ImportId id);
    [[nodiscard]] base::Result<domain::UndoReport> undo(domain::ImportId id, const base::CancelToken &cancel,
                                                        const base::ProgressSink &progress = {});

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
