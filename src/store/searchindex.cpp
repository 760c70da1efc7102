// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/database.h"
#include "store/setting.h"
#include "store/transaction.h"
#include "text/searchable.h"

#include <QJsonObject>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

// Responses a chunk: few enough for a reader's writer to get its turn, enough for the index to be written in one piece.
static constexpr qint64 chunkSize = 200000;

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

/// Indexes the comments of the ids above the mark up to last, in the order of rowids: FTS5 writes out what it has
/// gathered whenever a rowid is smaller than the one before.
static base::Result<void> indexRange(sqlite3 *handle, qint64 mark, qint64 last)
{
    auto rows = BulkStatement::prepare(handle, "SELECT id, day FROM response WHERE id > ? AND id <= ? AND has_comment");
    auto comment = BulkStatement::prepare(handle, "SELECT comment FROM response WHERE id = ?");
    auto add = BulkStatement::prepare(handle, "INSERT INTO search (rowid, comment) VALUES (?, ?)");
    for (const auto *statement : {&rows, &comment, &add}) {
        if (!*statement)
            return base::failure(*statement);
    }
    rows->bind(1, mark);
    rows->bind(2, last);
    std::vector<qint64> rowids;
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        rowids.push_back(searchRowid(rows->integer(1), rows->integer(0)));
    }
    std::sort(rowids.begin(), rowids.end());
    std::string buffer;
    for (const qint64 rowid : rowids) {
        comment->bind(1, responseOfRowid(rowid));
        const auto row = comment->step();
        if (!row)
            return base::failure(row);
        add->bind(1, rowid);
        add->bind(2, text::searchable(comment->text(0), buffer));
        const auto added = add->run();
        comment->reset();
        if (!added)
            return added;
    }
    return {};
}

/// One chunk in a transaction of its own. The mark is read inside it: an undo may have come between. The new mark;
/// the same as before when there is nothing left.
static base::Result<qint64> indexChunk(Database &database, qint64 &total)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    SettingStore settings(database);
    const auto mark = settings.number(setting::searchMark);
    const auto next = settings.number(setting::nextResponseId, 1);
    if (!mark || !next)
        return base::failure(mark ? next : mark);
    total = *next - 1;
    const qint64 last = std::min(*mark + chunkSize, total);
    if (last <= *mark)
        return *mark;
    if (const auto done = indexRange(database.handle(), *mark, last); !done)
        return base::failure(done);
    if (const auto set = settings.set(setting::searchMark, last); !set)
        return base::failure(set);
    const auto committed = transaction->commit({change::index, QJsonObject{{u"mark"_s, last}}, {}, {}});
    if (!committed)
        return base::failure(committed);
    return last;
}

base::Result<void> indexComments(Database &database, const base::CancelToken &cancel,
                                 const base::ProgressSink &progress)
{
    // Enough memory for a chunk's words, so that each chunk is written once; measured: 64 MB halves the time.
    if (const auto sized =
            execute(database.handle(), "INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)");
        !sized)
        return sized;
    qint64 before = -1;
    while (!cancel.isCancelled()) {
        qint64 total = 0;
        const auto mark = indexChunk(database, total);
        if (!mark)
            return base::failure(mark);
        if (progress)
            progress({base::Stage::Indexing, *mark, total, *mark});
        if (*mark == before || *mark >= total)
            return {};
        before = *mark;
    }
    return {};
}

} // namespace gensvar::store
