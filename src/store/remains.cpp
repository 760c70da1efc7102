// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remains.h"

#include "store/rawfile.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <vector>

namespace gensvar::store {

static constexpr qint64 blockBytes = 8 << 20;

bool holdsAnyOf(const QString &path, const QList<QByteArray> &texts)
{
    std::vector<QByteArrayMatcher> matchers;
    qsizetype longest = 0;
    for (const QByteArray &text : texts) {
        matchers.emplace_back(text);
        longest = std::max(longest, text.size());
    }
    const RawFile file(path);
    if (matchers.empty() || !file.isOpen())
        return false;
    QByteArray block;
    const qint64 size = file.size();
    for (qint64 at = 0; at < size; at += blockBytes) {
        block = block.right(longest) + file.read(at, blockBytes); // a text may lie across two blocks
        for (const QByteArrayMatcher &matcher : matchers) {
            if (matcher.indexIn(block) >= 0)
                return true;
        }
    }
    return false;
}

} // namespace gensvar::store
