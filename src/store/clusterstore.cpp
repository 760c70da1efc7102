// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clusterstore.h"

#include "base/codes.h"
#include "store/database.h"
#include "store/statement.h"

namespace gensvar::store {

using base::failure;
using base::Result;

Result<void> ClusterStore::each(const std::vector<IdSpan> &ids, const Visitor &visit, const base::CancelToken &cancel,
                                const base::ProgressSink &progress) const
{
    Statement read(m_database,
                   "SELECT response.id, day, kind, score, has_comment, excluded, department_id, touchpoint_id,"
                   " channel_id, segment_id, account_id, customer_id"
                   " FROM response LEFT JOIN contact ON contact.id = contact_id"
                   " WHERE response.id BETWEEN ? AND ? ORDER BY response.id");
    qint64 rows = 0;
    for (const IdSpan &span : ids) {
        read.bind(1, span.first);
        read.bind(2, span.last);
        while (read.step()) {
            if (++rows % 65536 == 0) {
                if (cancel.isCancelled())
                    return failure(base::code::cancelled);
                if (progress)
                    progress({base::Stage::Indexing, rows, 0, rows});
            }
            CountedResponse response = counted(read, read.integer(1), 2);
            response.id = read.integer(0);
            response.cluster = clusterOf(read.integer(10), read.integer(11));
            if (response.cluster != 0 && response.score >= 0 && !response.excluded)
                visit(response);
        }
    }
    return read.result();
}

Result<std::unordered_map<quint64, quint64>> ClusterStore::mergedAccounts() const
{
    std::unordered_map<qint64, qint64> into;
    Statement read(m_database, "SELECT id, merged_into FROM account WHERE merged_into IS NOT NULL");
    while (read.step())
        into.emplace(read.integer(0), read.integer(1));
    std::unordered_map<quint64, quint64> roots;
    for (const auto &[account, next] : into) {
        qint64 root = next;
        for (size_t steps = 0; steps < into.size() && into.contains(root); ++steps) // no longer in a damaged store
            root = into.at(root);
        roots.emplace(clusterOf(account, 0), clusterOf(root, 0));
    }
    return read.result().map([&] { return std::move(roots); });
}

Result<void> ClusterStore::eachChunk(const std::function<void(qint64, QByteArrayView)> &visit) const
{
    Statement read(m_database, "SELECT chunk, answers FROM cluster_sample ORDER BY chunk");
    while (read.step())
        visit(read.integer(0), read.blob(1));
    return read.result();
}

Result<void> ClusterStore::write(qint64 chunk, QByteArrayView answers) const
{
    Statement write(m_database,
                    answers.isEmpty() ? "DELETE FROM cluster_sample WHERE chunk = ?"
                                      : "INSERT OR REPLACE INTO cluster_sample (chunk, answers) VALUES (?, ?)");
    write.bind(1, chunk);
    if (!answers.isEmpty())
        write.bindBlob(2, answers);
    return write.run();
}

Result<void> ClusterStore::clear() const
{
    return Statement(m_database, "DELETE FROM cluster_sample").run();
}

} // namespace gensvar::store
