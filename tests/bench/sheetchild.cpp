// SPDX-License-Identifier: GPL-3.0-or-later
#include "children.h"
#include "process.h"

#include "read/workbook.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

int sheetChild(const QStringList &arguments)
{
    const double before = peakMiB();
    const auto workbook = read::Workbook::open(arguments.value(0));
    if (!workbook)
        return fail(workbook.error().code);
    const auto rows = (*workbook)->rows(0);
    if (!rows)
        return fail(rows.error().code);
    domain::RowBatch batch;
    qint64 count = 0;
    qint64 cells = 0;
    for (auto more = (*rows)->next(batch); !more || *more; more = (*rows)->next(batch)) {
        if (!more)
            return fail(more.error().code);
        count += qint64(batch.size());
        for (size_t i = 0; i < batch.size(); ++i)
            cells += qint64(batch.row(i).cells.size());
    }
    return tell({{u"rows"_s, count}, {u"cells"_s, cells}, {u"beyondMiB"_s, peakMiB() - before}});
}

} // namespace gensvar::bench
