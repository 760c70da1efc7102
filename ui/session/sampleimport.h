// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/importreport.h"

#include <QLocale>

namespace gensvar::flow {
class Connection;
}

namespace gensvar::session {

inline constexpr int sampleResponses = 20'000;
inline constexpr int sampleDepartments = 8;

/// Makes up a survey that ends on a day and imports it, for looking around; its names are in the locale's language.
/// Blocks; the connection's thread.
[[nodiscard]] base::Result<domain::ImportReport> importSample(flow::Connection &connection, QDate until,
                                                              const QLocale &locale, const base::CancelToken &cancel,
                                                              const base::ProgressSink &progress);

} // namespace gensvar::session
