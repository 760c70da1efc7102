// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commentfile.h"

#include "base/codes.h"
#include "base/fileerror.h"
#include "flow/codes.h"
#include "models/commentsheet.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace gensvar::session {

using base::Result;
using models::Readers;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommentFile)
};

/// Writes to the end or tells why not.
class Writing
{
public:
    explicit Writing(const QString &path)
        : m_file(path)
    { }

    Result<void> open() { return m_file.open(QIODevice::WriteOnly) ? write(models::csvMark) : failure(); }
    Result<void> write(const QByteArray &text)
    {
        return m_file.write(text) == text.size() ? Result<void>() : failure();
    }
    Result<void> write(const QList<QVariantList> &rows) { return write(models::csvLines(rows)); }
    Result<void> write(const QStringList &cells) { return write(QList<QVariantList>{{cells.begin(), cells.end()}}); }
    Result<void> commit() { return m_file.commit() ? Result<void>() : failure(); }

private:
    Result<void> failure() const
    {
        return tl::unexpected(base::cannotWrite(m_file.fileName(), m_file.errorString(), flow::code::cannotWriteFile));
    }

    QSaveFile m_file; ///< not there until it is committed
};

Result<void> writeNotes(Writing &file, const QStringList &notes)
{
    QList<QVariantList> lines{{QVariant()}};
    for (const QString &note : notes)
        lines.append(QVariantList{note});
    return file.write(lines);
}

/// The fields and attributes that any response of the store tells.
Result<models::FactColumns> factColumns(flow::Question &question)
{
    models::FactColumns columns;
    for (const domain::Dimension dimension : {domain::Dimension::Survey, domain::Dimension::Product,
                                              domain::Dimension::Segment, domain::Dimension::Language}) {
        const auto values = question.values(domain::Axis::of(dimension));
        if (!values)
            return base::failure(values);
        if (std::ranges::any_of(*values, [](const flow::Question::Value &value) { return !value.name.isEmpty(); }))
            columns.fields.append(*domain::fieldOf(dimension));
    }
    const auto attributes = question.attributes();
    if (!attributes)
        return base::failure(attributes);
    columns.attributes = *attributes;
    return columns;
}

Result<void> writeAll(flow::Question &question, domain::CommentQuery query, const CommentFile &to,
                      const CommentsBehind &first, const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    Writing file(to.path);
    query.withFacts = to.readers == Readers::Team;
    const auto columns = query.withFacts ? factColumns(question) : Result<models::FactColumns>();
    if (!columns)
        return base::failure(columns);
    const auto sheet = [&](const QList<domain::Comment> &comments) {
        return query.withFacts ? models::wholeCommentSheet(comments, *columns, to.zone)
                               : models::commentSheet(comments, to.readers);
    };
    const auto visit = [&](const QList<domain::Comment> &comments, qint64 done, qint64 total) {
        const auto written = file.write(sheet(comments).rows);
        progress({base::Stage::Writing, done, total, done});
        return written;
    };
    return file.open()
        .and_then([&] { return file.write(sheet({}).headings); })
        .and_then([&] { return question.eachComment(query, cancel, visit); })
        .and_then([&] { return writeNotes(file, to.notes(first)); })
        .and_then([&]() -> Result<void> {
            if (cancel.isCancelled())
                return base::failure(base::code::cancelled);
            return file.commit();
        });
}

} // namespace

qint64 groupOf(const CommentsBehind &answer, const QString &search)
{
    const domain::Tally &tally = answer.figures.total;
    const qint64 responses = tally.responses() + tally.unscored;
    return search.trimmed().isEmpty() ? responses : std::min(responses, answer.page.total);
}

Result<void> mayLeaveTheTeam(const CommentsBehind &answer, const QString &search, qint64 least)
{
    if (groupOf(answer, search) < least)
        return base::failure(flow::code::commentsWithheld, {least});
    return {};
}

Result<CommentsBehind> commentsFor(flow::Question &question, const domain::CommentQuery &query, Readers readers,
                                   qint64 least)
{
    auto answer = commentsBehind(question, query);
    if (!answer || readers == Readers::Team)
        return answer;
    return mayLeaveTheTeam(*answer, query.search, least).map([&] { return std::move(*answer); });
}

QFuture<Result<void>> saveComments(Session &session, const domain::CommentQuery &query, const CommentFile &file)
{
    const auto write = [query, file, least = session.store().privacy.comments](
                           flow::Question &question, const base::CancelToken &cancel,
                           const base::ProgressSink &progress) -> Result<void> {
        const auto first = commentsFor(question, query, file.readers, least);
        return first ? writeAll(question, query, file, *first, cancel, progress) : base::failure(first);
    };
    const auto title = [name = QFileInfo(file.path).fileName()] { return Words::tr("Saving %1").arg(name); };
    return session.tellSaved(session.workBeside(title, write), file.path);
}

} // namespace gensvar::session
