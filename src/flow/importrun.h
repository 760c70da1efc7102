// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/importreport.h"
#include "flow/filestudy.h"
#include "flow/leftout.h"
#include "flow/rejectsfile.h"
#include "rollup/delta.h"
#include "store/importtarget.h"
#include "store/responsewriter.h"

#include <memory>

namespace gensvar::flow {

class Connection;

/// One run of an import, from the file to the commit.
class ImportRun
{
public:
    ImportRun(Connection &connection, const domain::ImportRequest &request, const base::CancelToken &cancel,
              const base::ProgressSink &progress);

    [[nodiscard]] base::Result<domain::ImportReport> run();

private:
    [[nodiscard]] base::Result<void> study();
    [[nodiscard]] base::Result<void> aim();
    [[nodiscard]] base::Result<void> openRejects();
    [[nodiscard]] base::Result<void> stream();
    [[nodiscard]] base::Result<void> takeIssues(QList<domain::Issue> &issues);
    [[nodiscard]] base::Result<void> judge() const;
    [[nodiscard]] base::Result<void> keep();
    [[nodiscard]] base::Result<void> saveProfile();
    [[nodiscard]] QByteArray record() const;
    void fillReport(const store::ImportCounts &counts);
    void tell(const read::RowReader &rows) const;

    Connection &m_connection;
    domain::ImportRequest m_request;
    base::CancelToken m_cancel;
    base::ProgressSink m_progress;
    FileStudy m_study;
    store::ImportTarget m_target;
    rollup::Delta m_sums; // outlives the writer that tells it
    std::unique_ptr<store::ResponseWriter> m_writer;
    std::unique_ptr<RejectsFile> m_rejects;
    QList<domain::Issue> m_kept; // for the store, up to a limit
    LeftOut m_leftOut;
    domain::ImportReport m_report;
};

/// The day in the store's zone.
[[nodiscard]] QDate today(const Connection &connection);

/// The saved mapping for a request: the one it names, else the last saved for the header.
[[nodiscard]] base::Result<std::optional<map::SavedMap>> savedMapFor(Connection &connection,
                                                                     const domain::ImportRequest &request,
                                                                     const QByteArray &headerKey, QString *usedName);

} // namespace gensvar::flow
