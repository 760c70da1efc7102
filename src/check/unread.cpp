// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/unread.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::check {

void Unread::note(int column, qint64 row, const base::Code &what)
{
    Tally &tally = m_tallies[column];
    if (++tally.rows > 1)
        return;
    tally.what = what;
    tally.firstRow = row;
}

QList<base::Error> Unread::warnings(const QStringList &headers) const
{
    QList<base::Error> all;
    for (auto tally = m_tallies.cbegin(); tally != m_tallies.cend(); ++tally) {
        const QString header = headers.value(tally.key());
        const QString name = header.isEmpty() ? u"#%1"_s.arg(tally.key() + 1) : header;
        all.append(base::Error(tally->what, {name, tally->rows, tally->firstRow}));
    }
    return all;
}

} // namespace gensvar::check
