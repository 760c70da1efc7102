// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/commentpage.h"
#include "models/sheet.h"
#include "session/panorama.h"

#include <QFuture>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace gensvar::session {

class Session;

/// From how many responses these comments are, as far as one may conclude who wrote: those of the days and filter, or
/// where words were searched for those that have them.
[[nodiscard]] qint64 groupOf(const CommentsBehind &answer, const QString &search);

/// Fails with comments_withheld where these are of fewer responses.
[[nodiscard]] base::Result<void> mayLeaveTheTeam(const CommentsBehind &answer, const QString &search, qint64 least);

/// The first comments, where these readers may have them. Blocks; a reader's thread.
[[nodiscard]] base::Result<CommentsBehind> commentsFor(flow::Question &question, const domain::CommentQuery &query,
                                                       models::Readers readers, qint64 least);

/// A file that all comments of a query go to, however many.
struct CommentFile
{
    QString path;
    models::Readers readers = models::Readers::Team;
    std::function<QStringList(const CommentsBehind &)> notes; ///< beneath; called on another thread
    QTimeZone zone = QTimeZone::utc();                        ///< of the times of day
};

/// Writes them, some thousand at a time; there as a whole or not at all. Long work, only while no other is under way.
/// Ends with `cancelled` where the user stopped it, and as commentsFor() does.
QFuture<base::Result<void>> saveComments(Session &session, const domain::CommentQuery &query, const CommentFile &file);

} // namespace gensvar::session
