// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace gensvar::check {

/// Values that could not be read and are not worth losing the answer for: counted, and told once a column.
class Unread
{
public:
    /// what: the code of the warning; args: %1 = header, %2 = rows, %3 = the first row.
    void note(int column, qint64 row, const base::Code &what);
    [[nodiscard]] QList<base::Error> warnings(const QStringList &headers) const;

private:
    struct Tally
    {
        base::Code what;
        qint64 firstRow = 0;
        qint64 rows = 0;
    };
    QMap<int, Tally> m_tallies; ///< by column
};

} // namespace gensvar::check
