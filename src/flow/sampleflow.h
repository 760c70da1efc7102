// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/importreport.h"
#include "sample/answer.h"

#include <QString>

namespace gensvar::flow {

class Connection;

/// Makes up a survey and writes it down. Blocks.
class SampleFlow
{
public:
    /// To a .csv or .xlsx file, which is there as a whole or not at all. Replaces a file of that name.
    [[nodiscard]] static base::Result<void> write(const sample::Request &request, const QString &path,
                                                  const base::CancelToken &cancel,
                                                  const base::ProgressSink &progress = {});

    /// Into a store, for trying the program out. The report's file is gone when it returns.
    [[nodiscard]] static base::Result<domain::ImportReport> fill(Connection &connection, const sample::Request &request,
                                                                 const base::CancelToken &cancel,
                                                                 const base::ProgressSink &progress = {});
};

} // namespace gensvar::flow
