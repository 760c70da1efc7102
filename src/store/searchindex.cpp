// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/database.h"
#include "store/setting.h"
#include "store/transaction.h"
#include "text/searchable.h"

#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

// Comments a chunk: few enough for another writer to get its turn, enough for the index to be written in one piece.
static constexpr qint64 chunkSize = 100'000;
static constexpr size_t chunkBytes = 64 << 20;

base::Result<SearchEdit> SearchEdit::open(sqlite3 *database)
{
    SearchEdit edit;
    auto mark = BulkStatement::prepare(database, "SELECT value FROM setting WHERE name = 'search_mark'");
    auto remove =
        BulkStatement::prepare(database, "INSERT INTO search (search, rowid, comment) VALUES ('delete', ?, ?)");
    auto add = BulkStatement::prepare(database, "INSERT INTO search (rowid, comment) VALUES (?, ?)");
    for (const auto *statement : {&mark, &remove, &add}) {
        if (!*statement)
            return base::failure(*statement);
    }
    const auto row = mark->step();
    if (!row)
        return base::failure(row);
    if (*row)
        edit.m_mark = mark->integer(0);
    edit.m_remove = std::move(*remove);
    edit.m_add = std::move(*add);
    return edit;
}

static base::Result<void> put(BulkStatement &statement, qint64 id, qint64 day, std::string_view comment)
{
    std::string buffer;
    statement.bind(1, searchRowid(day, id));
    statement.bind(2, text::searchable(comment, buffer));
    return statement.run();
}

base::Result<void> SearchEdit::remove(qint64 id, qint64 day, std::string_view comment)
{
    if (id > m_mark || comment.empty())
        return {};
    return put(m_remove, id, day, comment);
}

base::Result<void> SearchEdit::add(qint64 id, qint64 day, std::string_view comment)
{
    if (id > m_mark || comment.empty())
        return {};
    return put(m_add, id, day, comment);
}

/// Comments on their way into the index, in the order of rowids: FTS5 writes out what it has gathered whenever a rowid
/// is smaller than the one before.
class CommentChunk
{
public:
    /// Reads comments above the mark up to last in one pass, as many as a chunk may have; up to which id that was.
    [[nodiscard]] base::Result<qint64> read(sqlite3 *handle, qint64 mark, qint64 last);
    [[nodiscard]] base::Result<void> write(sqlite3 *handle);

private:
    struct Comment
    {
        qint64 rowid;
        size_t start;
        size_t size;
    };
    std::vector<Comment> m_comments;
    std::string m_texts;
};

base::Result<qint64> CommentChunk::read(sqlite3 *handle, qint64 mark, qint64 last)
{
    auto rows = BulkStatement::prepare(
        handle, "SELECT id, day, comment FROM response WHERE id > ? AND id <= ? AND has_comment ORDER BY id LIMIT ?");
    if (!rows)
        return base::failure(rows);
    rows->bind(1, mark);
    rows->bind(2, last);
    rows->bind(3, chunkSize);
    std::string buffer;
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        const std::string_view text = text::searchable(rows->text(2), buffer);
        m_comments.push_back({searchRowid(rows->integer(1), rows->integer(0)), m_texts.size(), text.size()});
        m_texts.append(text);
        if (m_texts.size() >= chunkBytes || qint64(m_comments.size()) == chunkSize)
            return rows->integer(0);
    }
    return last;
}

base::Result<void> CommentChunk::write(sqlite3 *handle)
{
    auto add = BulkStatement::prepare(handle, "INSERT INTO search (rowid, comment) VALUES (?, ?)");
    if (!add)
        return base::failure(add);
    std::sort(m_comments.begin(), m_comments.end(),
              [](const Comment &a, const Comment &b) { return a.rowid < b.rowid; });
    for (const Comment &comment : m_comments) {
        add->bind(1, comment.rowid);
        add->bind(2, std::string_view(m_texts).substr(comment.start, comment.size));
        if (const auto added = add->run(); !added)
            return added;
    }
    return {};
}

/// Enough memory for a chunk's words, so that each chunk is written once; measured: 64 MB halves the time. And merging
/// from eight pieces on rather than four, which a million comments do not reach.
static base::Result<void> prepareForMany(sqlite3 *handle)
{
    const auto set = execute(handle, "INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)");
    return set ? execute(handle, "INSERT INTO search (search, rank) VALUES ('automerge', 8)") : set;
}

/// One chunk in a transaction of its own. The mark is read inside it: an undo may have come between. The new mark;
/// the same as before when there is nothing left.
static base::Result<qint64> indexChunk(Database &database, qint64 &total)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    SettingStore settings(database);
    const auto mark = settings.responseId(setting::searchMark);
    const auto next = settings.responseId(setting::nextResponseId);
    if (!mark || !next)
        return base::failure(mark ? next : mark);
    total = std::max<qint64>(*next - 1, 0);
    if (total <= *mark)
        return *mark;
    if (const auto prepared = prepareForMany(database.handle()); !prepared)
        return base::failure(prepared);
    CommentChunk chunk;
    const auto last = chunk.read(database.handle(), *mark, total);
    if (!last)
        return last;
    if (const auto written = chunk.write(database.handle()); !written)
        return base::failure(written);
    if (const auto set = settings.set(setting::searchMark, *last); !set)
        return base::failure(set);
    const auto committed = transaction->commit({change::index, QJsonObject{{u"mark"_s, *last}}, {}, {}});
    if (!committed)
        return base::failure(committed);
    return last;
}

base::Result<void> indexComments(Database &database, const base::CancelToken &cancel,
                                 const base::ProgressSink &progress)
{
    qint64 before = -1;
    while (!cancel.isCancelled()) {
        qint64 total = 0;
        const auto mark = indexChunk(database, total);
        if (!mark)
            return base::failure(mark);
        if (progress)
            progress({base::Stage::Indexing, *mark, total, *mark});
        if (*mark == before || *mark >= total)
            break;
        before = *mark;
    }
    // The import before left its rows in the log. As far as readers allow, without waiting for them.
    sqlite3_wal_checkpoint_v2(database.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return {};
}

} // namespace gensvar::store
