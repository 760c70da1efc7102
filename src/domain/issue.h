// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace gensvar::domain {

/// A row that could not be taken, and why. A value: it does not end an import.
struct Issue
{
    qint64 row = 0; ///< as a spreadsheet program shows it
    QString column; ///< the header of the cell at fault; empty if the whole row is
    QString value;  ///< that cell as it stood, cut to 200 characters
    base::Error reason;
    QStringList cells;    ///< the whole row as it stood, for saving the rejected rows
    QList<int> numbers{}; ///< places of the cells that are numbers in the file, written here with a decimal point
    /// Of the answer, where they can be read all the same: days since 1970-01-01 in the store's zone, and 0 to 10.
    std::optional<qint32> day{};
    std::optional<int> score{};
};

} // namespace gensvar::domain
