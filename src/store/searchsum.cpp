// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchsum.h"

#include "base/codes.h"
#include "store/bulkstatement.h"
#include "store/database.h"
#include "store/searchindex.h"
#include "text/words.h"

#include <QScopeGuard>

#include <xxhash.h>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

static void add(SearchSum &sum, std::string_view word, qint64 rowid, qint64 position)
{
    const quint64 place = quint64(rowid) * 0x9e3779b97f4a7c15ULL + quint64(position);
    ++sum.words;
    sum.hash += XXH3_64bits_withSeed(word.data(), word.size(), place);
}

base::Result<SearchSum> SearchSum::ofIndex(Database &database, const base::CancelToken &cancel)
{
    if (const auto made =
            database.exec(u"CREATE VIRTUAL TABLE temp.search_word USING fts5vocab(main, search, instance)"_s);
        !made)
        return base::failure(made);
    const auto drop = qScopeGuard([&] { (void)database.exec(u"DROP TABLE temp.search_word"_s); });
    auto words = BulkStatement::prepare(database.handle(), "SELECT term, doc, \"offset\" FROM temp.search_word");
    if (!words)
        return base::failure(words);
    SearchSum sum;
    for (auto row = words->step(); !row || *row; row = words->step()) {
        if (!row)
            return base::failure(row);
        if (sum.words % 65536 == 0 && cancel.isCancelled())
            return base::failure(base::code::cancelled);
        add(sum, words->text(0), words->integer(1), words->integer(2));
    }
    return sum;
}

base::Result<SearchSum> SearchSum::ofComments(Database &database, qint64 mark, const base::CancelToken &cancel)
{
    auto comments = BulkStatement::prepare(database.handle(),
                                           "SELECT id, day, comment FROM response WHERE id <= ? AND has_comment");
    if (!comments)
        return base::failure(comments);
    comments->bind(1, mark);
    SearchSum sum;
    for (auto row = comments->step(); !row || *row; row = comments->step()) {
        if (!row)
            return base::failure(row);
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        const std::string_view comment = comments->text(2);
        const qint64 rowid = searchRowid(comments->integer(1), comments->integer(0));
        qint64 position = 0;
        for (const text::Word &word : text::words(QString::fromUtf8(comment.data(), qsizetype(comment.size())))) {
            const QByteArray folded = word.folded.toUtf8();
            gensvar::store::add(sum, {folded.constData(), size_t(folded.size())}, rowid, position++);
        }
    }
    return sum;
}

} // namespace gensvar::store
