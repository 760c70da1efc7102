// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/density.h"

#include "parts/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace gensvar::parts {

static bool isCompact = false;
static int firstDay = 0;

int rowHeight()
{
    return isCompact ? size::compactRow : size::row;
}

void setCompactRows(bool compact)
{
    isCompact = compact;
}

void fitRows(QWidget &window)
{
    for (auto *table : window.findChildren<QTableView *>()) {
        QHeaderView *rows = table->verticalHeader();
        if (const int height = rows->defaultSectionSize(); height != size::row && height != size::compactRow)
            continue; // of another kind
        rows->setMinimumSectionSize(size::compactRow);
        rows->setDefaultSectionSize(rowHeight());
    }
}

Qt::DayOfWeek firstDayOfWeek()
{
    return firstDay > 0 ? Qt::DayOfWeek(firstDay) : QLocale().firstDayOfWeek();
}

void setFirstDayOfWeek(int day)
{
    firstDay = day;
}

} // namespace gensvar::parts
