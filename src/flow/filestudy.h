// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/importreport.h"
#include "map/savedmap.h"
#include "read/workbook.h"

#include <functional>
#include <memory>

namespace gensvar::store {
class Database;
}

namespace gensvar::flow {

/// The first pass over a file: opens it, finds the sheet with the responses, and proposes how to take it.
struct FileStudy
{
    std::unique_ptr<read::Workbook> workbook;
    int sheet = 0; ///< in Workbook::sheets()
    domain::MapProposal proposal;
    QByteArray headerKey;
    QList<domain::FirstRow> firstRows; ///< up to 200 data rows

    /// The saved mapping to use for a header's key, if there is one.
    using SavedMaps = std::function<base::Result<std::optional<map::SavedMap>>(const QByteArray &headerKey)>;

    /// Refuses the store itself unread, whatever it is called.
    [[nodiscard]] static base::Result<FileStudy> of(const domain::ImportRequest &request,
                                                    const store::Database &database, const SavedMaps &saved,
                                                    const base::CancelToken &cancel,
                                                    const base::ProgressSink &progress);
};

} // namespace gensvar::flow
