// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/importflow.h"

#include "flow/catchup.h"
#include "flow/codes.h"
#include "flow/connection.h"
#include "flow/importrun.h"
#include "rollup/delta.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/importrecord.h"
#include "store/importundo.h"

#include <algorithm>

namespace gensvar::flow {

ImportFlow::ImportFlow(Connection &connection)
    : m_connection(connection)
{ }

base::Result<FilePreview> ImportFlow::preview(const domain::ImportRequest &request, const base::CancelToken &cancel,
                                              const base::ProgressSink &progress)
{
    domain::ImportRequest dated = request;
    dated.wishes.today = today(m_connection);
    auto study = FileStudy::of(
        dated, m_connection.database(),
        [&](const QByteArray &headerKey) { return savedMapFor(m_connection, request, headerKey, nullptr); }, cancel,
        progress);
    if (!study)
        return base::failure(study);
    FilePreview preview;
    preview.format = read::formatName(study->workbook->format());
    preview.encoding = study->workbook->encoding();
    preview.delimiter = study->workbook->delimiter();
    for (const read::Sheet &sheet : study->workbook->sheets()) {
        if (sheet.visible && sheet.hasRows)
            preview.sheets.append(sheet.name);
    }
    preview.proposal = std::move(study->proposal);
    if (const auto &obstacle = preview.proposal.obstacle; obstacle && obstacle->is(code::severalSheets))
        preview.fitting = obstacle->args.value(0).toStringList();
    preview.firstRows = std::move(study->firstRows);
    return preview;
}

base::Result<domain::ImportReport> ImportFlow::run(const domain::ImportRequest &request,
                                                   const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    return ImportRun(m_connection, request, cancel, progress).run();
}

bool ImportFlow::mayPass(const base::Error &error)
{
    using namespace store::code;
    return error.is(storeBusy) || error.is(storeLocked) || error.is(storeFailed) || error.is(diskFull);
}

base::Result<void> ImportFlow::index(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    return catchUp(m_connection, cancel, progress);
}

base::Result<QList<domain::ImportRecord>> ImportFlow::imports()
{
    return store::importRecords(m_connection.database());
}

base::Result<domain::PastImport> ImportFlow::past(domain::ImportId id)
{
    const auto records = imports();
    if (!records)
        return base::failure(records);
    const auto record = std::ranges::find(*records, id, &domain::ImportRecord::id);
    if (record == records->end())
        return base::failure(store::code::noSuchImport, {id.value()});
    auto kept = store::keptRows(m_connection.database(), id);
    if (!kept)
        return base::failure(kept);
    domain::PastImport past;
    past.undone = record->undone;
    domain::ImportReport &report = past.report;
    report.id = id;
    report.file = record->file;
    report.source = record->source;
    report.rows = record->rows;
    report.added = record->added;
    report.updated = record->updated;
    report.unchanged = record->unchanged;
    report.rejected = record->rejected;
    report.unscored = record->unscored;
    report.issues = std::move(kept->issues);
    report.proposal.headers = std::move(kept->headers);
    return past;
}

base::Result<domain::UndoReport> ImportFlow::undo(domain::ImportId id, const base::CancelToken &cancel,
                                                  const base::ProgressSink &progress)
{
    rollup::Delta sums;
    auto report = store::undoImport(m_connection.database(), id, sums, cancel, progress);
    if (report)
        followCustomers(m_connection);
    return report;
}

} // namespace gensvar::flow
