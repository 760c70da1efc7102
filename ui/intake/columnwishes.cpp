// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnwishes.h"

namespace gensvar::intake {

static QString nameOf(int column)
{
    return u'#' + QString::number(column + 1);
}

static QStringList namesOf(const QList<int> &columns, int leftOut)
{
    QStringList names;
    for (const int column : columns) {
        if (column != leftOut)
            names.append(nameOf(column));
    }
    return names;
}

static void release(domain::MapWishes &wishes, const domain::ColumnMap &mapped, int column)
{
    const QString name = nameOf(column);
    wishes.keep.removeAll(name);
    wishes.leaveOut.removeAll(name);
    for (QStringList &names : wishes.map)
        names.removeAll(name);
    for (auto known = mapped.columns.begin(); known != mapped.columns.end(); ++known) {
        if (known->contains(column))
            wishes.map.insert(known.key(), namesOf(*known, column));
    }
}

void wishField(domain::MapWishes &wishes, const domain::ColumnMap &mapped, int column, domain::Field field)
{
    release(wishes, mapped, column);
    QStringList names;
    if (field == domain::Field::Comment)
        names = namesOf(mapped.columns.value(field), column);
    wishes.map.insert(field, names << nameOf(column));
}

void wishFate(domain::MapWishes &wishes, const domain::ColumnMap &mapped, int column,
              QStringList domain::MapWishes::*fate)
{
    release(wishes, mapped, column);
    (wishes.*fate).append(nameOf(column));
}

void wishForSheet(domain::MapWishes &wishes, const domain::MapWishes &ofSheet)
{
    wishes.map = ofSheet.map;
    wishes.keep = ofSheet.keep;
    wishes.leaveOut = ofSheet.leaveOut;
    wishes.headerRows = ofSheet.headerRows;
}

bool saySomething(const domain::MapWishes &wishes)
{
    return !wishes.map.isEmpty() || !wishes.keep.isEmpty() || !wishes.leaveOut.isEmpty() || !wishes.constants.isEmpty()
        || wishes.dateOrder != domain::DateOrder::Unknown || wishes.headerRows >= 0;
}

} // namespace gensvar::intake
