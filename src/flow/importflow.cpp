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
