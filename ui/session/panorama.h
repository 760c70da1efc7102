// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/commentpage.h"
#include "domain/snapshot.h"
#include "session/view.h"

namespace gensvar::flow {
class Question;
}

namespace gensvar::session {

/// A view seen as a whole, at one moment: where it stands, how it went, who and where.
struct Panorama
{
    domain::Snapshot total; ///< with the change on the period before
    domain::Snapshot trend; ///< by period, the running one too
    domain::Snapshot departments;
    domain::Snapshot departmentTrends;
    domain::Snapshot touchpoints;
    domain::Snapshot touchpointTrends;
    domain::Snapshot cells;      ///< by department and touchpoint
    domain::Snapshot everything; ///< without any filter, to tell an empty view from an empty store
};

/// The first comments behind a figure, and the figure.
struct CommentsBehind
{
    domain::CommentPage page;
    domain::Snapshot figures;
};

/// Asks for it. Blocks; a reader's thread.
[[nodiscard]] base::Result<Panorama> panorama(flow::Question &question, const View &view, QDate today);
[[nodiscard]] base::Result<CommentsBehind> commentsBehind(flow::Question &question, const domain::CommentQuery &query);

} // namespace gensvar::session
