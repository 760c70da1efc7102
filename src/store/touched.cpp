// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/touched.h"

#include "store/changestore.h"

#include <algorithm>

namespace gensvar::store {

base::Result<Touched> touchedSince(Database &database, qint64 change)
{
    const auto changes = ChangeStore(database).since(change);
    if (!changes)
        return base::failure(changes);
    Touched touched;
    std::vector<IdSpan> spans;
    for (const Change &one : *changes) {
        if (!one.firstId.isNull())
            spans.push_back({one.firstId.value(), one.lastId.value()});
        else if (one.what == store::change::zone || one.what == store::change::repair)
            touched.everything = true;
    }
    std::sort(spans.begin(), spans.end(), [](const IdSpan &a, const IdSpan &b) { return a.first < b.first; });
    for (const IdSpan &span : spans) {
        if (!touched.spans.empty() && span.first <= touched.spans.back().last + 1)
            touched.spans.back().last = std::max(touched.spans.back().last, span.last);
        else
            touched.spans.push_back(span);
    }
    for (const IdSpan &span : touched.spans)
        touched.ids += span.last - span.first + 1;
    return touched;
}

} // namespace gensvar::store
