// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/changeflow.h"
#include "flow/erasureflow.h"
#include "flow/namingflow.h"
#include "models/colleaguetablemodel.h"
#include "session/session.h"

#include <utility>

namespace gensvar::session {

using NamedValue = flow::NamedValue;
using FoundPerson = flow::FoundPerson;
using ErasurePreview = flow::ErasurePreview;
using ErasureReport = flow::ErasureReport;
using Changed = base::Result<qint64>; ///< the change's number, to take it back; 0: it was so already

/// The names of a dimension with the figures of what is looked at.
struct NameTable
{
    QList<NamedValue> values; ///< in the order of their names
    domain::Snapshot figures; ///< by the dimension, as names are shown
    QList<domain::Colleague> colleagues;
    /// That look like one name written twice, and of which nobody said that they are two.
    QList<std::pair<domain::ValueId, domain::ValueId>> alike;
};

/// What is taken out of the figures, newest first.
struct TakenOut
{
    QList<domain::LoggedChange> exclusions; ///< that were not taken back
    qint64 responses = 0;                   ///< in all, by whatever way
};

/// The upkeep of the open store: its names, what counts, what was done. Questions go to a reader's thread, commands to
/// the writer's; all need an open store.
class Keeping
{
public:
    explicit Keeping(Session &session)
        : m_session(session)
    { }

    QFuture<base::Result<NameTable>> names(domain::Dimension dimension, const View &view);
    QFuture<Changed> rename(domain::Dimension dimension, domain::ValueId id, const QString &name);
    QFuture<Changed> merge(domain::Dimension dimension, const QList<domain::ValueId> &values, domain::ValueId into);
    QFuture<Changed> unmerge(domain::Dimension dimension, const QList<domain::ValueId> &values);
    /// Under the group of that name; made if it is not there.
    QFuture<Changed> group(domain::Dimension dimension, const QList<domain::ValueId> &values, const QString &under);
    QFuture<Changed> ungroup(domain::Dimension dimension, const QList<domain::ValueId> &values);
    QFuture<Changed> setResponsible(domain::Dimension dimension, domain::ValueId value,
                                    const domain::Colleague &colleague);
    /// By name, with what each answers for.
    QFuture<base::Result<QList<models::ColleagueRow>>> colleagues();
    QFuture<Changed> editColleague(const domain::Colleague &colleague);
    QFuture<Changed> removeColleague(domain::ColleagueId id);
    /// Names that look alike and are two: not asked about any more.
    QFuture<base::Result<void>> keepTwo(domain::Dimension dimension, domain::ValueId one, domain::ValueId other);
    QFuture<Changed> undo(qint64 change);

    using Log = base::Result<QList<domain::LoggedChange>>;
    QFuture<Log> log(int limit, qint64 before, const QStringList &what);
    QFuture<base::Result<TakenOut>> takenOut();
    /// The responses that one of the exclusions took out, as far as they still are, a page at a time.
    QFuture<base::Result<domain::CommentPage>> excludedBy(qint64 change, qint64 offset, int limit);
    QFuture<Changed> takeBackIn(domain::ResponseId response);

    static constexpr int mostFound = flow::ErasureFlow::mostFound; ///< persons; there may be more
    QFuture<base::Result<QList<flow::FoundPerson>>> findPeople(const QString &text);
    QFuture<base::Result<flow::ErasurePreview>> previewErasure(qint64 contact);

private:
    Session &m_session;
};

} // namespace gensvar::session
